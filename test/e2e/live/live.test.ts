import type { Step } from "../../../stand-in/src/driver/steps-file";
import { attachedState, cellsOf, denpasar, textFile, useBench } from "../support/harness";

const bench = useBench();

/** A formula of each kind, and a chain of three ordinary formulas behind them. */
const formulas: readonly Step[] = [
  { do: "formula", cell: "M1", formula: "=SPBE.INDEX()" },
  { do: "formula", cell: "M2", formula: "=SPBE.INDEX(A8:F64)" },
  { do: "formula", cell: "M3", formula: "=SPBE.PREDICATE(SPBE.INDEX())" },
  { do: "formula", cell: "M4", formula: "=M1*2" },
  { do: "formula", cell: "M5", formula: "=M4+1" },
  { do: "formula", cell: "M6", formula: "=ROUND(M5,1)" },
];
const look: readonly Step[] = [{ do: "state" }, { do: "read", range: "M1:M6" }];

describe("a level typed in the grid", () => {
  it("moves the pane and every formula, and undo brings all back", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "attach" },
        ...formulas,
        ...look,
        // Ten indicators of 1,30 % each: 34 levels become 10.
        { do: "paste", at: "F8", values: Array.from({ length: 10 }, () => [1]) },
        ...look,
        { do: "undo" },
        ...look,
        { do: "redo" },
        ...look,
      ],
    });
    const shown = (position: number): readonly [string, string, readonly unknown[]] => {
      const state = attachedState(answers[position]);
      return [state.index, state.predicate, cellsOf(answers[position + 1]).values.map((row) => row[0])];
    };
    const before = ["3,75", "Sangat Baik", [3.7495, 3.7495, "Sangat Baik", 7.499, 8.499, 8.5]];
    const changed = ["3,44", "Baik", [3.4375, 3.4375, "Baik", 6.875, 7.875, 7.9]];
    expect(shown(7)).toEqual(before);
    expect(shown(10)).toEqual(changed);
    expect(shown(13)).toEqual(before);
    expect(shown(16)).toEqual(changed);
  });

  it("counts as not filled when it is cleared, and shows what is still possible", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [{ do: "attach" }, { do: "set", cell: "F8", value: null }, { do: "state" }],
    });
    const state = attachedState(answers.at(-1));
    // 3,7495 without the 2 × 1,30 % of indicator 1; then level 1 … level 5 in its place.
    expect(state).toMatchObject({
      filled: 46,
      provisional: true,
      index: "3,72",
      reach: ["3,74", "3,79"],
    });
    expect(state.levels["1"]).toBeNull();
  });

  it.each(["null", "0"] as const)("that is blank counts as not filled when Excel hands it over as %s", async (blank) => {
    const answers = await bench.drive({
      workbook: denpasar,
      blank,
      steps: [
        { do: "attach" },
        { do: "formula", cell: "M1", formula: "=SPBE.INDEX()" },
        { do: "formula", cell: "M2", formula: "=SPBE.INDEX(A8:F64)" },
        { do: "set", cell: "F8", value: null },
        { do: "read", range: "M1:M2" },
      ],
    });
    expect(cellsOf(answers[4]).values).toEqual([[3.7235], [3.7235]]);
  });

  it("is a finding in the pane and an error in the formulas when it is no level", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "attach" },
        { do: "formula", cell: "M1", formula: "=SPBE.INDEX()" },
        { do: "formula", cell: "M2", formula: "=SPBE.INDEX(A8:F64)" },
        { do: "set", cell: "F9", value: "tiga ratus" },
        { do: "state" },
        { do: "read", range: "M1:M2" },
      ],
    });
    const state = attachedState(answers[4]);
    expect(state.findings[0]).toMatchObject({ cell: "Penilaian Mandiri!F9", indicator: "2" });
    expect(state.findings.filter(({ indicator }) => indicator === "2")).toHaveLength(1);
    expect(state.findings[0]?.message).toContain("tiga ratus");
    expect(state.provisional).toBe(true);
    const { values, errors } = cellsOf(answers[5]);
    expect(values).toEqual([["#VALUE!"], ["#VALUE!"]]);
    expect(errors[0]?.[0]).toContain("2");
    expect(errors[1]?.[0]).toContain("tiga ratus");
  });

  it("is read on request, or when the pane is looked at again, should Excel not tell of it", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      events: "lost",
      steps: [
        { do: "attach" },
        { do: "formula", cell: "M1", formula: "=SPBE.INDEX()" },
        { do: "set", cell: "F8", value: 5 },
        { do: "click", name: "Baca ulang" },
        { do: "state" },
        { do: "set", cell: "F8", value: 2 },
        { do: "run", file: textFile('window.dispatchEvent(new Event("focus"))') },
        { do: "state" },
      ],
    });
    expect(attachedState(answers[4]).index).toBe("3,79");
    expect(attachedState(answers[7]).index).toBe("3,75");
  });

  it("waits for F9 in manual calculation", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      calculation: "manual",
      steps: [
        { do: "attach" },
        { do: "formula", cell: "M1", formula: "=SPBE.INDEX()" },
        { do: "set", cell: "F8", value: 5 },
        { do: "read", range: "M1" },
        { do: "state" },
        { do: "recalculate" },
        { do: "read", range: "M1" },
      ],
    });
    expect(cellsOf(answers[3]).values).toEqual([[3.7495]]);
    expect(attachedState(answers[4]).index).toBe("3,79");
    expect(cellsOf(answers[6]).values).toEqual([[3.7885]]);
  });

  it("says so when the sheet with the table is deleted", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "attach" },
        { do: "deleteSheet", sheet: "Penilaian Mandiri" },
        { do: "run", file: textFile("return document.body.innerText") },
      ],
    });
    expect(answers[2]).toContain("tidak ditemukan lagi");
  });
});
