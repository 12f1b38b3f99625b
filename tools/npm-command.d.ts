/** The program that runs npm, and its first words. */
export function npmCommand(): [program: string, ...words: string[]];
