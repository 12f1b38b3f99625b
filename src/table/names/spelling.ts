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

/** Three rows of counts, used again for every pair of words: a large sheet has thousands of pairs. */
let rows: [Uint16Array, Uint16Array, Uint16Array] = emptyRows(64);

function emptyRows(length: number): typeof rows {
  return [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
}

/** Letters to change, add, drop or swap to make one word the other; stops counting above `limit`. */
export function distance(one: string, other: string, limit: number): number {
  const width = other.length + 1;
  if (rows[0].length < width) rows = emptyRows(2 * width);
  let [beforeLast, last, next] = rows;
  for (let column = 0; column < width; column += 1) last[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    const letter = one.charCodeAt(row - 1);
    let least = (next[0] = row);
    for (let column = 1; column < width; column += 1) {
      const isSame = letter === other.charCodeAt(column - 1);
      let cost = Math.min(at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1));
      const isSwapped =
        row > 1 && column > 1 && letter === other.charCodeAt(column - 2) && one.charCodeAt(row - 2) === other.charCodeAt(column - 1);
      if (isSwapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      next[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [beforeLast, last, next] = [last, next, beforeLast];
  }
  return at(last, other.length);
}

function at(row: Uint16Array, column: number): number {
  return row[column] as number;
}
