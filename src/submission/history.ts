import type { IndicatorKey } from "../instrument";
import type { AnswerField } from "./model";

/** Something that went out to a unit or came back: one line of the sheet *Riwayat*. */
export interface HistoryRow {
  readonly what: "split" | "merge";
  /** Names of the files, apart by `; ` where several agree. */
  readonly file: string;
  readonly unit: string;
  /** What it is about; a line about a whole file has none. */
  readonly indicator: IndicatorKey | null;
  readonly field: AnswerField | null;
  /** Address of the cell that was written, `""` for none. */
  readonly cell: string;
  readonly before: number | string;
  readonly after: number | string;
}
