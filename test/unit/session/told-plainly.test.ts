import { InMemoryWorkbook } from "./in-memory-workbook";
import { attachedTo, FIRST_ROW, LEVELS, opened, workbookWith } from "./story";

it("a formula is not put among the levels it reads, and the cell is named", async () => {
  const workbook = workbookWith();
  const session = await attachedTo(workbook);
  workbook.selected = { sheet: "LKE", row: FIRST_ROW + 1, column: LEVELS };
  workbook.sheet("LKE").put(FIRST_ROW + 1, LEVELS, { value: null, formula: null, numberFormat: "General" });
  const outcome = await session.do("formula", { formula: "=SPBE.INDEX()", rows: 1, columns: 1, numberFormat: null });
  expect(outcome).toMatchObject({ kind: "not-done", problem: { kind: "formula-in-table", cell: "LKE!C5" } });
  expect(workbook.sheet("LKE").at(FIRST_ROW + 1, LEVELS).formula).toBeNull();
});

it("a workbook of titles alone is told apart from an empty one", async () => {
  const workbook = new InMemoryWorkbook();
  workbook.addSheet("LKE", [["KERTAS KERJA SPBE"], ["Tahun 2026"]]);
  const session = await opened(workbook);
  expect(session.state()).toMatchObject({ phase: "nothing", problem: { kind: "titles-only" } });
});

it("where nobody wrote a plan there is none to read", async () => {
  const workbook = workbookWith({ level: 3 });
  const session = await attachedTo(workbook);
  expect(await session.actions()).toBeNull();
});
