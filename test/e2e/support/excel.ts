import type { Frame, Page } from "playwright-core";
import type { OpenRun } from "../../../stand-in/src/driver/open-run";
import type { PaneState } from "../../../stand-in/src/driver/state";
import type { Answer } from "../../../stand-in/src/driver/steps/step";
import type { Step, Typed } from "../../../stand-in/src/driver/steps-file";
import type { WireCounts } from "../../../stand-in/src/page/contract";
import { temporaryFile, textFile } from "./temporary";

/** Cells as `read` gives them: blank is null, an error its name; `errors` holds the message behind each error. */
export interface ReadCells {
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  readonly text: readonly (readonly string[])[];
  readonly errors: readonly (readonly (string | null)[])[];
}

/** What went between add-in and Excel. */
export interface Traffic {
  readonly roundTrips: number;
  readonly functionTrips: number;
  readonly bytes: number;
  readonly externalRequests: readonly string[];
}

/** What the pane shows while a table is attached. */
export type AttachedState = Extract<PaneState, { attached: true }>;

/** What the pane shows while none is. */
export type DetachedState = Extract<PaneState, { attached: false }>;

type StepOptions<Name extends Step["do"], Named extends string = never> = Omit<Extract<Step, { do: Name }>, "do" | Named>;

/**
 * An Excel window with a workbook and the pane, and a person in front of it. What the person does is done when grid,
 * functions, wire and pane have come to rest; what cannot be done rejects with a sentence. Addresses are written
 * `LKE!G12`; without a sheet they mean the one in front.
 */
export class Excel {
  /** Whether a step is still to come to rest. */
  private restless = false;
  /** Whether something failed, so that nobody else may use the page. */
  private broken = false;
  private ended = false;

  constructor(private readonly run: OpenRun) {}

  /** Does a step of the driver. */
  readonly do = async (step: Step): Promise<Answer> => {
    try {
      // Somebody who puts formulas into one cell after the other does not wait for each.
      const more = step.do === "formula";
      if (!more) await this.rest();
      const answer = await this.run.step(step, !more && step.do !== "read");
      this.restless = more;
      return answer;
    } catch (error) {
      this.broken = true;
      this.restless = false;
      throw new Error(`${JSON.stringify(step)}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  };

  /** Opens the pane and accepts what it found; with `levels`, points at these cells instead. */
  attach = (where: StepOptions<"attach"> = {}) => this.do({ do: "attach", ...where });
  /** Types into a cell: a number as a number, a string as text; `null` clears it. */
  set = (cell: string, value: Typed, options: { readonly validated?: boolean } = {}) => this.do({ do: "set", cell, value, ...options });
  paste = (at: string, values: readonly (readonly Typed[])[]) => this.do({ do: "paste", at, values });
  /** Types a formula, in English with commas. */
  formula = (cell: string, formula: string) => this.do({ do: "formula", cell, formula });
  fill = (from: string, to: string) => this.do({ do: "fill", from, to });
  undo = () => this.do({ do: "undo" });
  redo = () => this.do({ do: "redo" });
  detach = () => this.do({ do: "detach" });
  /** F9. */
  recalculate = () => this.do({ do: "recalculate" });
  /** Saves, closes and opens the same workbook again. */
  reopen = () => this.do({ do: "reopen" });
  /** Clicks a control of the pane, or else of the ribbon, by its name. */
  click = (name: string) => this.do({ do: "click", name });
  /** Types into a field of the pane, by its name; chooses in a list what begins with the text. */
  type = (name: string, text: string) => this.do({ do: "type", name, text });
  insert = (what: StepOptions<"insert">) => this.do({ do: "insert", ...what });
  delete = (what: StepOptions<"delete">) => this.do({ do: "delete", ...what });
  sort = (range: string, by: string, options: { readonly descending?: boolean } = {}) => this.do({ do: "sort", range, by, ...options });
  /** Shows only rows with one of the values in a column; without a column all again. */
  filter = (range: string, column?: string, values?: readonly Typed[]) => this.do({ do: "filter", range, column, values });
  /** Protects a sheet, or the structure of the workbook. */
  protect = (what: StepOptions<"protect">) => this.do({ do: "protect", ...what });
  unprotect = (what: StepOptions<"unprotect">) => this.do({ do: "unprotect", ...what });
  /** Another person types into a cell. */
  remote = (cell: string, value: Typed) => this.do({ do: "remote", cell, value });
  /** The person begins or ends typing into a cell. */
  editMode = (on: boolean) => this.do({ do: "editMode", on });
  rename = (sheet: string, to: string) => this.do({ do: "rename", sheet, to });
  deleteSheet = (sheet: string) => this.do({ do: "deleteSheet", sheet });
  select = (range: string) => this.do({ do: "select", range });
  /** Presses keys while the keyboard is in the grid. */
  press = (keys: string) => this.do({ do: "press", keys });
  /** Chooses the add-in's entry in the menu of a cell. */
  menu = (cell: string, name: string) => this.do({ do: "menu", cell, name });

  /** Cells as they are now. */
  read = async (range: string): Promise<ReadCells> => (await this.do({ do: "read", range })) as unknown as ReadCells;

  /** Values of cells, row by row. */
  values = async (range: string): Promise<ReadCells["values"]> => (await this.read(range)).values;

  /** The value of one cell. */
  value = async (cell: string): Promise<string | number | boolean | null> => (await this.values(cell))[0]?.[0] ?? null;

  /** What the pane shows about the attached table; throws while none is attached. */
  state = async (): Promise<AttachedState> => {
    const state = await this.shown();
    if (!state.attached) throw new Error(`nothing is attached: ${state.message}`);
    return state;
  };

  /** What the pane shows before a table is attached; throws while one is. */
  detachedState = async (): Promise<DetachedState> => {
    const state = await this.shown();
    if (state.attached) throw new Error(`attached to ${state.sheet}`);
    return state;
  };

  /** What the pane shows, attached or not. */
  shown = async (): Promise<PaneState> => (await this.do({ do: "state" })) as unknown as PaneState;

  /** Traffic since the last time somebody asked. */
  traffic = async (): Promise<Traffic> => (await this.do({ do: "wire" })) as unknown as Traffic;

  /** Runs JavaScript in the pane's frame, with Excel and Office; gives its value, or `{error}` with Excel's error. */
  script = async <Value = Answer>(code: string): Promise<Value> => (await this.do({ do: "run", file: textFile(code) })) as unknown as Value;

  /** Everything that can be read in the pane, in order. */
  paneText = () => this.script<string>("return document.body.innerText");

  /** Saves the workbook as Excel would; gives the path. */
  save = async (file: string = temporaryFile("saved.xlsx")): Promise<string> => {
    await this.do({ do: "save", file });
    return file;
  };

  /** Saves the workbook the add-in opened last in a new window; gives the path. */
  saveNew = async (file: string = temporaryFile("new.xlsx")): Promise<string> => {
    await this.do({ do: "save", file, window: "new" });
    return file;
  };

  /** Keeps the file the add-in had the browser download last; gives its path and the name the browser was told. */
  download = async (file: string = temporaryFile("download.xlsx")): Promise<{ readonly file: string; readonly name: string }> => {
    const { name } = (await this.do({ do: "download", file })) as { readonly name: string };
    return { file, name };
  };

  /** The page of the browser, for what has no name in the pane. */
  get page(): Page {
    return this.run.current().page;
  }

  /** The add-in's own frame. */
  pane = (): Frame => this.run.current().pane();

  /** Waits until everything has come to rest, after something was done to the page itself. */
  settle = (): Promise<void> => this.run.current().settle();

  /** What the wire has carried since the workbook was opened. */
  counts = (): Promise<WireCounts> => this.run.current().counts();

  /** What the page did that nobody should meet. */
  get troubles() {
    return this.run.current().troubles;
  }

  /** Puts the workbook away; nothing when that was done. */
  end = async (): Promise<void> => {
    if (this.ended) return;
    this.ended = true;
    try {
      if (!this.broken) await this.rest();
    } catch (error) {
      this.broken = true;
      throw error;
    } finally {
      await (this.broken ? this.run.close() : this.run.giveBack());
    }
  };

  private async rest(): Promise<void> {
    if (this.restless) await this.run.rest();
    this.restless = false;
  }
}
