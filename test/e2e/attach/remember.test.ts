import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { attachedState, cellsOf, denpasar, detachedState, fixture, trafficOf, useBench } from "../support/harness";
import { temporaryFile } from "../support/temporary";

const bench = useBench();

function place(): string {
  return temporaryFile("saved.xlsx");
}

/** The custom XML of a saved file that is ours. */
function memoryIn(path: string): readonly string[] {
  return Object.entries(unzipSync(new Uint8Array(readFileSync(path))))
    .filter(([name]) => name.startsWith("customXml/item"))
    .map(([, bytes]) => strFromU8(bytes))
    .filter((xml) => xml.includes("<spbe"));
}

describe("a workbook opened again", () => {
  it("that nobody attached is only looked through, and its formulas say how to attach", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [{ do: "formula", cell: "M1", formula: "=SPBE.INDEX()" }, { do: "state" }, { do: "read", range: "M1" }],
    });
    expect(detachedState(answers[1]).candidates.length).toBeGreaterThan(0);
    const { values, errors } = cellsOf(answers[2]);
    expect(values).toEqual([["#N/A"]]);
    expect(errors[0]?.[0]).toContain("Lampirkan");
  });

  it("attaches by itself when its formulas wait for the table, within three round trips", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "attach" },
        { do: "formula", cell: "M1", formula: "=SPBE.INDEX()" },
        { do: "set", cell: "F8", value: 5 },
        { do: "save", file: place() },
        { do: "wire" },
        { do: "reopen" },
        { do: "state" },
        { do: "read", range: "M1" },
        { do: "wire" },
      ],
    });
    expect(attachedState(answers[6]).index).toBe("3,79");
    expect(cellsOf(answers[7]).values).toEqual([[3.7885]]);
    expect(trafficOf(answers[8]).roundTrips).toBeLessThanOrEqual(3);
  });

  it("attaches by itself when this viewer had attached it, with nothing kept in it, until it is detached", async () => {
    const saved = place();
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "attach" },
        { do: "save", file: saved },
        { do: "wire" },
        { do: "reopen" },
        { do: "state" },
        { do: "wire" },
        { do: "detach" },
        { do: "reopen" },
        { do: "state" },
      ],
    });
    expect(memoryIn(saved)).toEqual([]);
    expect(attachedState(answers[4])).toMatchObject({ levelColumn: "F", index: "3,75" });
    expect(trafficOf(answers[5]).roundTrips).toBeLessThanOrEqual(3);
    expect(answers[8]).toMatchObject({ attached: false });
  });

  it("comes back to the column that was chosen, and forgets it when detached", async () => {
    const [chosen, detached] = [place(), place()];
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "attach" },
        { do: "click", name: "Nilai Eksternal" },
        { do: "save", file: chosen },
        { do: "reopen" },
        { do: "state" },
        { do: "detach" },
        { do: "save", file: detached },
        { do: "reopen" },
        { do: "state" },
      ],
    });
    expect(memoryIn(chosen)).toHaveLength(1);
    expect(attachedState(answers[4])).toMatchObject({ levelColumn: "G", index: "3,19" });
    expect(memoryIn(detached)).toEqual([]);
    expect(answers[8]).toMatchObject({ attached: false });
  });

  it("carries nothing when the column found is the one used", async () => {
    const saved = place();
    await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "attach" },
        { do: "click", name: "Nilai Eksternal" },
        { do: "click", name: "Nilai Mandiri" },
        { do: "save", file: saved },
      ],
    });
    expect(memoryIn(saved)).toEqual([]);
  });
});

describe("a table that is gone", () => {
  it("is not shown on; undoing the deletion brings it back", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [{ do: "attach" }, { do: "deleteSheet", sheet: "Penilaian Mandiri" }, { do: "state" }, { do: "undo" }, { do: "state" }],
    });
    expect(detachedState(answers[2]).message).toContain("tidak ditemukan lagi");
    expect(attachedState(answers[4]).index).toBe("3,75");
  });
});

describe("the workbook with everything wrong", () => {
  it("lists what is around the levels as well, and nothing untrue", async () => {
    const answers = await bench.drive({
      workbook: fixture("kotor-campuran.xlsx"),
      steps: [{ do: "attach" }, { do: "state" }],
    });
    const { findings } = attachedState(answers[1]);
    expect(findings.some(({ message }) => message.includes("target 3 lebih rendah"))).toBe(true);
    expect(findings.some(({ message }) => message.includes("belum punya data dukung"))).toBe(true);
    expect(findings.filter(({ message }) => /\{|undefined/.test(message))).toEqual([]);
  });
});
