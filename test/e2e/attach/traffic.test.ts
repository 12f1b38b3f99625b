import { attachedState, cellsOf, denpasar, trafficOf, useBench } from "../support/harness";
import { makeWorkbook, plainTable, type MadeSheet } from "../support/make-workbook";

const bench = useBench();

describe("what goes over the wire", () => {
  it("is at most 3 round trips to open the pane and attach, and 1 for a changed level", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [{ do: "attach" }, { do: "wire" }, { do: "set", cell: "F8", value: 5 }, { do: "wire" }, { do: "wire" }],
    });
    const [attaching, editing, nothing] = [answers[1], answers[3], answers[4]].map(trafficOf);
    expect(attaching?.roundTrips).toBeLessThanOrEqual(3);
    expect(editing?.roundTrips).toBe(1);
    expect(nothing).toEqual({ roundTrips: 0, functionTrips: 0, bytes: 0, externalRequests: [] });
  });

  it("is no more for a table on a sheet that goes on for thousands of rows", async () => {
    const below = Array.from({ length: 3000 }, (_, row) => [null, `catatan ${row}`, row]);
    const answers = await bench.drive({
      workbook: makeWorkbook([["Panjang", [...plainTable(4), ...below]]]),
      steps: [{ do: "attach" }, { do: "wire" }, { do: "state" }],
    });
    expect(trafficOf(answers[1]).roundTrips).toBeLessThanOrEqual(3);
    expect(attachedState(answers[2]).index).toBe("4,00");
  });

  it("is no more for a table on the last of many sheets", async () => {
    const before = Array.from({ length: 15 }, (_, at): [string, MadeSheet] => [`Catatan ${at + 1}`, [["rapat", at]]]);
    const answers = await bench.drive({
      workbook: makeWorkbook([...before, ["Penilaian", plainTable(4)]]),
      steps: [{ do: "attach" }, { do: "wire" }, { do: "state" }],
    });
    expect(trafficOf(answers[1]).roundTrips).toBeLessThanOrEqual(3);
    expect(attachedState(answers[2])).toMatchObject({ sheet: "Penilaian", index: "4,00" });
  });

  it("is at most 2 round trips for a changed level when formulas follow the table", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "attach" },
        { do: "formula", cell: "M1", formula: "=SPBE.INDEX()" },
        { do: "wire" },
        { do: "set", cell: "F8", value: 5 },
        { do: "wire" },
      ],
    });
    expect(trafficOf(answers[4]).roundTrips).toBeLessThanOrEqual(2);
  });

  it("never leaves the machine", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "attach" },
        { do: "click", name: "Nilai Eksternal" },
        { do: "formula", cell: "M1", formula: "=SPBE.INDEX()" },
        { do: "reopen" },
        { do: "attach" },
        { do: "detach" },
        { do: "wire" },
      ],
    });
    expect(trafficOf(answers.at(-1)).externalRequests).toEqual([]);
  });
});

describe("a workbook opened again whose formulas wait", () => {
  /** Attached, given formulas, saved; then what opening it again costs, and whether a typed level reaches all of them. */
  const reopened = (workbook: string, level: string, formulas: readonly string[]) =>
    bench.drive({
      workbook,
      steps: [
        { do: "attach" },
        ...formulas.map((cell) => ({ do: "formula", cell, formula: "=SPBE.INDEX()" }) as const),
        { do: "wire" },
        { do: "reopen" },
        { do: "wire" },
        { do: "set", cell: level, value: 1 },
        { do: "state" },
        ...formulas.map((cell) => ({ do: "read", range: cell }) as const),
      ],
    });
  const notes = (rows: number, columns: number): MadeSheet =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => (column === 0 || row === 0 ? row + column : null))
    );
  const many = Array.from({ length: 20 }, (_, at): [string, MadeSheet] => [`Catatan ${at + 1}`, [["rapat", at]]]);

  // office.js sends one batch of its own when it starts; formulas far away are found first and calculated then.
  it.each<[string, number, [string, MadeSheet][], readonly string[]]>([
    [
      "far to the right and far below",
      4,
      [
        ["Penilaian", plainTable(4)],
        ["Lain", notes(2500, 3)],
      ],
      ["Penilaian!F1", "Penilaian!CC5", "Lain!B2400"],
    ],
    ["on one of many sheets", 3, [...many, ["Penilaian", plainTable(4)]], ["Penilaian!F1", "Catatan 3!C3"]],
    [
      "on one of many sheets, the widest and longest last",
      3,
      [...many, ["Penilaian", plainTable(4)], ["Lebar", notes(2100, 90)]],
      ["Penilaian!F1", "Catatan 3!C3"],
    ],
  ])("is attached, with formulas %s, in at most %d round trips", async (_, most, sheets, formulas) => {
    const answers = await reopened(makeWorkbook(sheets), "Penilaian!C2", formulas);
    const after = formulas.length + 3;
    expect(trafficOf(answers[after]).roundTrips).toBeLessThanOrEqual(most);
    expect(attachedState(answers[after + 2]).index).toBe("3,96");
    expect(answers.slice(after + 3).map((read) => cellsOf(read).values[0]?.[0])).toEqual(formulas.map(() => 3.961));
  });
});
