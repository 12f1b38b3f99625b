import type { Candidate, Reading } from "../table";
import type { PlannedAction } from "../outputs/action-plan/types";
import type { ReportShown } from "../outputs/report/shown";
import type { ChangeEvent } from "../session/watch/change-events";
import type { MemoryKeeper } from "./host/memory-keeper";
import type { ChangedSheets } from "../session/types";

/** What answering needs of the session. */
interface QuestionsPort {
  readonly keeper: MemoryKeeper;
  /** The attached reading, `null` when nothing is attached. */
  reading(): Reading | null;
  /** Runs an action in its turn; a failure ends in the state. */
  act(work: () => Promise<void>): Promise<void>;
  /** Name of a sheet by Excel's id. */
  nameOf(sheetId: string): string | undefined;
}

/**
 * What pages ask about sheets besides the table's own. Nothing of it is read while attaching or refreshing; whoever
 * shows an answer is told when something changed there, and asks again.
 */
export class Questions {
  private readonly listeners = new Set<(changed: ChangedSheets) => void>();
  /** Excel's id of the *Rencana Aksi* read last, which spares looking for it. */
  private actionSheet: string | null = null;

  constructor(private readonly port: QuestionsPort) {}

  actions = (): Promise<readonly PlannedAction[] | null> =>
    this.ask(async (reading) => {
      const { readActions } = await import(/* webpackChunkName: "writing" */ "./write");
      const read = await readActions(reading.assessment.instrument, this.actionSheet);
      this.actionSheet = read?.id ?? null;
      return read?.actions ?? null;
    });

  report = (): Promise<ReportShown | null> =>
    this.ask(async () => {
      const { report = null } = this.port.keeper.memory;
      return report && (await import(/* webpackChunkName: "report" */ "./write/report/report")).shownReport(report);
    });

  readBeside = (candidate: Candidate): Promise<Reading | null> =>
    this.ask(async () => (await import(/* webpackChunkName: "writing" */ "./write")).readBeside(candidate));

  watchSheets = (listener: (changed: ChangedSheets) => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Tells what the hints were about, once the table was read again. */
  tell(hints: readonly ChangeEvent[]): void {
    const changed = hints.some(({ kind }) => kind === "sheets")
      ? null
      : new Set(hints.flatMap((hint) => (hint.kind === "changed" ? (this.port.nameOf(hint.sheetId) ?? []) : [])));
    [...this.listeners].forEach((listener) => listener(changed));
  }

  private async ask<Answer>(question: (reading: Reading) => Promise<Answer | null>): Promise<Answer | null> {
    let answer: Answer | null = null;
    await this.port.act(async () => {
      const reading = this.port.reading();
      if (reading) answer = await question(reading);
    });
    return answer;
  }
}
