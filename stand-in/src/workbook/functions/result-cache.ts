import { BUSY, isError, type Value } from "../../model/value";
import type { FunctionCall, FunctionResult } from "../../model/functions";
import { holdsCell, type SheetPosition, type SheetRect } from "../../geometry/rect";

/** A question a cell has asked. */
interface Asked {
  readonly invocationId: number;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly question: string;
  /** Undefined while the answer is outstanding. */
  result: FunctionResult | undefined;
  /** The calculation pass in which the cell's formula last wanted it. */
  pass: number;
}

/**
 * What custom functions have answered, per cell and question (function and arguments). An answer holds until the cell's formula no
 * longer asks that question, is entered anew, or the cell is set dirty: so nothing is asked twice for one change.
 */
export class ResultCache {
  private readonly cells = new Map<string, Map<string, Asked>>();
  private readonly open = new Map<number, Asked>();
  private readonly streams = new Map<number, Asked>();
  private cancelled: number[] = [];
  private readonly touched = new Set<string>();
  private queue: FunctionCall[] = [];
  private nextId = 1;

  /** The answer to a question of this cell; `#BUSY!` when it has to be asked or is being asked. */
  answer(
    place: SheetPosition,
    question: string,
    pass: number,
    streams: boolean,
    call: (invocationId: number) => FunctionCall
  ): FunctionResult {
    const key = keyOf(place);
    this.touched.add(key);
    let questions = this.cells.get(key);
    if (!questions) this.cells.set(key, (questions = new Map<string, Asked>()));
    let asked = questions.get(question);
    if (!asked) {
      asked = { invocationId: this.nextId++, ...place, question, result: undefined, pass };
      questions.set(question, asked);
      this.open.set(asked.invocationId, asked);
      if (streams) this.streams.set(asked.invocationId, asked);
      this.queue.push(call(asked.invocationId));
    }
    asked.pass = pass;
    return asked.result ?? { error: BUSY };
  }

  /** Notes a result; answers the place that waits for it, or null when it no longer does. */
  deliver(invocationId: number, result: FunctionResult): SheetPosition | null {
    const asked = this.open.get(invocationId) ?? this.streams.get(invocationId);
    if (!asked) return null;
    this.open.delete(invocationId);
    asked.result = result;
    return asked;
  }

  /** Calls to make since the last time. */
  takeCalls(): FunctionCall[] {
    const calls = this.queue.filter((call) => this.open.has(call.invocationId));
    this.queue = [];
    return calls;
  }

  /** Calls made before whose answers nobody waits for any more, since the last time. */
  takeCancelled(): number[] {
    const ids = this.cancelled;
    this.cancelled = [];
    return ids;
  }

  /** Forgets questions that formulas calculated in this pass no longer asked. */
  endPass(pass: number): void {
    for (const key of this.touched) {
      const questions = this.cells.get(key);
      for (const asked of questions?.values() ?? []) {
        if (asked.pass < pass) this.drop(key, asked);
      }
    }
    this.touched.clear();
  }

  /** Forgets all answers of these cells: they were set dirty or their contents were entered anew. */
  forget(rect: SheetRect): void {
    if (rect.rows * rect.columns <= this.cells.size) {
      for (let row = rect.row; row < rect.row + rect.rows; row++) {
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          this.forgetCell(keyOf({ sheetId: rect.sheetId, row, column }));
        }
      }
      return;
    }
    for (const [key, questions] of [...this.cells]) {
      const [first] = questions.values();
      if (first && first.sheetId === rect.sheetId && holdsCell(rect, first.row, first.column)) this.forgetCell(key);
    }
  }

  /** Forgets everything: all formulas are calculated anew. */
  forgetAll(): void {
    for (const key of [...this.cells.keys()]) this.forgetCell(key);
  }

  /** Message that came with the error a cell shows. */
  message(place: SheetPosition, error: string): string | undefined {
    for (const asked of this.cells.get(keyOf(place))?.values() ?? []) {
      for (const value of values(asked.result)) {
        if (isError(value) && value.error === error && value.message !== undefined) return value.message;
      }
    }
    return undefined;
  }

  /** Number of questions without an answer. */
  pending(): number {
    return this.open.size;
  }

  private forgetCell(key: string): void {
    for (const asked of this.cells.get(key)?.values() ?? []) this.drop(key, asked);
  }

  private drop(key: string, asked: Asked): void {
    if (this.open.delete(asked.invocationId) || this.streams.has(asked.invocationId)) this.cancelled.push(asked.invocationId);
    this.streams.delete(asked.invocationId);
    const questions = this.cells.get(key);
    questions?.delete(asked.question);
    if (questions?.size === 0) this.cells.delete(key);
  }
}

function keyOf(place: SheetPosition): string {
  return `${place.sheetId}!${String(place.row)},${String(place.column)}`;
}

function values(result: FunctionResult | undefined): readonly Value[] {
  if (result === undefined) return [];
  return Array.isArray(result) ? (result as readonly (readonly Value[])[]).flat() : [result as Value];
}
