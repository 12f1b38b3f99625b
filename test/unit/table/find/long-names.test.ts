import { findInstrument } from "../../../../src/instrument/registry";
import { findTables } from "../../../../src/table";
import type { Grid } from "../../../../src/grid";

const spbe59 = findInstrument("59/2020")!;
const explanation = "Kebijakan internal ini memuat pengaturan yang berlaku di seluruh unit kerja. ".repeat(420);

function gridWith(nameOf: (name: string, key: string) => string, numbered: boolean): Grid {
  const rows = spbe59.indicators.map(({ key, name }) => [numbered ? Number(key) : "", nameOf(name, key), 3]);
  return { sheet: "LKE", firstRow: 0, firstColumn: 0, values: [["No", "Indikator", "Level"], ...rows], hidden: false };
}

describe("names with all that an indicator asks for behind them in the same cell", () => {
  test.each([
    ["on lines of its own", (name: string) => `${name}\n${explanation}`, true],
    ["after a full stop", (name: string) => `${name}. ${explanation}`, true],
    ["behind its number, without a column of numbers", (name: string, key: string) => `${key}. ${name}\n${explanation}`, false],
  ] as const)("are found: %s", (_, nameOf, numbered) => {
    const search = findTables([gridWith(nameOf, numbered)]);
    expect(search.kind === "found" && [search.table.rows.length, search.table.levelColumn]).toEqual([47, 2]);
  });

  test("are told by the whole name, not by how an explanation begins", () => {
    const swapped = (name: string, key: string) => `${name === "" ? key : "Uraian"}\n${name}. ${explanation}`;
    expect(findTables([gridWith(swapped, false)]).kind).toBe("none");
  });
});
