import { splitSheet, parseA1, type Grid } from "../../grid";
import type { CellPlace } from "../../assessment";
import { allRules, readTable, relocate, type FoundTable, type Reading } from "../../table";
import type { SheetReading } from "./attached/attached-sheet";
import { newContext, newPatientContext } from "../resilience/contexts";
import { calculateAgain, FormulaCells } from "./cells/formula-cells";
import type { FollowedBy, Follows, ChangeEvent } from "../../session";
import type { LevelValidations } from "./attached/level-validations";
import { isGone } from "../resilience/error-codes";
import { Trouble } from "../resilience/problem-of";
import { scanWorkbook, type WorkbookScan, type ScanWish } from "./scan/workbook-scan";
import type { Watcher } from "../watch/watcher";

/** A formula that asked, by the address Excel gave it. */
interface Caller {
  readonly address: string;
  readonly follows: Follows;
}

/** A table read again, and the cells it was read from. */
export interface TableReading {
  readonly reading: Reading;
  readonly grids: readonly Grid[];
}

/** Reads the workbook, and knows what readings tell besides: sheet ids, the calculation mode, cells with our formulas. */
export class WorkbookReader {
  private readonly formulaCells = new FormulaCells();
  /** Callers whose sheet was not known yet when they asked. */
  private unplaced: Caller[] = [];
  private sheetIds: ReadonlyMap<string, string> = new Map();
  /** Whether cells marked are calculated at once: in automatic mode, and when the person has just asked for it by F9. */
  private calculates = true;
  private validations: LevelValidations | null = null;
  /** What the last look through the workbook read, until the table is read again. */
  private scanned: readonly Grid[] = [];

  /**
   * @param followedBy tells whether a formula follows the attached table
   * @param watcher registered along with the first reading, which saves a round trip
   */
  constructor(
    private readonly followedBy: FollowedBy,
    private readonly watcher: Watcher
  ) {}

  /** Excel's id of a sheet, or `undefined` while unknown. */
  idOf(sheet: string): string | undefined {
    return this.sheetIds.get(sheet);
  }

  /** Name of a sheet by Excel's id, or `undefined` while unknown. */
  nameOf(sheetId: string): string | undefined {
    return [...this.sheetIds].find(([, id]) => id === sheetId)?.[0];
  }

  /**
   * Looks through all sheets.
   * @param wish what the look is for, which spares readings
   */
  async scan(wish: ScanWish = {}): Promise<WorkbookScan> {
    const context = newContext();
    const { followedBy } = this;
    const scan = await this.watching(context, (beforeReading) => scanWorkbook(context, { followedBy, beforeReading, wish }));
    this.know(new Map(scan.sheets.map(({ id, name }) => [id, name])));
    this.formulaCells.reset(scan.formulaCells);
    this.scanned = scan.grids;
    this.calculates = scan.automatic;
    return scan;
  }

  /**
   * Reads a table again: where it was, in one round trip; else wherever in the workbook it is now.
   * @throws Trouble `table-lost`
   */
  async read(table: FoundTable, events: readonly ChangeEvent[] = []): Promise<TableReading> {
    const sheetId = this.idOf(table.sheet);
    const own = sheetId === undefined ? null : await this.readOwnSheet(sheetId, table, events);
    const inPlace = own && readRelocated([own.grid], { ...table, sheet: own.grid.sheet });
    if (inPlace) return inPlace;
    const { grids } = await this.scan();
    const elsewhere = readRelocated(grids, table);
    if (!elsewhere) throw new Trouble({ kind: "table-lost" });
    return elsewhere;
  }

  /** Has the formulas calculated that follow the table. One round trip when there are any, else none. */
  async recalculate(instrumentChanged: boolean): Promise<void> {
    const known = new Set(this.sheetIds.values());
    const cells = this.formulaCells.following(instrumentChanged).filter(({ sheetId }) => known.has(sheetId));
    if (cells.length > 0) await calculateAgain(await newPatientContext(), cells, this.calculates);
  }

  /** A level cell whose own formula follows the table; `null` when none is known. */
  circleIn({ sheet, rows, levelColumn: column }: FoundTable): CellPlace | null {
    const sheetId = this.idOf(sheet);
    const round = sheetId === undefined ? undefined : rows.find(({ row }) => this.formulaCells.follows({ sheetId, row, column }));
    return round ? { sheet, row: round.row, column } : null;
  }

  /** Notes a cell that asked about the table. */
  note(caller: Caller): void {
    const { sheet } = splitSheet(caller.address);
    const [rect] = parseA1(caller.address);
    if (!rect) return;
    const sheetId = this.idOf(sheet ?? "");
    if (sheetId === undefined) this.unplaced.push(caller);
    else this.formulaCells.add({ sheetId, row: rect.row, column: rect.column, follows: caller.follows });
  }

  /** `null` when the sheet is gone. */
  private async readOwnSheet(sheetId: string, table: FoundTable, events: readonly ChangeEvent[]): Promise<SheetReading | null> {
    try {
      const { readSheet } = await import(/* webpackChunkName: "attached-sheet" */ "./attached/attached-sheet");
      const context = await newPatientContext();
      const sheet = await this.watching(context, (queue) => {
        queue();
        return readSheet(context, sheetId, table, events, this.followedBy, {
          validations: this.validations,
          sheets: new Set(this.sheetIds.keys()),
          grids: this.scanned,
        });
      });
      this.validations = sheet.validations;
      this.scanned = [];
      this.know(sheet.names);
      this.calculates = sheet.automatic || (tellsOfF9(events) && !sheet.waitsForF9);
      sheet.formulas.forEach(({ sheetId: id, rect, cells }) => this.formulaCells.replace(id, rect, cells));
      return sheet;
    } catch (error) {
      if (!isGone(error)) throw error;
      // Either the sheet that a event named is gone, or the table's own.
      return events.length > 0 ? this.readOwnSheet(sheetId, table, []) : null;
    }
  }

  /** Runs a reading that may register for events; when it fails, so did the registration. */
  private async watching<Result>(context: Excel.RequestContext, work: (queue: () => void) => Promise<Result>): Promise<Result> {
    const wasLive = this.watcher.live;
    const queue = (): void => {
      if (wasLive) return;
      // Asked again when the batch it was first part of failed and is tried in another form.
      this.watcher.forget();
      this.watcher.queue(context);
    };
    try {
      return await work(queue);
    } catch (error) {
      if (!wasLive) this.watcher.forget();
      throw error;
    }
  }

  private know(names: ReadonlyMap<string, string>): void {
    this.sheetIds = new Map([...names].map(([id, name]) => [name, id]));
    const waiting = this.unplaced;
    this.unplaced = [];
    waiting.forEach((caller) => this.note(caller));
  }
}

/**
 * Whether cells were calculated although nobody changed any: in manual mode the person asked for it. Excel calculated
 * our formulas before it told of the levels they follow, so they are due once more, or they would need a second F9.
 */
function tellsOfF9(events: readonly ChangeEvent[]): boolean {
  return events.some(({ kind }) => kind === "calculated") && events.every(({ kind }) => kind !== "changed");
}

function readRelocated(grids: readonly Grid[], table: FoundTable): TableReading | null {
  const now = relocate(grids, table);
  return now && { reading: readTable(grids, now, allRules), grids };
}
