/** The metadata as Excel reads it, described in one language. */
export function inLanguage(metadata: unknown, texts: unknown): unknown;
