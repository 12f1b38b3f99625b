/**
 * The English words for one or for several; Indonesian words do not change.
 * @param many left out where only an s is added
 * @example plural(1, "row is", "rows are") // "row is"
 */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}

/**
 * A number with the English words for so many.
 * @example counted(47, "indicator") // "47 indicators"
 */
export function counted(count: number, one: string, many?: string): string {
  return `${count} ${plural(count, one, many)}`;
}
