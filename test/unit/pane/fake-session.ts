import type { CellPlace } from "../../../src/assessment/types";
import type { ActionId, InputOf } from "../../../src/session/actions/list";
import type { ChangedSheets, FoundEvidence, Outcome, Session, SessionState } from "../../../src/session/types";
import type { PlannedAction } from "../../../src/outputs/action-plan/types";
import type { FilePort, FileRead, FormulaNow, NamedFile, Wishes, WishesPort } from "../../../src/session/file-port";
import type { ReportShown } from "../../../src/outputs/report/shown";
import type { RememberedNow } from "../../../src/session/remembered/remembered-now";
import type { Candidate, ColumnGuess, Reading } from "../../../src/table/model";

/** How an action is noted that was asked for, in words a test reads. */
const words: { readonly [Id in ActionId]: (input: InputOf<Id>[0]) => string } = {
  fix: (fixes) => `fix ${fixes.length}`,
  levels: (writes) => `setLevels ${writes.map(({ indicator, level }) => `${indicator}=${level ?? "-"}`).join(" ")}`,
  targets: (writes) => `setTargets ${writes.map(({ indicator, target }) => `${indicator}=${target ?? "-"}`).join(" ")}`,
  owners: (writes) => `assignOwners ${writes.map(({ indicator, owner }) => `${indicator}=${owner}`).join(" ")}`,
  columns: (meanings) => `addColumns ${meanings.join(" ")}`,
  totals: () => "addTotals",
  formula: ({ formula, rows, columns, numberFormat }) => `insertFormula ${formula} ${rows}x${columns} ${numberFormat ?? "-"}`,
  repair: (repairs) => `repair ${repairs.map(({ place, after }) => `${place.sheet} ${place.row} ${place.column}${after}`).join(" ")}`,
  rememberFormulas: () => "rememberFormulas",
  merge: ({ answers, history }) => `merge ${JSON.stringify(answers.map(({ write }) => write))} ${history}`,
  history: (rows) => `history ${rows.length}`,
  marks: (what) => (Object.values(what).includes(true) ? `mark ${JSON.stringify(what)}` : "unmark"),
  levelColumn: () => "addLevelColumn",
  agencyIndices: () => "addAgencyIndices",
  worksheet: ({ instrument, evidence }) => `createWorksheet ${instrument}${evidence ? " with evidence" : ""}`,
  plan: ({ levels, addTargetColumn }) =>
    `writePlan ${Object.entries(levels)
      .map(([key, level]) => `${key}=${level}`)
      .join(" ")}${addTargetColumn ? " with a target column" : ""}`,
  report: ({ agency, year }) => `makeReport ${agency} ${year}`,
  evidence: () => "makeEvidence",
  evidenceStates: ({ sheet, states }) =>
    `setStates ${sheet} ${states.map(({ indicator, level, place, state }) => `I${indicator}-L${level}-${place}=${state}`).join(" ")}`,
  accept: ({ finding, reason }) => `accept ${finding.rule} ${finding.indicator ?? ""}: ${reason}`,
  unaccept: (finding) => `unaccept ${finding.rule} ${finding.indicator ?? ""}`,
  mapping: ({ sheet, headerRow, columns }) =>
    `attachMapping ${sheet} ${headerRow ?? "-"} ${columns.map((each) => `${each.column}=${each.meaning}`).join(" ")}`,
};

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

  do = <Id extends ActionId>(id: Id, ...given: InputOf<Id>): Promise<Outcome> => {
    const [input] = given as readonly InputOf<Id>[0][];
    return this.write(words[id](input as InputOf<Id>[0]));
  };
  undoLast = (): Promise<Outcome> => this.write("undoLast");
  describe = async (sheet: string, range: string): Promise<ColumnGuess | null> => {
    await this.note(`describe ${sheet}!${range}`);
    return this.guess;
  };
  /** What stands in the workbook's Rencana Aksi. */
  planned: readonly PlannedAction[] | null = null;
  actions = (): Promise<readonly PlannedAction[] | null> => this.read("actions", this.planned);
  /** The list of evidence in the workbook. */
  evidenceList: FoundEvidence | null = null;
  evidence = (sheet?: string): Promise<FoundEvidence | null> =>
    this.read(sheet === undefined ? "evidence" : `evidence of ${sheet}`, this.evidenceList);
  /** What the report in the workbook says. */
  shownReport: ReportShown | null = null;
  report = (): Promise<ReportShown | null> => this.read("report", this.shownReport);
  /** Tables of other sheets, by their names. */
  besides: Readonly<Record<string, Reading>> = {};
  readOtherTable = ({ table }: Candidate): Promise<Reading | null> =>
    this.read(`readOtherTable ${table.sheet}`, this.besides[table.sheet] ?? null);

  /** The formulas of the workbook. */
  formulasNow: readonly FormulaNow[] = [];
  formulas = (): Promise<readonly FormulaNow[] | null> => this.read("formulas", this.formulasNow);
  /** What the workbook remembers of formulas, held against those that stand. */
  rememberedNow: RememberedNow | null = null;
  remembered = (): Promise<RememberedNow | null> => this.read("remembered", this.rememberedNow);
  /** The workbook as a file, or why it cannot be had. */
  document: FileRead = { kind: "failed", problem: { kind: "withheld" } };
  /** Files the person was handed. */
  readonly handed: NamedFile[] = [];
  readonly file: FilePort = {
    name: () => "LKE.xlsx",
    read: (wish) => this.read("file", wish?.signal?.aborted === true ? { kind: "stopped" } : this.document),
    handOver: async (file) => {
      this.handed.push(file);
      return "window";
    },
    download: async (file) => this.handed.push(file) > 0,
  };

  /** What the person wished for the file; `refusesWishes` is an Excel that lets none be written. */
  wished: Wishes = { openPane: false, noTrustPrompt: false };
  refusesWishes = false;
  readonly wishes: WishesPort = {
    now: async () => this.wished,
    set: async (wish, on) => {
      if (!this.refusesWishes) this.wished = { ...this.wished, [wish]: on };
      return !this.refusesWishes;
    },
    forget: async () => undefined,
  };

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
