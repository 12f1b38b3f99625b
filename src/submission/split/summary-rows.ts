import { fraction, toDouble } from "../../assessment";
import type { NewCell } from "../../file";
import { quoteSheet, rangeAddress } from "../../grid";
import { UNIT_SHEETS, type UnitColumn } from "../../table";
import { unitWorkbook as words } from "../../text/submission/unit-workbook";
import { columnAt, FIRST_ROW } from "./answers-sheet";
import { LOOKS } from "./looks";
import type { UnitBook } from "./unit";

/** Decimals that doubles hold safely: what is beyond is noise of adding. */
const NOISE = 10;

/**
 * What the unit's indicators amount to, now and with the new levels: native formulas over the answers, which work anywhere.
 * Of each row: what it is, now, with the new levels.
 */
export function summaryRows(book: UnitBook): readonly (readonly NewCell[])[] {
  const { indicators } = book;
  const over = (column: UnitColumn): string =>
    `${quoteSheet(UNIT_SHEETS.answers)}!${rangeAddress({ row: FIRST_ROW, column: columnAt(column), rows: indicators.length, columns: 1 }, "$")}`;
  const [present, level, weight] = [over("present"), over("level"), over("weight")];
  const filled = `COUNT(${present})`;
  const filledNew = `SUMPRODUCT(--(ISNUMBER(${level})+ISNUMBER(${present})>0))`;
  // A new level stands for the present one; where there is none the present one counts.
  const sumNew = `SUM(${level})+SUMPRODUCT(1-ISNUMBER(${level}),${present})`;
  const contribution = `SUMPRODUCT(${weight},${present})`;
  const contributionNew = `SUMPRODUCT(${weight},${level})+SUMPRODUCT(1-ISNUMBER(${level}),${weight},${present})`;
  const numbers = numbersOf(book);
  const row = (name: string, formulas: readonly [string, string], value: number | string, look: NewCell["look"]): readonly NewCell[] => [
    { value: name, look: LOOKS.label },
    ...formulas.map((formula): NewCell => ({ value, formula: `=${formula}`, look })),
  ];
  const mean = (sum: string, count: string): string => `IF(${count}=0,"${words.noMean}",ROUND((${sum})/${count},${NOISE}))`;
  const share = (sum: string): string => `ROUND((${sum})/100,${NOISE})`;
  return [
    [
      { value: words.summaryHeading, look: LOOKS.header },
      { value: words.summary.present, look: LOOKS.header },
      { value: words.summary.withNew, look: LOOKS.header },
    ],
    row(words.summary.filled(indicators.length), [filled, filledNew], numbers.filled, LOOKS.middle),
    row(words.summary.mean, [mean(`SUM(${present})`, filled), mean(sumNew, filledNew)], numbers.mean, LOOKS.decimal),
    row(words.summary.contribution, [share(contribution), share(contributionNew)], numbers.contribution, LOOKS.decimal),
    row(words.summary.weight, [`SUM(${weight})`, `SUM(${weight})`], numbers.weight, LOOKS.decimal),
  ];
}

/** The same worked out here, for programs that show a workbook without calculating it. No new level is filled yet. */
function numbersOf({ instrument, indicators }: UnitBook): Readonly<Record<"filled" | "contribution" | "weight", number>> & {
  readonly mean: number | string;
} {
  const rounded = (value: number): number => Math.round(value * 10 ** NOISE) / 10 ** NOISE;
  const levels = indicators.flatMap(({ entry }) => entry.level ?? []);
  const weighed = indicators.reduce((sum, { indicator, entry }) => sum + indicator.weight * (entry.level ?? 0), 0);
  const weight = indicators.reduce((sum, { indicator }) => sum + indicator.weight, 0);
  return {
    filled: levels.length,
    mean: levels.length === 0 ? words.noMean : rounded(levels.reduce((sum, level) => sum + level, 0) / levels.length),
    contribution: rounded(weighed / instrument.weightTotal),
    weight: toDouble(fraction(weight * 100, instrument.weightTotal)),
  };
}
