import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Step } from "../../../stand-in/src/driver/steps-file";
import { attachedState, cellsOf, denpasar, fixture, useBench } from "../support/harness";
import { randomLevels } from "../support/random-levels";
import { temporaryFile } from "../support/temporary";

const bench = useBench();
const messy = fixture("kotor-campuran.xlsx");

function parts(path: string): Record<string, string> {
  const unzipped = unzipSync(new Uint8Array(readFileSync(path)));
  return Object.fromEntries(Object.entries(unzipped).map(([name, bytes]) => [name, strFromU8(bytes, true)]));
}

const place = (): string => temporaryFile("saved.xlsx");

describe("fixing what is wrong", () => {
  it("writes every safe fix at once, and Batalkan leaves the file as it was", async () => {
    const saved = place();
    const answers = await bench.drive({
      workbook: messy,
      steps: [
        { do: "attach" },
        { do: "click", name: "Terapkan semua yang aman (9)" },
        { do: "read", range: "E7:E14" },
        { do: "state" },
        { do: "click", name: "Batalkan" },
        { do: "read", range: "E7:E14" },
        { do: "detach" },
        { do: "save", file: saved },
      ],
    });
    const column = (at: number): readonly unknown[] => cellsOf(answers[at]).values.map(([value]) => value);
    expect(column(2)).toEqual([3, 3, 3, 3, 3, 3, 3, 4]);
    // Only how levels are written changed: the index stays.
    const fixed = attachedState(answers[3]);
    expect(fixed.index).toBe("2,23");
    expect(fixed.findings.filter(({ message }) => message.includes("sebagai teks"))).toEqual([]);
    expect(column(5)).toEqual(["Level 3", 3, "3 - Terdefinisi", 3, 3, "3,0", 3, " 4 "]);
    expect(parts(saved)).toEqual(parts(messy));
  });
});

describe("marking the sheet", () => {
  it("with everything and detaching leaves no residue in the file", async () => {
    const [marked, saved] = [place(), place()];
    await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "attach" },
        { do: "click", name: "Tandai di lembar" },
        // The other three are ticked to begin with.
        { do: "click", name: "Tambah kolom langkah berikutnya" },
        { do: "click", name: "Tandai lembar" },
        { do: "save", file: marked },
        { do: "detach" },
        { do: "save", file: saved },
      ],
    });
    const sheets = (path: string): string =>
      Object.entries(parts(path))
        .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
        .map(([, xml]) => xml)
        .join("");
    const rules = (path: string): number => sheets(path).split("<cfRule").length;
    expect(rules(marked)).toBeGreaterThan(rules(denpasar));
    expect(parts(saved)).toEqual(parts(denpasar));
  });
});

describe("totals for a table without any", () => {
  it("agree with the pane as native formulas, whatever is typed, and can be taken back", async () => {
    const typed = randomLevels(47, 3);
    const answers = await bench.drive({
      workbook: fixture("rekap-bandar-lampung-2021-2023.xlsx"),
      steps: [
        { do: "attach" },
        { do: "state" },
        { do: "click", name: "Total" },
        { do: "click", name: "Tambah baris total" },
        { do: "read", range: "L5:M18" },
        ...typed.flatMap((levels): Step[] => [
          { do: "paste", at: "E5", values: levels.map((level) => [level]) },
          { do: "state" },
          { do: "read", range: "L5:M18" },
        ]),
        { do: "click", name: "Batalkan" },
        { do: "read", range: "H4:M60" },
      ],
    });
    for (const [stated, read] of [[1, 4] as const, ...typed.map((_, at) => [6 + 3 * at, 7 + 3 * at] as const)]) {
      const { index, predicate, domains, aspects } = attachedState(answers[stated]);
      expect(cellsOf(answers[read]).text.map((row) => row[1])).toEqual([
        index,
        predicate,
        ...domains.map((domain) => domain.index),
        ...aspects.map((aspect) => aspect.index),
      ]);
    }
    expect(
      cellsOf(answers.at(-1))
        .values.flat()
        .every((value) => value === null)
    ).toBe(true);
  });
});
