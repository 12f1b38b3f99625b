import fc from "fast-check";
import type { CellValue } from "../../../src/assessment/types";
import { instruments } from "../../../src/instrument/registry";
import type { Instrument } from "../../../src/instrument/types";
import type { Grid } from "../../../src/grid/grid";
import { findTables, levelColumnOf, readTable } from "../../../src/table";
import { draw, levelFor, sheetOf, type DrawnColumn } from "./layout";

const RUNS = { numRuns: 40, seed: 20260 };

function columnsOf(instrument: Instrument): readonly DrawnColumn[] {
  const level =
    (seed: number) =>
    ({ key }: { readonly key: string }) =>
      levelFor(
        instrument,
        instrument.indicators.findIndex((each) => each.key === key),
        seed
      );
  return [
    { header: "No", cell: ({ key }) => key },
    { header: "Indikator", cell: ({ name }) => name },
    { header: "Nilai Mandiri", cell: level(1) },
    { header: "Nilai Eksternal", cell: level(2) },
    { header: "Target", cell: level(3) },
    { header: "Bobot (%)", cell: ({ weight }) => (weight * 100) / instrument.weightTotal },
    { header: "OPD Pengampu", cell: (_, place) => (place % 2 === 0 ? "Diskominfo" : "Bappeda") },
    { header: "Keterangan", cell: (_, place) => (place % 3 === 0 ? "=1+1" : null) },
  ];
}

/** Level by indicator as read, and which other columns are offered, by header. */
function reading(grids: readonly Grid[]): unknown {
  const search = findTables(grids);
  if (search.kind !== "found") return search.kind;
  const { assessment, findings } = readTable(grids, search.table);
  return {
    instrument: assessment.instrument.id,
    levels: Object.fromEntries(
      assessment.entries.map(({ indicator, level, target, external, owner }) => [
        indicator,
        { level, target, external, isOwned: owner !== "" },
      ])
    ),
    candidates: search.candidates.map(({ table }) => levelColumnOf(table).header).sort(),
    findings: findings.length,
  };
}

const anyInstrument = fc.constantFrom(...instruments);
const plain = (instrument: Instrument) => reading([sheetOf("LKE", draw({ instrument, columns: columnsOf(instrument) }))]);
const shuffled = (length: number) =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, at) => at),
    { minLength: length }
  );

it("the order of rows and columns never changes the reading", () => {
  fc.assert(
    fc.property(
      anyInstrument.chain((instrument) => fc.tuple(fc.constant(instrument), shuffled(instrument.indicators.length), shuffled(8))),
      ([instrument, order, columnOrder]) => {
        const columns = columnOrder.map((at) => columnsOf(instrument)[at] as DrawnColumn);
        expect(reading([sheetOf("LKE", draw({ instrument, columns, order }))])).toEqual(plain(instrument));
      }
    ),
    RUNS
  );
});

it("neither does its place on the sheet, nor titles above, nor sheets around it", () => {
  const title = fc.constantFrom("KERTAS KERJA", "Tahun 2024", "Dasar: Permen PANRB Nomor 59 Tahun 2020", "");
  const place = fc.record({ row: fc.nat(400), column: fc.nat(60) });
  fc.assert(
    fc.property(anyInstrument, place, fc.array(title, { maxLength: 6 }), fc.nat(2), (instrument, at, titles, before) => {
      const table = sheetOf("LKE", draw({ instrument, columns: columnsOf(instrument), titles: titles.map((text) => [text]) }), at);
      const others = [
        sheetOf("Identitas", [
          ["Nama", "Kab. Contoh"],
          ["Jumlah", 47],
        ]),
        sheetOf("Kosong", []),
      ].slice(0, before);
      expect(reading([...others, table])).toEqual(plain(instrument));
    }),
    RUNS
  );
});

it("nor do headings, blank lines and subtotals between rows", () => {
  const line = fc.constantFrom<readonly CellValue[]>(
    [],
    ["Domain 1 Kebijakan Internal SPBE"],
    ["", "Indeks Aspek", 3.25],
    [null, "Jumlah", null, null, null, 13],
    ["A", "Tata Kelola SPBE"]
  );
  fc.assert(
    fc.property(
      anyInstrument.chain((instrument) =>
        fc.tuple(fc.constant(instrument), fc.array(fc.tuple(fc.nat(instrument.indicators.length - 1), line), { maxLength: 15 }))
      ),
      ([instrument, lines]) => {
        const before = (_: unknown, place: number) => lines.filter(([at]) => at === place).map(([, cells]) => cells);
        expect(reading([sheetOf("LKE", draw({ instrument, columns: columnsOf(instrument), before }))])).toEqual(plain(instrument));
      }
    ),
    RUNS
  );
});

it("whatever stands in the cells, the finder answers, and quotes text as text", () => {
  const cell = fc.oneof<fc.Arbitrary<CellValue>[]>(
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ error: "#REF!" }),
    fc.constantFrom("No", "Indikator", "Nilai", "Layanan Keuangan", "IK-01")
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 30 }), (values) => {
      expect(["found", "undecided", "none"]).toContain(findTables([sheetOf("Acak", values)]).kind);
    }),
    { numRuns: 150, seed: 20261 }
  );
});
