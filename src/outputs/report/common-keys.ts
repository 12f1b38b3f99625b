/**
 * Pairs the longest run of equal keys that stands in the same order in both lists: what stayed when things came,
 * went and moved. `null` is equal to nothing.
 *
 * @example commonKeys(["a", "b", "c"], ["a", "c", "d"]) // [[0, 0], [2, 1]]
 */
export function commonKeys(before: readonly (string | null)[], after: readonly string[]): readonly (readonly [number, number])[] {
  // length[i][j]: the longest common run of before[i…] and after[j…].
  const length = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  const at = (i: number, j: number): number => length[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const line = length[i];
    if (!line) continue;
    for (let j = after.length - 1; j >= 0; j -= 1)
      line[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i] === after[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
