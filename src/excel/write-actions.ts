import type { Finding } from "../assessment/types";
import type { InstrumentId } from "../instrument/types";
import { allRules, findTables, readTable, withoutAccepted, type Reading } from "../table";
import type { PlanToWrite } from "../outputs/action-plan/types";
import type { ReportHead } from "../outputs/report/types";
import type { AcceptedFinding, ColumnGuess, Fix, Mapping, Marks } from "../table/model";
import { parseA1 } from "../grid/a1";
import type { MemoryKeeper } from "./host/memory-keeper";
import type { AddedMeaning, FormulaToInsert, LastWrite, LevelWrite, Outcome, OwnerWrite, ReportState, TargetWrite } from "../session/types";
import type { Survey } from "./read/workbook-scan";
import { today } from "../session/today";
import type { AddedColumns, Written } from "./write";

/** What the desk needs of the session. */
interface DeskPort {
  readonly keeper: MemoryKeeper;
  /** The attached reading as it is shown, `null` when nothing is attached. */
  reading(): Reading | null;
  /** Runs an action in its turn and shows what it changed; a failure becomes its outcome. */
  run(work: () => Promise<Outcome>): Promise<Outcome>;
  survey(): Promise<Survey>;
  /** Attaches a table just read, and remembers the choice. */
  attach(reading: Reading): Promise<void>;
  readAgain(): Promise<void>;
}

/** The last writing action, and the way back. */
interface Done extends LastWrite {
  /** Takes back what still stands as it was written. */
  takeBack(reading: Reading | null): Promise<Outcome>;
}

const nothingToTakeBack: Outcome = { kind: "not-done", problem: { kind: "nothing-to-take-back" }, left: [] };
const NO_MARKS: Marks = { validation: false, lowLevels: false, findings: false, actionColumn: false };

/** The actions that write into the workbook. Their code is loaded when the first is asked for. */
export class Desk {
  /** The last reading with all its findings, accepted ones included. */
  raw: Reading | null = null;
  private accepted: readonly AcceptedFinding[] = [];
  private done: Done | null = null;

  constructor(private readonly port: DeskPort) {}

  /** A reading as it is shown: without what was accepted. */
  shown(reading: Reading): Reading {
    return withoutAccepted(reading, this.port.keeper.memory.accepted).reading;
  }

  /** What is shown beside a reading. */
  beside(reading: Reading) {
    this.raw = reading;
    const split = withoutAccepted(reading, this.port.keeper.memory.accepted);
    this.accepted = split.accepted;
    return {
      fixes: split.reading.fixes,
      accepted: this.accepted,
      lastWrite: this.lastWrite(),
      marks: this.marks,
      report: this.report,
    };
  }

  /** What is marked in the sheet now. */
  private get marks(): Marks {
    return this.port.keeper.memory.marks?.marks ?? NO_MARKS;
  }

  /** The report made last, without what is only needed to recognise it. */
  private get report(): ReportState | null {
    const { report = null } = this.port.keeper.memory;
    return report && { sheet: report.sheet, agency: report.agency, year: report.year };
  }

  private lastWrite(): LastWrite | null {
    return this.done && { what: this.done.what, cells: this.done.cells };
  }

  fix(fixes: readonly Fix[]): Promise<Outcome> {
    return this.writeCells("fix", async ({ table }) => (await writing()).writeFixes(fixes, table));
  }

  undoLast(): Promise<Outcome> {
    return this.port.run(async () => {
      const { done } = this;
      if (!done) return nothingToTakeBack;
      const outcome = await done.takeBack(this.port.reading());
      if (outcome.kind !== "not-done" || outcome.problem.kind === "nothing-to-take-back") this.done = null;
      await this.port.readAgain();
      return outcome;
    });
  }

  accept(finding: Finding, reason: string): Promise<Outcome> {
    return this.withTable(async () => {
      const { acceptanceOf, isAbout } = await writing();
      const others = this.port.keeper.memory.accepted.filter((each) => !isAbout(each, finding));
      await this.port.keeper.keep({ accepted: [...others, acceptanceOf(finding, reason)] });
      return { kind: "done", cells: 0 };
    });
  }

  unaccept(finding: Finding): Promise<Outcome> {
    return this.withTable(async () => {
      const { isAbout } = await writing();
      await this.port.keeper.keep({ accepted: this.port.keeper.memory.accepted.filter((each) => !isAbout(each, finding)) });
      return { kind: "done", cells: 0 };
    });
  }

  async describe(sheet: string, range: string): Promise<ColumnGuess | null> {
    let guess: ColumnGuess | null = null;
    await this.port.run(async () => {
      const [{ guessColumns }, { grids }] = await Promise.all([writing(), this.port.survey()]);
      const grid = grids.find((each) => each.sheet === sheet);
      const [rect] = parseA1(range);
      if (grid && rect) guess = guessColumns(grid, rect);
      return { kind: "done", cells: 0 };
    });
    return guess;
  }

  attachMapping(mapping: Mapping): Promise<Outcome> {
    return this.port.run(async () => {
      const [{ tableOfMapping }, { grids }] = await Promise.all([writing(), this.port.survey()]);
      const grid = grids.find(({ sheet }) => sheet === mapping.sheet);
      const table = grid ? tableOfMapping(grid, mapping) : null;
      if (!table) return { kind: "not-done", problem: { kind: "mapping-not-a-table" }, left: [] };
      await this.port.attach(readTable(grids, table, allRules));
      return { kind: "done", cells: 0 };
    });
  }

  mark(what: Marks): Promise<Outcome> {
    return this.withTable(async (reading) => {
      const { marks: before } = this;
      const outcome = await this.setMarks(reading, what);
      if (outcome.kind !== "not-done") {
        const takeBack = async (now: Reading | null): Promise<Outcome> => (now ? this.setMarks(now, before) : nothingToTakeBack);
        this.done = { what: "marks", cells: outcome.cells, takeBack };
      }
      return outcome;
    });
  }

  unmark(): Promise<Outcome> {
    return this.mark(NO_MARKS);
  }

  createWorksheet(instrument: InstrumentId): Promise<Outcome> {
    return this.port.run(async () => {
      const { createWorksheet, removeWorksheet } = await writing();
      const made = await createWorksheet(instrument);
      this.done = { what: "worksheet", cells: 0, takeBack: () => removeWorksheet(made) };
      const { grids } = await this.port.survey();
      const search = findTables(grids.filter(({ sheet }) => sheet === made.sheet));
      if (search.kind === "found") await this.port.attach(readTable(grids, search.table, allRules));
      return { kind: "done", cells: made.cells };
    });
  }

  addTotals(): Promise<Outcome> {
    return this.writeCells("totals", async (reading) => (await writing()).addTotals(reading));
  }

  setLevels(writes: readonly LevelWrite[]): Promise<Outcome> {
    return this.writeCells("levels", async (reading) => (await writing()).writeLevels(reading, writes));
  }

  setTargets(writes: readonly TargetWrite[]): Promise<Outcome> {
    return this.writeCells("targets", async (reading) => (await writing()).writeTargets(reading, writes));
  }

  assignOwners(writes: readonly OwnerWrite[]): Promise<Outcome> {
    return this.writeCells("owners", async (reading) => (await writing()).writeOwners(reading, writes));
  }

  addColumns(meanings: readonly AddedMeaning[]): Promise<Outcome> {
    return this.withTable(async (reading) => {
      const writes = await writing();
      const missing = writes.missingMeanings(reading.table, meanings);
      if (missing.length === 0) return { kind: "done", cells: 0 };
      const added = await this.putColumns(reading, missing);
      const takeBack = (now: Reading | null): Promise<Outcome> => writes.removeColumns(added, now?.table ?? null);
      this.done = { what: "columns", cells: missing.length, takeBack };
      return { kind: "done", cells: missing.length, at: { sheet: added.plan.sheet, range: writes.columnsRange(added.plan) } };
    });
  }

  writePlan(plan: PlanToWrite): Promise<Outcome> {
    return this.withTable(async (reading) => {
      const writes = await writing();
      const missing = writes.missingMeanings(reading.table, ["target"]);
      let added: AddedColumns | null = null;
      const withTargets = async (): Promise<Reading> => {
        if (missing.length > 0) added = await this.putColumns(reading, missing);
        return this.port.reading() ?? reading;
      };
      const written = await writes.writePlan(reading, plan, today(), withTargets);
      const takeBack = (now: Reading | null): Promise<Outcome> => writes.takeBackPlan({ ...written, added }, now);
      if (written.cells > 0 || added) this.done = { what: "plan", cells: written.cells, takeBack };
      await this.port.readAgain();
      return written.outcome;
    });
  }

  makeReport(head: ReportHead): Promise<Outcome> {
    return this.withTable(async (reading) => {
      const { keeper } = this.port;
      const before = keeper.memory.report ?? null;
      const { makeReport, takeBackReport } = await import(/* webpackChunkName: "report" */ "./write/report/report");
      const { outcome, made, written } = await makeReport(reading, head, before);
      await keeper.keep({ report: made });
      const takeBack = async (): Promise<Outcome> => {
        const undone = await takeBackReport(written);
        if (undone.kind !== "not-done") await keeper.keep({ report: before });
        return undone;
      };
      this.done = { what: "report", cells: written.cells, takeBack };
      // Its list of indicators is a table too: what finding would not choose any more is remembered.
      const { grids } = await this.port.survey();
      const search = findTables(grids);
      const same =
        search.kind === "found" && search.table.sheet === reading.table.sheet && search.table.levelColumn === reading.table.levelColumn;
      if (!same && keeper.memory.table === null) await keeper.keep({ table: reading.table });
      return outcome;
    });
  }

  private async putColumns(reading: Reading, meanings: readonly AddedMeaning[]): Promise<AddedColumns> {
    const writes = await writing();
    const added = await writes.addColumns(reading, meanings);
    const { grids } = await this.port.survey();
    await this.port.attach(readTable(grids, added.table, allRules));
    // What finding would not see by itself when the workbook is opened again is remembered with it.
    const search = findTables(grids);
    if (search.kind === "found" && !writes.hasColumns(search.table, added.plan)) await this.port.keeper.keep({ table: added.table });
    return added;
  }

  insertFormula(formula: FormulaToInsert): Promise<Outcome> {
    return this.withTable(async ({ table, block }) => {
      const { insertFormula, takeBackCells } = await writing();
      const { outcome, cells } = await insertFormula(formula, table, block);
      // Not a cell of the table: it is looked for where it was written.
      this.done = { what: "formula", cells: cells.length, takeBack: () => takeBackCells(cells, null) };
      return outcome;
    });
  }

  /** Takes away whatever stands in the sheet because of us, before detaching. */
  async clear(): Promise<void> {
    const { raw } = this;
    if (raw && this.port.keeper.memory.marks) await this.setMarks(raw, NO_MARKS);
    this.done = null;
    this.raw = null;
    this.accepted = [];
  }

  /** An action that writes cells of the table or beside it; *Batalkan* gives each back what it held. */
  private writeCells(what: LastWrite["what"], write: (reading: Reading) => Promise<Written>): Promise<Outcome> {
    return this.withTable(async (reading) => {
      const { outcome, cells } = await write(reading);
      if (cells.length > 0) {
        const takeBack = async (now: Reading | null): Promise<Outcome> => (await writing()).takeBackCells(cells, now?.table ?? null);
        this.done = { what, cells: cells.length, takeBack };
      }
      await this.port.readAgain();
      return outcome;
    });
  }

  private async setMarks(reading: Reading, what: Marks): Promise<Outcome> {
    const { setMarks } = await writing();
    const { outcome, made } = await setMarks(reading, what, this.port.keeper.memory.marks);
    await this.port.keeper.keep({ marks: made });
    return outcome;
  }

  private withTable(work: (reading: Reading) => Promise<Outcome>): Promise<Outcome> {
    return this.port.run(async () => {
      const reading = this.port.reading();
      return reading ? work(reading) : { kind: "not-done", problem: { kind: "no-table" }, left: [] };
    });
  }
}

function writing() {
  return import(/* webpackChunkName: "writing" */ "./write");
}
