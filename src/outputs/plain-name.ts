/** What the regulation puts before every name, which tells none apart. */
const PREFIX = /^Tingkat Kematangan\s+/i;

/**
 * An indicator's name without the words that all of them begin with: in a list these fill the column and hide what differs.
 * @example plainName("Tingkat Kematangan Arsitektur SPBE") // "Arsitektur SPBE"
 */
export const plainName = (name: string): string => name.replace(PREFIX, "");
