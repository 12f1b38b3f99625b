import type { CellValue } from "../../assessment";
import { rangeAddress, type Rect } from "../../grid";
import type { Instrument } from "../../instrument";
import { fill } from "../../text/fill";
import { calculationSheetWords as words } from "../../text/send/calculation-sheet";
import { levelSpellings, spellingOf, type Spelling } from "./level-spellings";
import type { SheetCells } from "./sheet-cells";

/** Rows kept for spellings that stand in level cells and are not among the usual ones. */
const SPARE_ROWS = 100;

/** Beside the blocks, for one instrument: texts that mean levels, and predicates with the index they begin at. */
export class InstrumentLists {
  /** Columns it takes, with one left free. */
  static readonly COLUMNS = 5;

  private readonly listed = new Set<string>();
  private readonly size: number;

  constructor(
    private readonly sheet: SheetCells,
    private readonly instrument: Instrument,
    private readonly row: number,
    private readonly column: number
  ) {
    const usual = levelSpellings(instrument);
    this.size = usual.length + SPARE_ROWS;
    const headers = [...words.spellingHeader, ...words.predicateHeader];
    headers.forEach((header, at) => sheet.constant(row, column + at, fill(header, { instrument: instrument.shortTitle }), "header"));
    for (const spelling of usual) this.list(spelling);
    // What lies below the lowest limit, possible while indicators are not filled, has the lowest predicate all the same.
    [...instrument.predicates].reverse().forEach(({ name, fromHundredths }, at) => {
      sheet.constant(row + 1 + at, column + 2, at === 0 ? 0 : fromHundredths / 100);
      sheet.constant(row + 1 + at, column + 3, name);
    });
  }

  /** Lists texts that stand in level cells, as far as they are levels and there is room. */
  addPresent(values: readonly CellValue[]): void {
    for (const value of values) {
      const spelling = typeof value === "string" ? spellingOf(this.instrument, value) : null;
      if (spelling !== null && this.listed.size < this.size) this.list(spelling);
    }
  }

  /** The texts, and the level beside each. Rows at the end are blank. */
  get texts(): string {
    return this.below(this.column);
  }

  get levels(): string {
    return this.below(this.column + 1);
  }

  /** The index each predicate begins at, lowest first, and the predicates. */
  predicateRects(): readonly [limits: Rect, names: Rect] {
    const rect = (column: number): Rect => ({ row: this.row + 1, column, rows: this.instrument.predicates.length, columns: 1 });
    return [rect(this.column + 2), rect(this.column + 3)];
  }

  /** The predicate of an index that a formula on another sheet gives. */
  predicateOf(index: string): string {
    const [limits, names] = this.predicateRects();
    return `LOOKUP(ROUND(${index},12),${this.sheet.range(limits)},${this.sheet.range(names)})`;
  }

  private list({ text, level }: Spelling): void {
    const key = text.toLowerCase();
    if (this.listed.has(key)) return;
    this.listed.add(key);
    this.sheet.constant(this.row + this.listed.size, this.column, text);
    this.sheet.constant(this.row + this.listed.size, this.column + 1, level);
  }

  private below(column: number): string {
    return rangeAddress({ row: this.row + 1, column, rows: this.size, columns: 1 }, "$");
  }
}
