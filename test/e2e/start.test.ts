import { attachedState, cellsOf, useBench } from "./harness";
import { makeWorkbook } from "./make-workbook";

const bench = useBench();
const sheet = "Kertas Kerja";

/** Makes the worksheet in an empty workbook. */
const make = (instrument: string) =>
  [
    { do: "click", name: "Mulai dari kosong" },
    { do: "click", name: instrument },
    { do: "click", name: "Buat Kertas Kerja" },
  ] as const;

describe.each([
  { instrument: "SPBE 59/2020", total: 47, second: 2, lastKey: "47", totals: 2 + 4 + 8 },
  { instrument: "SPBE 5/2018", total: 37, second: 0, lastKey: "35-3", totals: 2 + 3 + 7 },
  { instrument: "Pemdi 8/2026", total: 20, second: 2.5, lastKey: "20", totals: 2 + 7 },
])("a worksheet made for $instrument", ({ instrument, total, second, lastKey, totals }) => {
  const last = total + 5;

  it("is attached, and its own totals say what the pane says", async () => {
    const answers = await bench.drive({
      workbook: makeWorkbook([["Sheet1", []]]),
      steps: [
        ...make(instrument),
        { do: "state" },
        { do: "paste", at: `${sheet}!F6`, values: [[3], [second], [5]] },
        { do: "set", cell: `${sheet}!F${last}`, value: 4 },
        { do: "state" },
        { do: "read", range: `${sheet}!F${last + 1}:F${last + totals}` },
      ],
    });
    const [before, after] = [attachedState(answers[3]), attachedState(answers[6])];
    expect([before.sheet, before.header, before.total, before.filled]).toEqual([
      sheet,
      "Nilai Mandiri",
      total,
      0,
    ]);
    expect([after.filled, after.levels[lastKey]]).toEqual([4, 4]);
    expect(cellsOf(answers[7]).text.map(([text]) => text)).toEqual([
      after.index,
      after.predicate,
      ...after.domains.map(({ index }) => index),
      ...after.aspects.map(({ index }) => index),
    ]);
  });

  it("takes only levels", async () => {
    const { failure } = await bench.outcome({
      workbook: makeWorkbook([["Sheet1", []]]),
      steps: [
        ...make(instrument),
        { do: "set", cell: `${sheet}!F6`, value: 6, validated: true },
      ],
    });
    expect(failure).not.toBeNull();
  });

  it("goes with Batalkan as long as nothing is filled in", async () => {
    const workbook = makeWorkbook([["Sheet1", []]]);
    const gone = await bench.outcome({
      workbook,
      steps: [...make(instrument), { do: "click", name: "Batalkan" }, { do: "read", range: `${sheet}!A1` }],
    });
    expect(gone.answers).toHaveLength(4);
    expect(gone.failure).toContain(sheet);
    const kept = await bench.drive({
      workbook,
      steps: [
        ...make(instrument),
        { do: "set", cell: `${sheet}!F6`, value: 3 },
        { do: "click", name: "Batalkan" },
        { do: "read", range: `${sheet}!F6` },
      ],
    });
    expect(cellsOf(kept[5]).values).toEqual([[3]]);
  });
});
