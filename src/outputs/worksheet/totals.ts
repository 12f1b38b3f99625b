import { domainOfAspect, indicatorByKey, percentOf, type Instrument } from "../../instrument";
import { cellAddress, rangeAddress, type Span } from "../../grid";
import type { CellValue } from "../../assessment";
import type { FoundTable } from "../../table";

/** Where the numbers of a table stand that totals are made from. Rows and columns are 0-based. */
export interface TotalsPlace {
  readonly rows: Span;
  readonly level: number;
  readonly weight: number;
  readonly aspect: number;
  readonly domain: number;
}

/** A total: what it is and the native formula that gives it. */
export interface Total {
  readonly label: string;
  readonly kind: "index" | "predicate" | "domain" | "aspect";
  readonly formula: string;
  /** Weight of what it sums over, in percent; `null` for the predicate. */
  readonly weight: number | null;
}

/** Decimals that a total is rounded to: more than are ever shown, fewer than a sum of binary fractions gets wrong. */
const SAFE_DECIMALS = 10;

/**
 * The totals of an instrument as native formulas: they need no add-in, ignore texts and numbers that are no levels, and
 * count what is not filled as 0, as the index does.
 * @param indexAt address of the cell that will hold the overall index, for the predicate
 * @param by whether the rows say the number or the name of their domain and aspect
 */
export function totalsOf(instrument: Instrument, place: TotalsPlace, indexAt: string, by: "number" | "name" = "number"): readonly Total[] {
  const { min, max } = instrument.scale;
  const span = (column: number) => rangeAddress({ row: place.rows.from, column, rows: place.rows.to - place.rows.from, columns: 1 }, "$");
  const levels = span(place.level);
  const counted = `--(${levels}>=${min}),--(${levels}<=${max}),${span(place.weight)},${levels}`;
  const weightOf = (wanted: (aspect: number) => boolean): number =>
    instrument.indicators.reduce((sum, { aspect, weight }) => (wanted(aspect) ? sum + weight : sum), 0);
  const group = (column: number, { number, name }: { readonly number: number; readonly name: string }, weight: number): string => {
    const wanted = by === "number" ? String(number) : `"${name.replaceAll('"', '""')}"`;
    return exactly(`SUMPRODUCT(--(${span(column)}=${wanted}),${counted})/${percentOf(instrument, weight)}`);
  };
  return [
    { label: `INDEKS ${instrument.shortTitle}`, kind: "index", formula: exactly(`SUMPRODUCT(${counted})/100`), weight: 100 },
    { label: "PREDIKAT", kind: "predicate", formula: `=${predicateFormula(instrument, indexAt)}`, weight: null },
    ...instrument.domains.map((domain): Total => {
      const weight = weightOf((aspect) => domainOfAspect(instrument, aspect) === domain);
      return {
        label: `Indeks Domain ${domain.number}: ${domain.name}`,
        kind: "domain",
        formula: group(place.domain, domain, weight),
        weight: percentOf(instrument, weight),
      };
    }),
    ...instrument.aspects.map((own): Total => {
      const weight = weightOf((aspect) => aspect === own.number);
      return {
        label: `Indeks Aspek ${own.number}: ${own.name}`,
        kind: "aspect",
        formula: group(place.aspect, own, weight),
        weight: percentOf(instrument, weight),
      };
    }),
  ];
}

/** Binary fractions sum up to a little less than 2.945; shown with two decimals that would be 2.94, and not 2.95. */
function exactly(sum: string): string {
  return `=ROUND(${sum},${SAFE_DECIMALS})`;
}

/** The index is rounded far behind the decimals that count, so that a limit is met in spite of binary fractions. */
function predicateFormula({ predicates }: Instrument, indexAt: string): string {
  return predicates.reduceRight(
    (rest, { name, fromHundredths }) => (rest === "" ? `"${name}"` : `IF(ROUND(${indexAt},8)>=${fromHundredths / 100},"${name}",${rest})`),
    ""
  );
}

/** Cells to be written, by their first row and column; `null` leaves a cell as it is. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (CellValue | null)[])[];
}

const HELPERS = 3;

/**
 * What adding totals to a table writes: beside it the domain, aspect and weight of each row, and beside those the totals.
 * An indicator with two rows gets its weight in the first only when they agree, else in none.
 * @param column first column that is free from here on
 * @param disputed indicators whose rows disagree: they are not counted
 */
export function totalsBlock(
  instrument: Instrument,
  { rows, headerRow, levelColumn }: FoundTable,
  column: number,
  disputed: ReadonlySet<string>
): Block {
  const at = rows.map(({ row }) => row);
  const [firstRow, lastRow] = [Math.min(...at), Math.max(...at)];
  const top = headerRow === null ? firstRow : Math.min(headerRow, firstRow - 1);
  const place = { rows: { from: firstRow, to: lastRow + 1 }, level: levelColumn, domain: column, aspect: column + 1, weight: column + 2 };
  const [labels, values] = [column + HELPERS + 1, column + HELPERS + 2];
  const totals = totalsOf(instrument, place, cellAddress({ row: Math.max(top, 0) + 1, column: values }, "$"));
  const start = Math.max(top, 0);
  const height = Math.max(lastRow - start + 1, totals.length + 1);
  const width = values - column + 1;
  const cells: (CellValue | null)[][] = Array.from({ length: height }, () => Array<CellValue | null>(width).fill(null));
  const put = (row: number, at: number, value: CellValue): void => {
    const inRow = cells[row - start];
    if (inRow) inRow[at - column] = value;
  };
  if (top < firstRow) ["Domain", "Aspek", "Bobot (%)"].forEach((label, nth) => put(start, column + nth, label));
  put(start, labels, "Rekap SPBE");
  const seen = new Set<string>();
  for (const { row, indicator } of rows) {
    const known = indicatorByKey(instrument, indicator);
    if (!known || seen.has(indicator) || disputed.has(indicator)) continue;
    seen.add(indicator);
    put(row, column, domainOfAspect(instrument, known.aspect)?.number ?? null);
    put(row, column + 1, known.aspect);
    put(row, column + 2, percentOf(instrument, known.weight));
  }
  totals.forEach(({ label, formula }, nth) => {
    put(start + 1 + nth, labels, label);
    put(start + 1 + nth, values, formula);
  });
  return { row: start, column, cells };
}
