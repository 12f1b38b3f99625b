import { aspectByNumber, domainOfAspect, percentOf, type Indicator, type Instrument } from "../../instrument";
import type { CellValue } from "../../assessment";
import { cellAddress, rangeAddress } from "../../grid";
import { plainName } from "../plain-name";
import type { SheetPlan } from "./sheet-plan";
import { totalsOf, type Total, type TotalsPlace } from "./totals";

/** The *Kertas Kerja* sheet with the places that matter in it; rows and columns are 0-based. */
export interface WorksheetPlan extends SheetPlan {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly weightColumn: number;
  readonly levelColumn: number;
  /** The stages after the self-assessment, where the instrument has them. */
  readonly stageColumns: readonly number[];
  readonly targetColumn: number;
  readonly totalRows: { readonly first: number; readonly last: number };
}

const TITLE_ROWS = 4;

/** A column: its header, its width in characters, and what stands in it for an indicator. */
interface Column {
  readonly id?: "domain" | "aspect" | "weight" | "level" | "stage" | "target";
  readonly header: string;
  readonly width: number;
  readonly cell?: (indicator: Indicator) => CellValue;
}

/**
 * Plans a ready table for an instrument: one row per indicator, weights, and totals as native formulas below. Where levels have
 * decimals (Pemdi) each stage of the assessment has a column, and a total once every indicator has a value in it: what nobody
 * visited is not 0. The table that is found in it has the self-assessment as its level.
 */
export function planWorksheet(instrument: Instrument): WorksheetPlan {
  const firstRow = TITLE_ROWS + 1;
  const lastRow = firstRow + instrument.indicators.length - 1;
  const columns = instrument.scale.levelEnds ? stagedColumns(instrument) : plainColumns(instrument);
  const at = (id: Column["id"]): number => columns.findIndex((column) => column.id === id);
  const stageColumns = columns.flatMap(({ id }, column) => (id === "stage" ? [column] : []));
  const place: Omit<TotalsPlace, "level"> = {
    rows: { from: firstRow, to: lastRow + 1 },
    weight: at("weight"),
    aspect: at("aspect"),
    domain: at("domain"),
  };
  // Over the names of domains and aspects that stand in the rows, so that rows may be sorted.
  const totalsIn = (level: number) =>
    totalsOf(instrument, { ...place, level }, cellAddress({ row: lastRow + 1, column: level }, "$"), "name");
  const totals = onceBegun({ ...place, level: at("level") }, totalsIn(at("level")));
  const stages = stageColumns.map((column) => ({
    column,
    formulas: onceComplete(instrument, { ...place, level: column }, totalsIn(column)),
  }));
  const { min, max, whole } = instrument.scale;
  const cells: CellValue[][] = [
    [`KERTAS KERJA PENILAIAN MANDIRI ${instrument.shortTitle}`],
    [instrument.title],
    [
      `Isi kolom Nilai Mandiri dengan level ${min} sampai ${max}${whole ? "" : " (boleh desimal)"}; kosongkan bila belum dinilai.${stages.length > 0 ? " Total tahap lain tampil setelah semua nilainya terisi." : ""}`,
    ],
    [],
    columns.map(({ header }) => header),
    ...instrument.indicators.map((indicator) => columns.map(({ cell }) => cell?.(indicator) ?? null)),
    ...totals.map(({ label, formula, weight }, nth) => {
      const row = Array<CellValue>(columns.length).fill(null);
      row[0] = label;
      row[at("weight")] = weight;
      row[at("level")] = formula;
      for (const { column, formulas } of stages) row[column] = formulas[nth] ?? null;
      return row;
    }),
  ];
  return {
    cells: cells.map((row) => [...row, ...Array<CellValue>(columns.length - row.length).fill(null)]),
    widths: columns.map(({ width }) => width),
    headerRows: TITLE_ROWS + 1,
    landscape: true,
    lined: true,
    oneLineFrom: lastRow + 1,
    firstRow,
    lastRow,
    weightColumn: at("weight"),
    levelColumn: at("level"),
    stageColumns,
    targetColumn: at("target"),
    totalRows: { first: lastRow + 1, last: lastRow + totals.length },
  };
}

/** Widths are together so few that letters of 11 points are still 8 points high on A4. */
function plainColumns(instrument: Instrument): readonly Column[] {
  return [
    numberColumn,
    { id: "domain", header: "Domain", width: 15, cell: ({ aspect }) => domainOfAspect(instrument, aspect)?.name ?? null },
    aspectColumn(instrument, 19),
    { header: "Indikator", width: 36, cell: ({ name }) => plainName(name) },
    weightColumn(instrument),
    { id: "level", header: "Nilai Mandiri", width: 9 },
    { id: "target", header: "Target", width: 8 },
    { header: "OPD Pengampu", width: 17 },
    { header: "Data Dukung", width: 24 },
    { header: "Keterangan", width: 20 },
    { header: "Tindak Lanjut", width: 24 },
  ];
}

/** The same in all, with a column for each stage and without domains. */
function stagedColumns(instrument: Instrument): readonly Column[] {
  return [
    numberColumn,
    aspectColumn(instrument, 16),
    { header: "Indikator", width: 32, cell: ({ name }) => plainName(name) },
    weightColumn(instrument),
    { id: "level", header: "Nilai Mandiri", width: 9 },
    ...["Nilai Dokumen", "Nilai Interviu", "Nilai Visitasi", "Nilai Akhir"].map((header): Column => ({ id: "stage", header, width: 9 })),
    { id: "target", header: "Target", width: 8 },
    { header: "OPD Pengampu", width: 16 },
    { header: "Data Dukung", width: 20 },
    { header: "Keterangan", width: 17 },
    { header: "Tindak Lanjut", width: 18 },
  ];
}

const numberColumn: Column = { header: "No", width: 5, cell: ({ key }) => (/^\d+$/.test(key) ? Number(key) : key) };

const aspectColumn = (instrument: Instrument, width: number): Column => ({
  id: "aspect",
  header: "Aspek",
  width,
  cell: ({ aspect }) => aspectByNumber(instrument, aspect)?.name ?? null,
});

const weightColumn = (instrument: Instrument): Column => ({
  id: "weight",
  header: "Bobot (%)",
  width: 8,
  cell: ({ weight }) => percentOf(instrument, weight),
});

const valuesIn = ({ rows, level }: TotalsPlace): string =>
  rangeAddress({ row: rows.from, column: level, rows: rows.to - rows.from, columns: 1 }, "$");

/** Totals that stay empty while nothing is filled: 0,00 would read as a result, and have a predicate. */
function onceBegun(place: TotalsPlace, totals: readonly Total[]): readonly Total[] {
  return totals.map((total) => ({ ...total, formula: `=IF(COUNTA(${valuesIn(place)})=0,"",${total.formula.slice(1)})` }));
}

/** Totals that stay empty until every indicator has a value. */
function onceComplete({ indicators, scale }: Instrument, place: TotalsPlace, totals: readonly Total[]): readonly string[] {
  const values = valuesIn(place);
  const filled = `SUMPRODUCT(--(${values}>=${scale.min}),--(${values}<=${scale.max}))=${indicators.length}`;
  return totals.map(({ formula }) => `=IF(${filled},${formula.slice(1)},"")`);
}
