/** Where the help page tells about a function, as an absolute address. */
export function helpUrl(address: string, language: "id" | "en", id: string): string;

/** The metadata as Excel reads it, described in one language; `helpOf` gives the address of the help about a function. */
export function inLanguage(metadata: unknown, texts: unknown, helpOf: (id: string) => string): unknown;
