import type { CellPlace, Finding } from "../../../src/assessment/types";
import type {
  AddedMeaning,
  ChangedSheets,
  FormulaToInsert,
  LevelWrite,
  Outcome,
  OwnerWrite,
  Session,
  SessionState,
  TargetWrite,
} from "../../../src/session/types";
import type { PlannedAction, PlanToWrite } from "../../../src/outputs/action-plan/types";
import type { ReportShown } from "../../../src/outputs/report/shown";
import type { ReportHead } from "../../../src/outputs/report/types";
import type { Candidate, ColumnGuess, Fix, Mapping, Marks, Reading } from "../../../src/table/model";

/** A session without a workbook: shows the state it is given and notes what it was asked. */
export class FakeSession implements Session {
  readonly asked: string[] = [];
  selected: { readonly sheet: string; readonly range: string } | null = null;
  /** Runs when an action is asked; a test changes the state here. */
  onAsk: (what: string) => void = () => undefined;

  private listeners = new Set<() => void>();
  private isBusy = false;

  constructor(private current: SessionState) {}

  state = (): SessionState => this.current;
  busy = (): boolean => this.isBusy;

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  become(state: SessionState): void {
    this.current = state;
    this.tell();
  }

  becomeBusy(busy: boolean): void {
    this.isBusy = busy;
    this.tell();
  }

  look = (): Promise<void> => this.note("look");
  attach = (candidate?: Candidate): Promise<void> =>
    this.note(candidate ? `attach ${candidate.table.sheet} ${candidate.table.levelColumn}` : "attach");
  attachRange = (sheet: string, range: string): Promise<void> => this.note(`attachRange ${sheet}!${range}`);
  selection = async (): Promise<{ readonly sheet: string; readonly range: string } | null> => this.selected;
  detach = (): Promise<void> => this.note("detach");
  refresh = (): Promise<void> => this.note("refresh");
  select = (place: CellPlace): Promise<void> => this.note(`select ${place.sheet} ${place.row} ${place.column}`);

  /** How the next writing action ends. */
  outcome: Outcome = { kind: "done", cells: 1 };
  guess: ColumnGuess | null = null;

  fix = (fixes: readonly Fix[]): Promise<Outcome> => this.write(`fix ${fixes.length}`);
  undoLast = (): Promise<Outcome> => this.write("undoLast");
  accept = (finding: Finding, reason: string): Promise<Outcome> =>
    this.write(`accept ${finding.rule} ${finding.indicator ?? ""}: ${reason}`);
  unaccept = (finding: Finding): Promise<Outcome> => this.write(`unaccept ${finding.rule} ${finding.indicator ?? ""}`);
  describe = async (sheet: string, range: string): Promise<ColumnGuess | null> => {
    await this.note(`describe ${sheet}!${range}`);
    return this.guess;
  };
  attachMapping = ({ sheet, headerRow, columns }: Mapping): Promise<Outcome> =>
    this.write(`attachMapping ${sheet} ${headerRow ?? "-"} ${columns.map((each) => `${each.column}=${each.meaning}`).join(" ")}`);
  mark = (what: Marks): Promise<Outcome> => this.write(`mark ${JSON.stringify(what)}`);
  unmark = (): Promise<Outcome> => this.write("unmark");
  createWorksheet = (instrument: string): Promise<Outcome> => this.write(`createWorksheet ${instrument}`);
  addTotals = (): Promise<Outcome> => this.write("addTotals");
  insertFormula = ({ formula, rows, columns, numberFormat }: FormulaToInsert): Promise<Outcome> =>
    this.write(`insertFormula ${formula} ${rows}x${columns} ${numberFormat ?? "-"}`);

  setLevels = (writes: readonly LevelWrite[]): Promise<Outcome> =>
    this.write(`setLevels ${writes.map(({ indicator, level }) => `${indicator}=${level ?? "-"}`).join(" ")}`);
  setTargets = (writes: readonly TargetWrite[]): Promise<Outcome> =>
    this.write(`setTargets ${writes.map(({ indicator, target }) => `${indicator}=${target ?? "-"}`).join(" ")}`);
  assignOwners = (writes: readonly OwnerWrite[]): Promise<Outcome> =>
    this.write(`assignOwners ${writes.map(({ indicator, owner }) => `${indicator}=${owner}`).join(" ")}`);
  addColumns = (meanings: readonly AddedMeaning[]): Promise<Outcome> => this.write(`addColumns ${meanings.join(" ")}`);
  makeReport = ({ agency, year }: ReportHead): Promise<Outcome> => this.write(`makeReport ${agency} ${year}`);
  writePlan = ({ levels, addTargetColumn }: PlanToWrite): Promise<Outcome> =>
    this.write(
      `writePlan ${Object.entries(levels)
        .map(([key, level]) => `${key}=${level}`)
        .join(" ")}${addTargetColumn ? " with a target column" : ""}`
    );
  /** What stands in the workbook's Rencana Aksi. */
  planned: readonly PlannedAction[] | null = null;
  actions = (): Promise<readonly PlannedAction[] | null> => this.read("actions", this.planned);
  /** What the report in the workbook says. */
  shownReport: ReportShown | null = null;
  report = (): Promise<ReportShown | null> => this.read("report", this.shownReport);
  /** Tables of other sheets, by their names. */
  besides: Readonly<Record<string, Reading>> = {};
  readBeside = ({ table }: Candidate): Promise<Reading | null> => this.read(`readBeside ${table.sheet}`, this.besides[table.sheet] ?? null);

  /** What was read of other sheets, apart from what was done. */
  readonly readings: string[] = [];
  private readonly watchers = new Set<(changed: ChangedSheets) => void>();
  watchSheets(listener: (changed: ChangedSheets) => void): () => void {
    this.watchers.add(listener);
    return () => this.watchers.delete(listener);
  }
  /** Somebody changed cells of these sheets; `null`: sheets came, went or were renamed. */
  sheetsChanged(...names: readonly string[] | readonly [null]): void {
    const changed: ChangedSheets = names[0] === null ? null : new Set(names as readonly string[]);
    for (const listener of this.watchers) listener(changed);
  }

  private async read<Answer>(what: string, answer: Answer): Promise<Answer> {
    this.readings.push(what);
    return answer;
  }

  private async write(what: string): Promise<Outcome> {
    await this.note(what);
    return this.outcome;
  }

  private async note(what: string): Promise<void> {
    this.asked.push(what);
    this.onAsk(what);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
