import type { CellPlace } from "../../assessment";
import { cellAddress, quoteSheet, rangeAddress } from "../../grid";
import { domainOfAspect, percentOf, type Indicator, type IndicatorKey, type Instrument } from "../../instrument";
import { fill } from "../../text/fill";
import { calculationSheetWords as words } from "../../text/send/calculation-sheet";
import type { InstrumentLists } from "./instrument-lists";
import { cleaningFormula } from "./level-spellings";
import type { LevelSource, SheetCells } from "./sheet-cells";

/** The name comes first, so that one wide column holds the names of groups and of indicators. */
const [NAME, NUMBER, PERCENT, CONTENT, TEXT, LEVEL, WEIGHT, GAIN] = [0, 1, 2, 3, 4, 5, 6, 7];
/** Columns of the summary: the four of `SPBE.SUMMARY`, then the numbers of domain and aspect. */
const [GROUP, SHARE, INDEX, PREDICATE, DOMAIN, ASPECT] = [0, 1, 2, 3, 4, 5];

/** A line of the summary: the whole, a domain or an aspect. */
interface SummaryLine {
  readonly name: string;
  readonly domain: number | null;
  readonly aspect: number | null;
  readonly indicators: readonly Indicator[];
}

/** The indicators of one source of levels on the calculation sheet: what each cell says, and what all amount to. */
export class Block {
  private readonly instrument: Instrument;
  private readonly lines: readonly SummaryLine[];
  private readonly summaryRow: number;
  private readonly firstIndicator: number;

  /** @param top first row of the block */
  constructor(
    private readonly sheet: SheetCells,
    private readonly source: LevelSource,
    private readonly lists: InstrumentLists,
    private readonly top: number
  ) {
    this.instrument = source.instrument;
    this.lines = linesOf(this.instrument);
    this.summaryRow = top + 3;
    this.firstIndicator = this.summaryRow + 1 + this.lines.length + 2;
    this.write();
  }

  /** Last row. */
  get endRow(): number {
    return this.firstIndicator + this.instrument.indicators.length - 1;
  }

  /** The cell of the overall index. */
  get index(): string {
    return this.sheet.reference(this.summaryRow + 1, INDEX);
  }

  get predicate(): string {
    return this.sheet.reference(this.summaryRow + 1, PREDICATE);
  }

  get progress(): string {
    return this.sheet.reference(this.top + 1, 1);
  }

  /** The whole summary, as wide as `SPBE.SUMMARY`. */
  get summary(): string {
    return this.sheet.range({ row: this.summaryRow, column: GROUP, rows: this.lines.length + 1, columns: 4 });
  }

  /** One cell of the summary, 0-based from its header. */
  summaryCell(row: number, column: number): string {
    return this.sheet.reference(this.summaryRow + row, column);
  }

  /** The cell of the index of a domain or aspect. */
  groupIndex(kind: "domain" | "aspect", number: number): string {
    const at = this.lines.findIndex((line) => line[kind] === number && (kind === "aspect" || line.aspect === null));
    return this.sheet.reference(this.summaryRow + 1 + at, INDEX);
  }

  /** The index of the domain or aspect whose number a formula gives. */
  groupIndexBy(kind: "domain" | "aspect", number: string): string {
    const column = (of: number) => this.sheet.range({ row: this.summaryRow + 1, column: of, rows: this.lines.length, columns: 1 });
    return `INDEX(${column(INDEX)},MATCH(${number},${column(kind === "domain" ? DOMAIN : ASPECT)},0))`;
  }

  weight(key: IndicatorKey): string {
    return this.ofIndicator(PERCENT, key);
  }

  gain(key: IndicatorKey): string {
    return this.ofIndicator(GAIN, key);
  }

  /** Weight or gain of the indicator whose number a formula gives. */
  by(what: "weight" | "gain", number: string): string {
    return `INDEX(${this.column(what === "weight" ? PERCENT : GAIN)},MATCH(${number},${this.column(NUMBER)},0))`;
  }

  private ofIndicator(column: number, key: IndicatorKey): string {
    const at = this.instrument.indicators.findIndex((indicator) => indicator.key === key);
    return this.sheet.reference(this.firstIndicator + at, column);
  }

  private column(column: number): string {
    return this.sheet.range({ row: this.firstIndicator, column, rows: this.instrument.indicators.length, columns: 1 });
  }

  /* ---- writing ---- */

  private write(): void {
    const { sheet, top, instrument } = this;
    sheet.constant(top, 0, sourceTitle(this.source), "title");
    if (this.source.place !== null) {
      sheet.constant(top + 1, 0, words.filled);
      sheet.formula(top + 1, 1, this.unlessWrong(`COUNT(${this.own(LEVEL)})/${instrument.indicators.length}`));
      sheet.constant(top + 2, 0, words.wrong);
      sheet.formula(top + 2, 1, `COUNTIF(${this.own(LEVEL)},"${words.check}")`);
      [...words.summaryHeader, ...words.groupNumbers].forEach((header, at) => sheet.constant(this.summaryRow, at, header, "header"));
      this.lines.forEach((line, at) => this.writeLine(line, this.summaryRow + 1 + at));
    }
    words.indicatorHeader.forEach((header, at) => sheet.constant(this.firstIndicator - 1, at, header, "header"));
    instrument.indicators.forEach((indicator, at) => this.writeIndicator(indicator, this.firstIndicator + at));
  }

  private writeLine({ name, domain, aspect, indicators }: SummaryLine, row: number): void {
    const { sheet, instrument } = this;
    const weight = indicators.reduce((sum, indicator) => sum + indicator.weight, 0);
    const rows = runsOf(indicators.map((indicator) => instrument.indicators.indexOf(indicator)));
    const sums = (of: (from: number, count: number) => string) => rows.map(([from, count]) => of(from, count)).join("+");
    const range = (column: number, from: number, count: number) =>
      rangeAddress({ row: this.firstIndicator + from, column, rows: count, columns: 1 }, "$");
    const sum = sums((from, count) => `SUMPRODUCT(${range(LEVEL, from, count)},${range(WEIGHT, from, count)})`);
    // Whole levels and weights are summed without rounding; sums of decimals are freed of binary noise before the one division.
    const exact = instrument.scale.whole ? (rows.length > 1 ? `(${sum})` : sum) : `ROUND(${sum},8)`;
    sheet.constant(row, GROUP, name);
    sheet.constant(row, SHARE, percentOf(instrument, weight));
    sheet.formula(row, INDEX, this.unlessWrong(`${exact}/(${sums((from, count) => `SUM(${range(WEIGHT, from, count)})`)})`), "number");
    const [limits, names] = this.lists.predicateRects();
    sheet.formula(
      row,
      PREDICATE,
      `LOOKUP(ROUND(${cellAddress({ row, column: INDEX })},12),${rangeAddress(limits, "$")},${rangeAddress(names, "$")})`
    );
    if (domain !== null && aspect === null) sheet.constant(row, DOMAIN, domain);
    if (aspect !== null) sheet.constant(row, ASPECT, aspect);
  }

  private writeIndicator(indicator: Indicator, row: number): void {
    const { sheet, instrument } = this;
    sheet.constant(row, NUMBER, /^\d+$/.test(indicator.key) ? Number(indicator.key) : indicator.key);
    sheet.constant(row, NAME, indicator.shortName);
    sheet.constant(row, PERCENT, percentOf(instrument, indicator.weight));
    sheet.constant(row, WEIGHT, indicator.weight);
    if (this.source.place === null) return;
    const [content, text, level] = [CONTENT, TEXT, LEVEL].map((column) => cellAddress({ row, column })) as [string, string, string];
    const cells = this.source.cells.get(indicator.key) ?? [];
    if (cells.length === 0) sheet.constant(row, CONTENT, "");
    else sheet.formula(row, CONTENT, contentFormula(cells.map(addressOf)));
    sheet.formula(row, TEXT, `IF(ISTEXT(${content}),${cleaningFormula(content)},"")`);
    sheet.formula(row, LEVEL, this.levelFormula(content, text));
    const raised = `MIN(N(${level})+1,${instrument.scale.max})-N(${level})`;
    const gain = `(${raised})*${indicator.weight}/${instrument.weightTotal}`;
    sheet.formula(row, GAIN, this.unlessWrong(instrument.scale.whole ? gain : `ROUND(${gain},12)`));
  }

  /** How a level is read from what its cell holds, as the add-in reads it; anything else is marked to be checked. */
  private levelFormula(content: string, text: string): string {
    const { min, max, whole } = this.instrument.scale;
    const number = `ROUND(${content},14)`;
    const inScale = [`${number}>=${min}`, `${number}<=${max}`, ...(whole ? [`${number}=INT(${number})`] : [])].join(",");
    const ofNumber = `IF(AND(${inScale}),${number},"${words.check}")`;
    const found = `SUMPRODUCT(--(${this.lists.texts}=${text}))`;
    const listed = `SUMPRODUCT((${this.lists.texts}=${text})*${this.lists.levels})`;
    // Where the scale has no level 0, that means “not filled”.
    const [ofAnyNumber, ofListed] = min > 0 ? [`IF(${number}=0,"",${ofNumber})`, `IF(${listed}=0,"",${listed})`] : [ofNumber, listed];
    const ofText = `IF(${text}="","",IF(${found}=0,"${words.check}",${ofListed}))`;
    return `IF(ISERROR(${content}),"${words.check}",IF(ISNUMBER(${content}),${ofAnyNumber},IF(ISLOGICAL(${content}),"${words.check}",${ofText})))`;
  }

  /** While an entry cannot be read there is no number, as with the add-in. */
  private unlessWrong(formula: string): string {
    return `IF(${cellAddress({ row: this.top + 2, column: 1 }, "$")}>0,#VALUE!,${formula})`;
  }

  private own(column: number): string {
    return rangeAddress({ row: this.firstIndicator, column, rows: this.instrument.indicators.length, columns: 1 }, "$");
  }
}

function addressOf({ sheet, row, column }: CellPlace): string {
  return `${quoteSheet(sheet)}!${cellAddress({ row, column }, "$")}`;
}

/** What the cells of an indicator say; where it has two rows, both must say the same or one of them nothing. */
function contentFormula([first = "", ...others]: readonly string[]): string {
  return others.reduce(
    (so, other) => `IF(ISBLANK(${other}),${so},IF(${so}="",${other},IF(${so}=${other},${other},"${words.check}: 2")))`,
    `IF(ISBLANK(${first}),"",${first})`
  );
}

/** The whole, then each domain with its aspects, then aspects without a domain: the order of `SPBE.SUMMARY`. */
function linesOf(instrument: Instrument): readonly SummaryLine[] {
  const { indicators, domains, aspects } = instrument;
  const aspectsIn = (domain: number | null): readonly SummaryLine[] =>
    aspects
      .filter(({ number }) => (domainOfAspect(instrument, number)?.number ?? null) === domain)
      .map(({ number, name }) => ({ name, domain, aspect: number, indicators: indicators.filter(({ aspect }) => aspect === number) }));
  return [
    { name: words.overall, domain: null, aspect: null, indicators },
    ...domains.flatMap(({ number, name }) => {
      const own = aspectsIn(number);
      return [{ name, domain: number, aspect: null, indicators: own.flatMap((line) => line.indicators) }, ...own];
    }),
    ...aspectsIn(null),
  ];
}

/** Places in rising order as runs: first and length. */
function runsOf(places: readonly number[]): readonly (readonly [from: number, count: number])[] {
  const runs: [number, number][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[0] + last[1] === place) last[1] += 1;
    else runs.push([place, 1]);
  }
  return runs;
}

/** What a block is headed with. */
function sourceTitle({ place, instrument }: LevelSource): string {
  return place === null
    ? fill(words.noSource, { instrument: instrument.shortTitle })
    : fill(words.source, { place, instrument: instrument.shortTitle });
}
