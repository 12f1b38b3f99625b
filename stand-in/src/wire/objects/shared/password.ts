/** A password as an add-in gives one; null when it gives none. */
export const password = (value: unknown): string | null => (typeof value === "string" ? value : null);
