import type { Candidate, Reading } from "../table";
import type { PlannedAction } from "../outputs/action-plan";
import type { ReportMade, ReportShown } from "../outputs/report";
import type { FoundEvidence } from "./evidence/find-evidence";
import type { FormulaNow } from "./file-port";
import type { Memory } from "./memory/types";
import type { WorkbookPort } from "./ports";
import type { RememberedNow } from "./remembered/remembered-now";
import type { ChangedSheets } from "./types";
import type { ChangeEvent } from "./watch/change-events";

/** What answering needs of the session. */
interface Asking {
  readonly workbook: WorkbookPort;
  /** The attached reading, `null` when nothing is attached. */
  reading(): Reading | null;
  /** What the workbook remembers. */
  memory(): Memory;
  /** Keeps that choice; never rejects. */
  keepEvidenceSheet(sheet: string): Promise<void>;
  /** Runs work in its turn; a failure ends in the state. */
  inTurn(work: () => Promise<void>): Promise<void>;
}

/**
 * What pages ask about sheets besides the table's own. Nothing of it is read while attaching or refreshing; whoever
 * shows an answer is told when something changed there, and asks again.
 */
export class OnDemandReads {
  private readonly listeners = new Set<(changed: ChangedSheets) => void>();
  /** Excel's id of the *Rencana Aksi* read last, which spares looking for it. */
  private actionSheet: string | null = null;
  /** The list of evidence read last, which spares looking for it. */
  private evidenceList: FoundEvidence | null = null;

  constructor(private readonly asking: Asking) {}

  actions = (): Promise<readonly PlannedAction[] | null> =>
    this.ask(async ({ assessment }) => {
      const read = await this.asking.workbook.readActions(assessment.instrument, this.actionSheet);
      this.actionSheet = read?.id ?? null;
      return read?.actions ?? null;
    });

  evidence = (sheet?: string): Promise<FoundEvidence | null> =>
    this.ask(async ({ assessment }) => {
      const { findEvidence } = await import(/* webpackChunkName: "writing" */ "./evidence/find-evidence");
      const wanted = { chosen: sheet, chosenBefore: this.asking.memory().evidenceSheet ?? null };
      this.evidenceList = await findEvidence(this.asking.workbook, assessment.instrument, this.evidenceList, wanted);
      if (sheet !== undefined && this.evidenceList?.list.sheet === sheet) await this.asking.keepEvidenceSheet(sheet);
      return this.evidenceList;
    });

  report = (): Promise<ReportShown | null> =>
    this.ask(async () => {
      const made: ReportMade | null = this.asking.memory().report ?? null;
      return made && this.asking.workbook.shownReport(made);
    });

  readOtherTable = (candidate: Candidate): Promise<Reading | null> => this.ask(() => this.asking.workbook.readOtherTable(candidate));

  formulas = (): Promise<readonly FormulaNow[] | null> => this.ask(() => this.asking.workbook.formulasNow());

  remembered = (formulas: readonly FormulaNow[]): Promise<RememberedNow | null> =>
    this.ask(async () => {
      const memory = this.asking.memory();
      if (!memory.formulas) return null;
      const { rememberedNow } = await import(/* webpackChunkName: "writing" */ "./remembered/remembered-now");
      return rememberedNow(this.asking.workbook, formulas, memory);
    });

  watchSheets = (listener: (changed: ChangedSheets) => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Tells what events were about, once the table was read again. */
  tell(events: readonly ChangeEvent[]): void {
    const { workbook } = this.asking;
    const changed = events.some(({ kind }) => kind === "sheets")
      ? null
      : new Set(events.flatMap((event) => (event.kind === "changed" ? (workbook.sheetName(event.sheetId) ?? []) : [])));
    [...this.listeners].forEach((listener) => listener(changed));
  }

  private async ask<Answer>(question: (reading: Reading) => Promise<Answer | null>): Promise<Answer | null> {
    let answer: Answer | null = null;
    await this.asking.inTurn(async () => {
      const reading = this.asking.reading();
      if (reading) answer = await question(reading);
    });
    return answer;
  }
}
