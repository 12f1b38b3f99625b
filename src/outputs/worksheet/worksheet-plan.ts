import { aspectByNumber, domainOfAspect, percentOf, type Instrument, type InstrumentTexts } from "../../instrument";
import type { CellValue } from "../../assessment";
import { cellAddress } from "../../grid";
import { plainName } from "../plain-name";
import type { SheetPlan } from "./sheet-plan";
import { totalsOf } from "./totals";

/** The *Kertas Kerja* sheet with the places that matter in it. */
export interface WorksheetPlan extends SheetPlan {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly levelColumn: number;
  readonly targetColumn: number;
  readonly totalRows: { readonly first: number; readonly last: number };
}

const TITLE_ROWS = 4;

const HEADER = [
  "No",
  "Domain",
  "Aspek",
  "Indikator",
  "Bobot (%)",
  "Nilai Mandiri",
  "Target",
  "OPD Pengampu",
  "Data Dukung",
  "Keterangan",
  "Tindak Lanjut",
];
const COLUMN = { number: 0, domain: 1, aspect: 2, name: 3, weight: 4, level: 5, target: 6 };

/** Plans a ready table for an instrument: one row per indicator, weights, and totals as native formulas below. */
export function planWorksheet(instrument: Instrument): WorksheetPlan {
  const firstRow = TITLE_ROWS + 1;
  const lastRow = firstRow + instrument.indicators.length - 1;
  const rows = instrument.indicators.map(({ key, name, aspect, weight }): CellValue[] => {
    const number = /^\d+$/.test(key) ? Number(key) : key;
    return [
      number,
      domainOfAspect(instrument, aspect)?.name ?? null,
      aspectByNumber(instrument, aspect)?.name ?? null,
      plainName(name),
      percentOf(instrument, weight),
    ];
  });
  const totals = namedTotals(instrument, firstRow, lastRow);
  const { min, max, whole } = instrument.scale;
  const width = HEADER.length;
  const cells: CellValue[][] = [
    [`KERTAS KERJA PENILAIAN MANDIRI ${instrument.shortTitle}`],
    [instrument.title],
    [`Isi kolom Nilai Mandiri dengan level ${min} sampai ${max}${whole ? "" : " (boleh desimal)"}; kosongkan bila belum dinilai.`],
    [],
    HEADER,
    ...rows,
    ...totals.map(({ label, formula, weight }): CellValue[] => [label, null, null, null, weight, formula]),
  ];
  return {
    cells: cells.map((row) => [...row, ...Array<CellValue>(width - row.length).fill(null)]),
    // Together so few that letters of 11 points are still 8 points high on A4.
    widths: [5, 15, 19, 36, 8, 9, 8, 17, 24, 20, 24],
    headerRows: TITLE_ROWS + 1,
    landscape: true,
    lined: true,
    oneLineFrom: lastRow + 1,
    firstRow,
    lastRow,
    levelColumn: COLUMN.level,
    targetColumn: COLUMN.target,
    totalRows: { first: lastRow + 1, last: lastRow + totals.length },
  };
}

/** The totals over the names of domains and aspects that stand in the rows, so that rows may be sorted. */
function namedTotals(instrument: Instrument, firstRow: number, lastRow: number) {
  const place = {
    rows: { from: firstRow, to: lastRow + 1 },
    level: COLUMN.level,
    weight: COLUMN.weight,
    aspect: COLUMN.aspect,
    domain: COLUMN.domain,
  };
  const totals = totalsOf(instrument, place, cellAddress({ row: lastRow + 1, column: COLUMN.level }, "$"), "name");
  return totals.map(({ label, formula, weight }) => ({ label, formula, weight }));
}

/** Plans the sheet with the criteria of every level and what to collect as evidence. */
export function planCriteria(instrument: Instrument, texts: InstrumentTexts): SheetPlan {
  const { min, max } = instrument.scale;
  const levels = Array.from({ length: max - min + 1 }, (_, at) => min + at);
  const cells: CellValue[][] = [
    [`KRITERIA TINGKAT KEMATANGAN ${instrument.shortTitle}${instrument.draftTexts ? " (rancangan, belum resmi)" : ""}`],
    [],
    ["Kode", "Uraian", ...levels.map((level) => `Kriteria ${level}`), "Contoh dokumen"],
    ...instrument.indicators.map(({ key, name }): CellValue[] => [
      `I-${key}`,
      plainName(name),
      ...levels.map((level) => {
        const text = texts.levels[key]?.[String(level)];
        return text?.criteria ?? text?.label ?? null;
      }),
      texts.evidence[key]?.join("; ") ?? null,
    ]),
  ];
  const width = levels.length + 3;
  return {
    cells: cells.map((row) => [...row, ...Array<CellValue>(width - row.length).fill(null)]),
    widths: [7, 24, ...levels.map(() => 30), 30],
    headerRows: 3,
    landscape: true,
    lined: true,
  };
}
