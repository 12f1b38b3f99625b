import type { Excel, ReadCells } from "../support/excel";
import { makeWorkbook, type MadeCell } from "../support/make-workbook";
import { withStandIn } from "../support/with-stand-in";
import { blankModes } from "./blank-modes";

const standIn = withStandIn();

/** The letters of a column. */
function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
}

describe("the arguments of every function, written as cells", () => {
  /** Levels as cells of one column; the first three indicators differ from case to case. */
  const cases: Readonly<Record<string, readonly MadeCell[]>> = {
    good: [3, 3, 3],
    text: ["3", " 3 ", "3 - Terdefinisi"],
    blanks: [null, "-", "N/A"],
    outside: [3, 3, 6],
    between: [3, 3, 2.5],
    words: [3, 3, "tiga ribu"],
  };
  const names = Object.keys(cases);
  const columns = Object.values(cases);
  const rows = Array.from({ length: 47 }, (_, at): MadeCell[] => [
    at + 1,
    ...columns.map((first) => (at < first.length ? (first[at] ?? null) : 3)),
  ]);
  const rangeOf = (name: string, last = 48): string =>
    `$${letters(names.indexOf(name) + 1)}$2:$${letters(names.indexOf(name) + 1)}$${last}`;
  /** Arguments before the levels. */
  const before: Readonly<Record<string, string>> = {
    DOMAIN: "1,",
    ASPECT: '"Audit TIK",',
    IMPACT: '"IK-03",',
    GAP: '"3,20",',
    PLAN: '"Baik",',
  };
  const readers = ["INDEX", "DOMAIN", "ASPECT", "PREDICATE", "SUMMARY", "PROGRESS", "CHECK", "IMPACT", "GAP", "PLAN"];
  /** What each case hands over as levels. */
  const given: Readonly<Record<string, string>> = {
    ...Object.fromEntries(names.map((name) => [name, rangeOf(name)])),
    block: "$A$2:$B$48",
    short: rangeOf("good", 47),
    error: "$I$2:$I$48",
    repeated: "$A$2:$B$49",
    omitted: "",
  };
  const forms = Object.keys(given);
  const HEIGHT = 60;
  const WIDTH = 6;
  const FIRST = 12;
  const callOf = (reader: string, form: string): string => {
    const levels = given[form] ?? "";
    return levels === ""
      ? `=SPBE.${reader}(${(before[reader] ?? "").replace(/,$/, "")})`
      : `=SPBE.${reader}(${before[reader] ?? ""}${levels})`;
  };

  /** Puts every call into a cell of its own, with room for what spills, and reads them all. */
  async function answersOfAll(excel: Excel): Promise<ReadCells> {
    // An error among the levels: as a formula leaves it.
    await excel.formula("I2", "=B2");
    await excel.fill("I2", "I2:I48");
    await excel.formula("I4", "=1/0");
    for (const [r, reader] of readers.entries()) {
      for (const [f, form] of forms.entries()) {
        await excel.formula(`${letters(FIRST + r * WIDTH)}${1 + f * HEIGHT}`, callOf(reader, form));
      }
    }
    return excel.read(`${letters(FIRST)}1:${letters(FIRST + readers.length * WIDTH)}${forms.length * HEIGHT}`);
  }

  describe.each(blankModes)("blanks arriving as %s", (blank) => {
    let cells: ReadCells;
    beforeAll(async () => {
      const sheet = [["No", ...names], ...rows, [12, 3]];
      const excel = await standIn.open(makeWorkbook([["Data", sheet]]), { blank });
      cells = await answersOfAll(excel);
      await excel.end();
    });
    const at = (reader: string, form: string): { value: unknown; error: string | null; rows: readonly (readonly unknown[])[] } => {
      const [row, column] = [forms.indexOf(form) * HEIGHT, readers.indexOf(reader) * WIDTH];
      return {
        value: cells.values[row]?.[column],
        error: cells.errors[row]?.[column] ?? null,
        rows: cells.values.slice(row, row + HEIGHT).map((each) => each.slice(column, column + WIDTH)),
      };
    };

    it("good levels answer", () => {
      const value = (reader: string): unknown => at(reader, "good").value;
      expect(readers.map((reader) => at(reader, "good").error)).toEqual(readers.map(() => null));
      expect([value("INDEX"), value("DOMAIN"), value("ASPECT"), value("PREDICATE")]).toEqual([3, 3, 3, "Baik"]);
      expect([value("SUMMARY"), value("PROGRESS"), value("CHECK")]).toEqual(["Kelompok", 1, "OK"]);
      expect([value("IMPACT"), value("GAP"), value("PLAN")]).toEqual([0.013, 0.2, "sudah tercapai"]);
    });

    it.each(readers)("SPBE.%s reads a block and texts as it reads a column", (reader) => {
      expect(at(reader, "block").rows).toEqual(at(reader, "good").rows);
      if (reader !== "CHECK") expect(at(reader, "text").rows).toEqual(at(reader, "good").rows);
    });

    it("blanks are not filled", () => {
      expect(at("INDEX", "blanks").value).toBe(2.883);
      expect(at("PROGRESS", "blanks").value).toBe(44 / 47);
      const listed = at("CHECK", "blanks").rows.map(([indicator]) => indicator);
      expect(listed.filter((indicator) => typeof indicator === "number")).toEqual([1, 2, 3]);
    });

    it.each(readers)("SPBE.%s names what is no level", (reader) => {
      for (const [form, said] of [
        ["outside", "6"],
        ["between", "2,5"],
        ["words", "tiga ribu"],
        ["error", "#DIV/0!"],
      ] as const) {
        const { value, error, rows: spilled } = at(reader, form);
        if (reader === "CHECK") {
          expect([value, error]).toEqual([3, null]);
          expect(String(spilled[0]?.[2])).toContain(said);
        } else {
          expect(value).toBe("#VALUE!");
          expect(error).toMatch(/^Indikator 3 berisi /);
          expect(error).toContain(said);
        }
      }
    });

    it.each(readers)("SPBE.%s refuses a wrong size and a repeated number, and says how to attach", (reader) => {
      expect(at(reader, "short")).toMatchObject({ value: "#VALUE!", error: expect.stringContaining("47 (59/2020)") });
      expect(at(reader, "repeated")).toMatchObject({ value: "#VALUE!", error: "Indikator 12 muncul lebih dari sekali." });
      expect(at(reader, "omitted")).toMatchObject({ value: "#N/A", error: expect.stringContaining("Lampirkan") });
    });
  });
});
