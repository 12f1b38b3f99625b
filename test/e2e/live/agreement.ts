import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "../../../stand-in/src/driver/command/drive";
import type { Answer } from "../../../stand-in/src/driver/steps/step";
import type { Step } from "../../../stand-in/src/driver/steps-file";
import { readWorkbook } from "../../../stand-in/src/file";
import type { OpenOptions } from "../../../stand-in/src/page/contract";
import type { Value } from "../../../stand-in/src/model/value";
import { attachedState, cellsOf, detachedState, type Bench } from "../support/harness";
import { recount, type Recount } from "./recount";
import { temporaryFolder } from "../support/temporary";

/** Something that happens to an attached workbook; afterwards pane, functions and the saved file must agree. */
export interface Case {
  readonly name: string;
  readonly steps: readonly Step[];
  /** The index then, as the pane shows it; `null` when the table is gone and the pane says so; `"any"` where only agreeing counts. */
  readonly index: string | null;
  /** The table's sheet from here on. */
  readonly sheet?: string;
  /** The header of its level column from here on. */
  readonly header?: string;
  /** What `=SPBE.INDEX(range)` shows from here on instead of the index, because its range was broken or holds no level. */
  readonly range?: string | null;
  /** What functions without a range show from here on, because a cell holds something that is no level. */
  readonly functions?: string | null;
  /** Indicators that have a level then. */
  readonly filled?: number;
}

/** One page in which the cases happen one after the other. */
export interface Story {
  readonly name: string;
  readonly workbook: string;
  readonly options?: OpenOptions;
  readonly sheet: string;
  readonly header: string;
  /** Cells with indicator numbers at the left and levels at the right edge, for a function with a range. */
  readonly range: string;
  /** Where the formulas go: cells free below each other, on a sheet that stays. */
  readonly formulas: { readonly sheet: string; readonly column: string };
  /** Before attaching. */
  readonly before?: readonly Step[];
  /** After each case's own steps, e.g. F9. */
  readonly after?: readonly Step[];
  readonly cases: readonly Case[];
}

/** Formulas of every kind, and ordinary ones behind them. */
function formulaTexts({ sheet, range, formulas: { column } }: Story): readonly string[] {
  return [
    "=SPBE.INDEX()",
    `=SPBE.INDEX('${sheet}'!${range})`,
    "=SPBE.PREDICATE()",
    "=SPBE.PREDICATE(SPBE.INDEX())",
    `=ROUND(${column}1,2)*100`,
    `=${column}5&" "&${column}3`,
  ];
}

/** Registers one test for each case of a story. */
export function tell(bench: Bench, story: Story): void {
  describe(story.name, () => {
    let outcome: Outcome = { answers: [], failure: "not driven" };
    const folder = temporaryFolder();
    const plan = planned(story, folder);
    beforeAll(
      async () => {
        const { workbook, options } = story;
        outcome = await bench.outcome({ workbook, ...options, steps: plan.flatMap(({ steps }) => steps) });
        // The driver ends a stuck step by itself; a long story is not stuck.
      },
      120_000 + story.cases.length * 2_000
    );
    plan.forEach((one, at) => {
      const first = plan.slice(0, at).reduce((count, { steps }) => count + steps.length, 0);
      it(one.situation.name, () => {
        const answers = outcome.answers.slice(first, first + one.steps.length);
        if (answers.length < one.steps.length) throw new Error(outcome.failure ?? "not done");
        agree(story, one.situation, one.file, answers);
      });
    });
  });
}

interface Planned {
  readonly situation: Case;
  readonly steps: readonly Step[];
  readonly file: string;
}

/** The cases with what holds from the ones before, the looks after each, and the file each is saved as. */
function planned(story: Story, folder: string): readonly Planned[] {
  const { sheet, column } = story.formulas;
  const texts = formulaTexts(story);
  const opening: readonly Step[] = [
    ...(story.before ?? []),
    { do: "attach" },
    ...texts.map((formula, row): Step => ({ do: "formula", cell: `${sheet}!${column}${row + 1}`, formula })),
  ];
  let standing: Pick<Case, "sheet" | "header" | "range" | "functions"> = {
    sheet: story.sheet,
    header: story.header,
    range: null,
    functions: null,
  };
  return story.cases.map((one, at) => {
    standing = { ...standing, ...one };
    const file = join(folder, `${at}.xlsx`);
    const looks: readonly Step[] = [
      { do: "state" },
      { do: "read", range: `${sheet}!${column}1:${column}${texts.length}` },
      { do: "save", file },
    ];
    const steps = [...(at === 0 ? opening : []), ...one.steps, ...(story.after ?? []), ...looks];
    return { situation: { ...standing, ...one }, steps, file };
  });
}

function agree(story: Story, situation: Case, file: string, answers: readonly Answer[]): void {
  const [state, read] = answers.slice(-3);
  const shown = cellsOf(read).values.map(([value]) => value ?? null);
  const snapshot = readWorkbook(new Uint8Array(readFileSync(file)));
  const own = snapshot.sheets.find(({ name }) => name === story.formulas.sheet);
  const texts = formulaTexts(story);
  const kept = savedColumn(own?.cells ?? new Map(), story.formulas.column, texts.length);
  const counted = recount(snapshot, situation.sheet ?? "", situation.header ?? "");
  // The file keeps what the cells show.
  expect(kept).toEqual(shown);
  if (situation.index === null) {
    expect(detachedState(state).message).not.toBe("");
    expect(shown).toEqual(["#N/A", situation.range ?? "#N/A", "#N/A", "#N/A", "#N/A", "#N/A"]);
    return;
  }
  if (counted === null) throw new Error(`the saved file has no table on ${situation.sheet ?? ""}`);
  const pane = attachedState(state);
  expect({
    sheet: pane.sheet,
    header: pane.header,
    index: pane.index,
    predicate: pane.predicate,
    filled: pane.filled,
    provisional: pane.provisional,
    levels: pane.levels,
  }).toEqual({
    sheet: situation.sheet,
    header: situation.header,
    index: counted.shown,
    predicate: counted.predicate,
    filled: counted.filled,
    provisional: counted.filled < 47,
    levels: counted.levels,
  });
  expect(shown).toEqual(answersOf(counted, situation));
  // The count itself is the one the case is about: a step that did nothing would agree too.
  if (situation.index !== "any") expect(counted.shown).toBe(situation.index);
  if (situation.filled !== undefined) expect(counted.filled).toBe(situation.filled);
}

/** What the formulas must show for a count. */
function answersOf({ exact, predicate }: Recount, { range, functions }: Case): readonly Value[] {
  const error = functions ?? null;
  if (error !== null) return [error, range ?? error, error, error, error, error];
  const hundredfold = Math.round((exact + Number.EPSILON) * 100);
  return [exact, range ?? exact, predicate, predicate, hundredfold, `${hundredfold} ${predicate}`];
}

function savedColumn(
  cells: ReadonlyMap<number, ReadonlyMap<number, { readonly value: Value }>>,
  letter: string,
  count: number
): readonly Value[] {
  const column = letter.charCodeAt(0) - 65;
  return Array.from({ length: count }, (_, row) => {
    const value = cells.get(row)?.get(column)?.value ?? null;
    return typeof value === "object" && value !== null ? value.error : value;
  });
}
