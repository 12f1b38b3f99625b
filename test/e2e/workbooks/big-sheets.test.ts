import { spbe59 } from "../../../src/instrument/packs/spbe-59-2020";
import { makeWorkbook, type MadeCell, type MadeSheet } from "../support/make-workbook";
import { withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

/** What Excel on the web hands over at once; here all messages together stay below. */
const MOST_BYTES = 5_000_000;

const { indicators } = spbe59.instrument;
const levelOf = (at: number): number => 1 + (at % 5);
const header: MadeCell[] = ["No", "Indikator", "Nilai Mandiri"];
const table: MadeSheet = [header, ...indicators.map(({ name }, at): MadeCell[] => [at + 1, name, levelOf(at)])];
/** Weights are hundredths of a percent. */
const exact = indicators.reduce((sum, { weight }, at) => sum + weight * levelOf(at), 0) / 10_000;
const INDEX = (Math.floor(exact * 100 + 0.5) / 100).toFixed(2).replace(".", ",");

/** Rows of a journal; every tenth mentions what an indicator is about. */
function journal(rows: number, remark: string): MadeSheet {
  const topics = ["rapat koordinasi", "surat masuk", "pengadaan ATK", "manajemen data", "bimtek"];
  return Array.from({ length: rows }, (_, row): MadeCell[] => [
    row + 1,
    45_000 + (row % 600),
    `${topics[row % topics.length] ?? ""} ${row}`,
    1 + (row % 5),
    `${remark} ${(row * 7919) % 100_003}`,
    row * 1000,
  ]);
}

/** A sheet whose rows are written where they stand, however far apart. */
function sparse(rows: readonly (readonly [number, readonly MadeCell[]])[]): MadeSheet {
  const sheet: MadeCell[][] = [];
  for (const [row, cells] of rows) sheet[row] = [...cells];
  return sheet;
}

/** A table far down whose names Excel cannot look for: only numbers and levels. */
const numbersOnly = (from: number): readonly (readonly [number, readonly MadeCell[]])[] =>
  indicators.map((_, at) => [from + at, [at + 1, levelOf(at)]] as const);

describe("a table deep in a sheet", () => {
  it("at row 15,000 of 20,000 is attached in three round trips, none over 5 MB", async () => {
    const rows = [...journal(15_000, "catatan"), [], ...table, [], ...journal(5_000, "catatan")];
    const excel = await standIn.open(makeWorkbook([["Jurnal", rows]]));
    await excel.attach();
    const { roundTrips, bytes } = await excel.traffic();
    expect(roundTrips).toBeLessThanOrEqual(3);
    expect(bytes).toBeLessThan(MOST_BYTES);
    expect(await excel.state()).toMatchObject({ sheet: "Jurnal", levelColumn: "C", index: INDEX });
  });

  /** A row whose only cell is a space in the last column of the sheet, as a slip of the keyboard leaves it. */
  const slip: readonly MadeCell[] = Array.from({ length: 16_384 }, (_, at) => (at === 16_383 ? " " : null));

  it.each<readonly [string, readonly (readonly [string, MadeSheet])[]]>([
    ["above it", [["LKE", [...table, ...journal(10_000, "catatan"), slip]]]],
    [
      "on another sheet",
      [
        ["Jurnal", [...journal(10_000, "catatan"), slip]],
        ["LKE", table],
      ],
    ],
    ["far down beside it", [["LKE", [...journal(9_000, "catatan"), ...table, slip]]]],
  ])("is attached %s although a cell ten thousand rows down is filled in the last column", async (_, sheets) => {
    const excel = await standIn.open(makeWorkbook(sheets));
    await excel.attach();
    const { roundTrips, bytes } = await excel.traffic();
    expect(roundTrips).toBeLessThanOrEqual(3);
    expect(bytes).toBeLessThan(MOST_BYTES);
    expect(await excel.state()).toMatchObject({ sheet: "LKE", levelColumn: "C", index: INDEX, filled: 47 });
  });

  it.each(["beside it", "on another sheet"])("is attached although %s hundreds of columns are filled", async (where) => {
    const wide = Array.from({ length: 30 }, (_, row): MadeCell[] => Array.from({ length: 900 }, (__, at) => (at < 80 ? null : row + at)));
    const beside = table.map((cells, row) => [...cells, ...(wide[row] ?? []).slice(cells.length)]);
    const excel = await standIn.open(
      makeWorkbook(
        where === "beside it"
          ? [["LKE", beside]]
          : [
              ["Lain", wide],
              ["LKE", table],
            ]
      )
    );
    await excel.attach();
    expect((await excel.traffic()).roundTrips).toBeLessThanOrEqual(3);
    expect(await excel.state()).toMatchObject({ sheet: "LKE", levelColumn: "C", index: INDEX, filled: 47 });
  });

  it("attaches by itself where a formula waits for it far below the first rows", async () => {
    const rows = [...journal(5_000, "catatan"), [], ...table, [], ...journal(3_000, "catatan")];
    const excel = await standIn.open(makeWorkbook([["Jurnal", rows]]));
    await excel.formula("Jurnal!H7000", "=SPBE.INDEX()");
    await excel.reopen();
    expect(await excel.state()).toMatchObject({ sheet: "Jurnal", index: INDEX });
    expect(await excel.value("Jurnal!H7000")).toBeCloseTo(exact, 9);
  });

  it("attaches on a protected sheet too, where Excel does not tell which cells hold formulas", async () => {
    const rows = table.map((cells, at) => [2_100 + at, cells] as const);
    const excel = await standIn.open(makeWorkbook([["Jurnal", sparse([[0, ["Jurnal"]], ...rows])]]));
    await excel.formula("Jurnal!H2160", "=SPBE.INDEX()");
    await excel.protect({ sheet: "Jurnal", unlocked: "C2102:C2148" });
    await excel.reopen();
    expect(await excel.state()).toMatchObject({ sheet: "Jurnal", index: INDEX });
    expect(await excel.value("Jurnal!H2160")).toBeCloseTo(exact, 9);
    await excel.set("C2102", 5);
    const more = (4 * (indicators[0]?.weight ?? 0)) / 10_000;
    expect(await excel.value("Jurnal!H2160")).toBeCloseTo(exact + more, 9);
  });

  it("is attached as well where the sheet holds more than Excel hands over at once", async () => {
    const remark = "catatan panjang tentang kegiatan harian yang tidak ada hubungannya ".repeat(4);
    const rows = [...journal(15_000, remark), [], ...table, [], ...journal(5_000, remark)];
    const excel = await standIn.open(makeWorkbook([["Jurnal", rows]]));
    await excel.attach();
    expect((await excel.traffic()).roundTrips).toBeLessThanOrEqual(4);
    expect(await excel.state()).toMatchObject({ sheet: "Jurnal", index: INDEX });
    await excel.set("C15003", 5);
    expect((await excel.state()).levels["1"]).toBe(5);
  });

  it("is found in a used range of a million rows without reading it all", async () => {
    const rows = table.map((cells, at) => [500_000 + at, cells] as const);
    const excel = await standIn.open(makeWorkbook([["Besar", sparse([...rows, [999_999, ["akhir"]]])]]));
    await excel.attach();
    const { roundTrips, bytes } = await excel.traffic();
    expect(roundTrips).toBeLessThanOrEqual(3);
    expect(bytes).toBeLessThan(MOST_BYTES);
    expect(await excel.state()).toMatchObject({ sheet: "Besar", index: INDEX });
  });

  it("that cannot be found there is asked for, and attached where the person points", async () => {
    const rows = [...numbersOnly(500_000), [999_999, ["akhir"]]] as const;
    const excel = await standIn.open(makeWorkbook([["Besar", sparse(rows)]]));
    const { message } = await excel.detachedState();
    expect(message).toContain("Besar");
    expect(message).toContain("Gunakan sel terpilih");
    expect((await excel.traffic()).bytes).toBeLessThan(MOST_BYTES);
    await excel.attach({ sheet: "Besar", levels: "B500001:B500047" });
    expect((await excel.state()).index).toBe(INDEX);
    await excel.set("B500001", 5);
    expect((await excel.state()).levels["1"]).toBe(5);
  });
});
