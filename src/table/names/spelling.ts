/**
 * Whether a written word can stand for a known one: its beginning (`apl` for `aplikasi`), its consonants
 * (`mnj` for `manajemen`), or the word with a typing error or two.
 * @example isNear("arsitketur", "arsitektur") // true
 */
export function isNear(written: string, known: string): boolean {
  if (/\d/.test(written) || /\d/.test(known)) return false;
  if (written.length >= 3 && known.length >= written.length + 2 && known.startsWith(written)) return true;
  if (isSkeleton(written, known)) return true;
  const allowed = known.length >= 9 ? 2 : known.length >= 5 ? 1 : 0;
  return allowed > 0 && Math.abs(written.length - known.length) <= allowed && distance(written, known, allowed) <= allowed;
}

function isSkeleton(written: string, known: string): boolean {
  if (written.length < 3 || known.length < 6 || /[aiueo]/.test(written) || written[0] !== known[0]) return false;
  let at = 0;
  for (const letter of known) if (letter === written[at]) at += 1;
  return at === written.length;
}

/** Letters to change, add, drop or swap to make one word the other; stops counting above `limit`. */
export function distance(one: string, other: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      next.push(cost);
    }
    if (Math.min(...next) > limit) return limit + 1;
    beforeLast = last;
    last = next;
  }
  return last[other.length] ?? 0;
}
