import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { cellsOf, denpasar, fixture, useBench } from "../support/harness";
import { temporaryFile } from "../support/temporary";

const bench = useBench();

/** What `Tandai lembar` begins with ticked is left so; only the column is asked for besides. */
const markEverything = [
  { do: "click", name: "Tandai di lembar" },
  { do: "click", name: "Tambah kolom langkah berikutnya" },
  { do: "click", name: "Tandai lembar" },
] as const;

const place = (): string => temporaryFile("saved.xlsx");

/** Every part of the file, as text. */
function parts(path: string): Record<string, string> {
  const unzipped = unzipSync(new Uint8Array(readFileSync(path)));
  return Object.fromEntries(Object.entries(unzipped).map(([name, bytes]) => [name, strFromU8(bytes, true)]));
}

function sheetsOf(path: string): string {
  return Object.entries(parts(path))
    .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
    .map(([, xml]) => xml)
    .join("");
}

const count = (text: string, what: string): number => text.split(what).length - 1;

describe.each([
  { what: "a worksheet with its own validation", workbook: denpasar, validations: 0 },
  { what: "untidy levels", workbook: fixture("kotor-campuran.xlsx"), validations: 1 },
])("all marks on $what", ({ workbook, validations }) => {
  it("stand in the file, and go with Hapus semua tanda without residue", async () => {
    const [marked, saved] = [place(), place()];
    const answers = await bench.drive({
      workbook,
      steps: [
        { do: "attach" },
        ...markEverything,
        { do: "state" },
        { do: "save", file: marked },
        { do: "click", name: "Hapus semua tanda" },
        { do: "state" },
        { do: "save", file: saved },
      ],
    });
    const xml = sheetsOf(marked);
    expect(count(xml, "SPBE&quot;)=0") + count(xml, 'SPBE")=0')).toBeGreaterThanOrEqual(2);
    expect(count(xml, 'errorTitle="SPBE"') > 0).toBe(validations > 0);
    expect(xml).toContain("IFERROR(IF(");
    expect(answers[7]).toEqual(answers[4]);
    expect(parts(saved)).toEqual(parts(workbook));
  });

  it("are taken back by Batalkan, and do not pile up when the sheet is marked again", async () => {
    const [once, saved, again] = [place(), place(), place()];
    await bench.drive({
      workbook,
      steps: [
        { do: "attach" },
        ...markEverything,
        { do: "save", file: once },
        { do: "click", name: "Batalkan" },
        { do: "save", file: saved },
        { do: "click", name: "Tambah kolom langkah berikutnya" },
        { do: "click", name: "Tandai lembar" },
        { do: "click", name: "Tandai lembar" },
        { do: "save", file: again },
      ],
    });
    expect(parts(saved)).toEqual(parts(workbook));
    const marksIn = (path: string): readonly number[] =>
      ["<cfRule ", "<dataValidation ", "IFERROR(IF("].map((mark) => count(sheetsOf(path), mark));
    expect(marksIn(again)).toEqual(marksIn(once));
  });
});

it("the next step follows the level", async () => {
  const answers = await bench.drive({
    workbook: denpasar,
    steps: [
      { do: "attach" },
      ...markEverything,
      { do: "read", range: "A6:Z8" },
      { do: "set", cell: "F8", value: 1 },
      { do: "read", range: "A6:Z8" },
    ],
  });
  const [before, after] = [4, 6].map((step) => {
    const [header = [], , row = []] = cellsOf(answers[step]).text;
    return row[header.indexOf("Langkah berikutnya (SPBE)")];
  });
  expect(before).not.toBe("");
  expect(after).not.toBe("");
  expect(after).not.toBe(before);
});
