import type { Instrument } from "../../instrument";
import { calculationSheetWords as words } from "../../text/send/calculation-sheet";
import { Block } from "./block";
import { InstrumentLists } from "./instrument-lists";
import { SheetCells, type LevelSource } from "./sheet-cells";

/** Rows above the first block. */
const FIRST_BLOCK = 4;
/** Blocks of fifty agencies are still a sheet that a person can read. */
const CROWDED = 50;
/** Where the lists beside the blocks begin: a block is eight columns wide. */
const FIRST_LIST = 9;

/** The sheet that native formulas of a copy read from: a block of indicators for each source of levels, and lists beside them. */
export class CalculationSheet {
  readonly cells: SheetCells;
  private readonly blocks = new Map<string, Block>();
  private readonly lists = new Map<string, InstrumentLists>();
  private nextRow = FIRST_BLOCK;

  /** @param name as the tab is called; no other sheet has it */
  constructor(readonly name: string) {
    this.cells = new SheetCells(name);
    this.cells.constant(0, 0, words.title, "title");
    words.explanation.forEach((line, at) => this.cells.constant(at + 1, 0, line));
  }

  /** Whether anything reads from it. */
  get isNeeded(): boolean {
    return this.blocks.size > 0 || this.lists.size > 0;
  }

  /** Whether there are so many blocks that another one had better not come. */
  get isCrowded(): boolean {
    return this.blocks.size >= CROWDED;
  }

  /** Whether a source has its block. */
  has(source: LevelSource): boolean {
    return this.blocks.has(keyOf(source));
  }

  /** The block of a source; the same for two formulas over the same cells. */
  block(source: LevelSource): Block {
    const key = keyOf(source);
    const known = this.blocks.get(key);
    if (known !== undefined) return known;
    const lists = this.listsOf(source.instrument);
    lists.addPresent(source.present);
    const block = new Block(this.cells, source, lists, this.nextRow);
    this.nextRow = block.endRow + 2;
    this.blocks.set(key, block);
    return block;
  }

  /** The lists of an instrument that its blocks look texts and predicates up in. */
  listsOf(instrument: Instrument): InstrumentLists {
    const known = this.lists.get(instrument.id);
    if (known !== undefined) return known;
    const lists = new InstrumentLists(this.cells, instrument, FIRST_BLOCK, FIRST_LIST + this.lists.size * InstrumentLists.COLUMNS);
    this.lists.set(instrument.id, lists);
    return lists;
  }
}

const keyOf = ({ instrument, place, cells }: LevelSource): string => JSON.stringify([instrument.id, place === null ? null : [...cells]]);
