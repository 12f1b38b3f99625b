import { cellsOf, denpasar, textFile, useBench } from "./harness";

const bench = useBench();

/** What the pane tells in its status lines. */
const told = textFile(
  "[...document.querySelectorAll('[role=status]')].map((element) => element.textContent).join(' ')"
);

/** The formula of a cell as Excel keeps it. */
const formulaOf = (sheet: string, cell: string): string =>
  textFile(
    `return Excel.run(async (context) => { const range = context.workbook.worksheets.getItem("${sheet}").getRange("${cell}"); range.load("formulas"); await context.sync(); return range.formulas[0][0]; });`
  );

it("formulas go into the selected empty cell only, and come out again", async () => {
  const sheet = "Penilaian Mandiri";
  const answers = await bench.drive({
    workbook: denpasar,
    steps: [
      { do: "attach" },
      { do: "click", name: "Rumus" },
      { do: "select", range: "Identitas!J2" },
      { do: "wire" },
      { do: "click", name: "Sisipkan SPBE.INDEX" },
      { do: "wire" },
      { do: "read", range: "Identitas!J2" },
      { do: "run", file: formulaOf("Identitas", "J2") },
      { do: "click", name: "Batalkan" },
      { do: "read", range: "Identitas!J2" },
      // Taken, among the cells it reads, locked, and without room for its result.
      { do: "select", range: `${sheet}!F8` },
      { do: "click", name: "Sisipkan SPBE.INDEX" },
      { do: "run", file: told },
      { do: "set", cell: `${sheet}!F9`, value: null },
      { do: "select", range: `${sheet}!F9` },
      { do: "click", name: "Sisipkan SPBE.INDEX" },
      { do: "run", file: told },
      { do: "set", cell: `${sheet}!AC5`, value: "catatan" },
      { do: "select", range: `${sheet}!AA3` },
      { do: "click", name: "Sisipkan SPBE.SUMMARY" },
      { do: "run", file: told },
      { do: "protect", sheet, unlocked: "F8:F64" },
      { do: "select", range: `${sheet}!AA30` },
      { do: "click", name: "Sisipkan SPBE.INDEX" },
      { do: "run", file: told },
      { do: "read", range: `${sheet}!F8:F9` },
      { do: "read", range: `${sheet}!AA3:AC30` },
    ],
  });
  expect(answers[5]).toMatchObject({ externalRequests: [] });
  expect(cellsOf(answers[6])).toMatchObject({
    values: [[3.7495]],
    text: [["3,75"]],
    errors: [[null]],
  });
  expect(answers[7]).toBe("=SPBE.INDEX('Penilaian Mandiri'!A8:F64)");
  expect(cellsOf(answers[9]).values).toEqual([[null]]);
  expect(answers[12]).toContain(`Sel ${sheet}!F8 sudah berisi`);
  expect(answers[16]).toContain(`Sel ${sheet}!F9 termasuk sel yang dibaca rumus ini`);
  expect(answers[20]).toContain("AC5 sudah berisi");
  expect(answers[24]).toContain(`Lembar ${sheet} diproteksi`);
  expect(cellsOf(answers[25]).values).toEqual([[2], [null]]);
  expect(
    cellsOf(answers[26])
      .values.flat()
      .filter((value) => value !== null)
  ).toEqual(["catatan"]);
});
