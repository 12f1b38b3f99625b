/** A source text with the formulas of the add-in in another namespace. */
export function inNamespace(text: string, namespace: string): string;
