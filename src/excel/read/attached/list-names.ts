/** What names of the workbook stand for: lower-case name → its formula without `=`. */
export type Names = ReadonlyMap<string, string>;

/** Names asked for at most, of the sheet and of the workbook: files passed on for years carry thousands that nobody uses. */
const MOST_NAMES = 500;

/** A name may stand for another one; beyond so many it is a circle. */
const LONGEST_WAY = 8;

/**
 * Asks what the names stand for that formulas of a sheet may use; no round trip of its own. Of two alike the sheet's own counts.
 * @returns what was answered, once the answer is there
 */
export function askNames({ names }: Excel.Workbook, worksheet: Excel.Worksheet): () => Names {
  const asked = [names, worksheet.names].map((some) => {
    some.load({ $top: MOST_NAMES, name: true, formula: true });
    return some;
  });
  return () =>
    new Map(asked.flatMap(({ items }) => items.map(({ name, formula }) => [name.toLowerCase(), String(formula).replace(/^=/, "")])));
}

/**
 * What a formula says once names are followed; whatever is no name stays as it is.
 * @example behindNames("DaftarLevel", new Map([["daftarlevel", "Daftar!$A$1:$A$5"]])) // "Daftar!$A$1:$A$5"
 */
export function behindNames(formula: string, names: Names): string {
  let behind = formula.trim();
  for (let way = 0; way < LONGEST_WAY; way += 1) {
    const next = names.get(behind.toLowerCase());
    if (next === undefined) return behind;
    behind = next.trim();
  }
  return behind;
}
