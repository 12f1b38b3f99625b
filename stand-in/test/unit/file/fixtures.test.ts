import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../../src/file/read/read-workbook";
import { cellAt } from "../../../../src/file";
import type { Value } from "../../../src/model/value";

const folder = join(__dirname, "../../../../test/fixtures/workbooks");
const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

interface Expected {
  readonly sheet: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<string, number | null>>;
  readonly invalid: readonly { readonly cell: string; readonly raw: unknown }[];
  readonly text_cells?: Readonly<Record<string, string>>;
}

describe.each(names)("%s", (name) => {
  const workbook = readWorkbook(readFileSync(join(folder, name)));
  const expected = JSON.parse(readFileSync(join(folder, name.replace(".xlsx", ".expected.json")), "utf8")) as Expected;
  const sheet = workbook.sheets.find((candidate) => candidate.name === expected.sheet);
  const value = (address: string): Value => {
    const { row, column } = cellAt(address);
    return sheet?.cells.get(row)?.get(column)?.value ?? null;
  };

  test("every level stands where it is expected", () => {
    const texts = expected.text_cells ?? {};
    let compared = 0;
    for (const [indicator, level] of Object.entries(expected.levels)) {
      const address = expected.cells[indicator];
      if (level === null || address === undefined) continue;
      const read = value(address);
      expect([indicator, typeof read === "string" ? read : Number(read)]).toEqual([
        indicator,
        texts[address] ?? (typeof read === "string" ? expect.any(String) : level),
      ]);
      compared++;
    }
    expect(compared).toBeGreaterThan(15);
  });

  test("cells that hold no level hold what was typed", () => {
    for (const { cell, raw } of expected.invalid) {
      const read = value(cell);
      expect(typeof read === "object" && read !== null ? read.error : read).toEqual(raw);
    }
  });
});
