import { planEvidence } from "../../../../src/outputs/evidence/evidence-plan";
import { readEvidenceList } from "../../../../src/table/evidence/read-list";
import { evidenceWords } from "../../../../src/text/table/evidence";
import { sheet } from "../../../generators/pemdi-layouts";
import { listOf } from "../../assessment/evidence/lists";
import { pemdi8, spbe59 } from "../../assessment/support/instruments";

describe("the sheet Data Dukung to be made", () => {
  it.each([pemdi8, spbe59])("of $id is read again as the items it was made of", async (instrument) => {
    const { list } = await listOf(instrument);
    for (const language of ["id", "en"] as const) {
      const { name, cells } = planEvidence(instrument, list, evidenceWords[language]);
      const read = readEvidenceList(sheet(name, cells), instrument);
      expect(read?.findings).toEqual([]);
      expect(read?.items.map(({ cell, ...item }) => ({ ...item, cell: cell && null }))).toEqual(list);
    }
  });

  it("has a width for each column, and its states where it says they are", async () => {
    const { list } = await listOf(pemdi8);
    const { cells, widths, firstRow, stateColumn, headerRows } = planEvidence(pemdi8, list, evidenceWords.id);
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([widths.length]));
    expect(cells[headerRows - 1]?.[stateColumn]).toBe("Status");
    expect(new Set(cells.slice(firstRow).map((row) => row[stateColumn]))).toEqual(new Set(["belum"]));
  });
});
