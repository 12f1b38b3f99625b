import { readFileSync } from "node:fs";
import type { PaneState } from "../../../stand-in/src/driver/state";
import type { Step } from "../../../stand-in/src/driver/steps-file";
import { readWorkbook } from "../../../stand-in/src/file";
import type { OpenOptions } from "../../../stand-in/src/page/contract";
import type { Value } from "../../../stand-in/src/model/value";
import type { Excel } from "../support/excel";
import type { StandIn } from "../support/with-stand-in";
import { recount, type Recount } from "./recount";

/** Something that happens to an attached workbook; afterwards pane, functions and the saved file must agree. */
export interface Case {
  readonly name: string;
  /** What no step of the driver does, before the steps. */
  readonly before?: (excel: Excel) => Promise<void>;
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

/** Registers one test for each case of a story. They build on each other: all happen in one Excel. */
export function tell(standIn: StandIn, story: Story): void {
  const { sheet, column } = story.formulas;
  const texts = formulaTexts(story);
  describe(story.name, () => {
    let excel: Excel;
    beforeAll(async () => {
      excel = await standIn.open(story.workbook, story.options);
      for (const step of story.before ?? []) await excel.do(step);
      await excel.attach();
      for (const [row, formula] of texts.entries()) await excel.formula(`${sheet}!${column}${row + 1}`, formula);
    }, 120_000);
    // The next story takes over the page.
    afterAll(() => excel.end());
    for (const situation of withWhatHolds(story)) {
      it(situation.name, async () => {
        await situation.before?.(excel);
        for (const step of [...situation.steps, ...(story.after ?? [])]) await excel.do(step);
        const state = await excel.shown();
        const cells = await excel.values(`${sheet}!${column}1:${column}${texts.length}`);
        agree(story, situation, { state, shown: cells.map(([value]) => value ?? null), file: await excel.save() });
      });
    }
  });
}

/** The cases, each with what holds from the ones before. */
function withWhatHolds(story: Story): readonly Case[] {
  let standing: Pick<Case, "sheet" | "header" | "range" | "functions"> = {
    sheet: story.sheet,
    header: story.header,
    range: null,
    functions: null,
  };
  return story.cases.map((one) => {
    standing = { ...standing, ...one };
    return { ...standing, ...one };
  });
}

/** What pane, cells and saved file say after a case. */
interface Said {
  readonly state: PaneState;
  readonly shown: readonly Value[];
  readonly file: string;
}

function agree(story: Story, situation: Case, { state, shown, file }: Said): void {
  const snapshot = readWorkbook(new Uint8Array(readFileSync(file)));
  const own = snapshot.sheets.find(({ name }) => name === story.formulas.sheet);
  const texts = formulaTexts(story);
  const kept = savedColumn(own?.cells ?? new Map(), story.formulas.column, texts.length);
  const counted = recount(snapshot, situation.sheet ?? "", situation.header ?? "");
  // The file keeps what the cells show.
  expect(kept).toEqual(shown);
  if (situation.index === null) {
    expect(state).toMatchObject({ attached: false, message: expect.stringMatching(/./) });
    expect(shown).toEqual(["#N/A", situation.range ?? "#N/A", "#N/A", "#N/A", "#N/A", "#N/A"]);
    return;
  }
  if (counted === null) throw new Error(`the saved file has no table on ${situation.sheet ?? ""}`);
  if (!state.attached) throw new Error(`nothing is attached: ${state.message}`);
  const { sheet, header, index, predicate, filled, provisional, levels } = state;
  expect({ sheet, header, index, predicate, filled, provisional, levels }).toEqual({
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
