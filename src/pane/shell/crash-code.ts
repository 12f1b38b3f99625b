/**
 * A short code for a failure nobody foresaw, the same for the same failure, so that a person can quote it
 * and a maintainer can find it again.
 * @example crashCode(new Error("x")) // "P-" and four letters or digits
 */
export function crashCode(failure: unknown): string {
  const text = failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure);
  let hash = 0;
  for (const character of text) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return `P-${(hash % 36 ** 4).toString(36).toUpperCase().padStart(4, "0")}`;
}
