import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { attachedState, cellsOf, denpasar, useBench } from "../support/harness";
import { temporaryFile } from "../support/temporary";

const bench = useBench();

function parts(path: string): Record<string, string> {
  const unzipped = unzipSync(new Uint8Array(readFileSync(path)));
  return Object.fromEntries(Object.entries(unzipped).map(([name, bytes]) => [name, strFromU8(bytes, true)]));
}

describe("what stays in the file", () => {
  it("is nothing after attaching, switching, undoing and detaching", async () => {
    const saved = temporaryFile("saved.xlsx");
    await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "attach" },
        { do: "click", name: "Nilai Eksternal" },
        { do: "set", cell: "G8", value: 1 },
        { do: "undo" },
        { do: "detach" },
        { do: "save", file: saved },
      ],
    });
    expect(parts(saved)).toEqual(parts(denpasar));
  });

  it("is the formulas, stored as Excel stores those of an add-in, and they answer again when reopened", async () => {
    const saved = temporaryFile("saved.xlsx");
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "attach" },
        { do: "formula", cell: "M1", formula: "=SPBE.INDEX(A8:F64)" },
        { do: "set", cell: "F8", value: 5 },
        { do: "save", file: saved },
        { do: "reopen" },
        { do: "attach" },
        { do: "state" },
        { do: "set", cell: "F8", value: 2 },
        { do: "read", range: "M1" },
      ],
    });
    const sheets = Object.entries(parts(saved)).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    expect(sheets.map(([, xml]) => xml).join("")).toContain("_xldudf_SPBE_INDEX(A8:F64)");
    expect(attachedState(answers[6]).index).toBe("3,79");
    expect(cellsOf(answers[8]).values).toEqual([[3.7495]]);
  });
});
