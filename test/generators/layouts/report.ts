import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../../src/assessment/types";
import type { Grid } from "../../../src/grid/grid";
import { judge, letter } from "./judge";
import { layoutOf, type Recipe } from "./layouts";
import type { Layout } from "./types";

/** Where layouts the finder gets wrong are written, for people to read; not kept in the repository. */
const FOLDER = join(__dirname, "../../../.cache/layouts");
/** Rows of a sheet that are written out; the rest is only counted. */
const ROWS = 130;

/** How a layout went. */
export interface Outcome {
  readonly name: string;
  readonly switches: readonly string[];
  readonly problems: readonly string[];
  /** Whether a wrong column or level was taken silently. */
  readonly guessed: boolean;
  /** File with the whole layout, for those that went wrong. */
  readonly dump: string | null;
}

function cellText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return JSON.stringify(value).slice(0, 60);
  return typeof value === "object" ? value.error : String(value);
}

function gridText({ sheet, firstRow, firstColumn, values, hidden }: Grid): string {
  const start = Math.max(0, values.length - ROWS);
  const columns = (values[0] ?? []).map((_, index) => letter(firstColumn + index)).join("\t");
  const lines = values.slice(start).map((row, index) => `${firstRow + start + index + 1}\t${row.map(cellText).join("\t")}`);
  return [`== ${sheet}${hidden ? " (hidden)" : ""}${start > 0 ? `, first ${start} rows left out` : ""}`, `\t${columns}`, ...lines].join(
    "\n"
  );
}

function dump(folder: string, layout: Layout, problems: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${layout.name.replace(/[^\w]+/g, "-")}.txt`);
  const { levels, ...expected } = layout.expected;
  writeFileSync(
    file,
    [
      layout.name,
      `switches: ${layout.switches.join(", ")}`,
      ...problems.map((problem) => `WRONG ${problem}`),
      `expected: ${JSON.stringify(expected)}`,
      `levels: ${JSON.stringify(levels)}`,
      ...layout.grids.map(gridText),
    ].join("\n")
  );
  return file;
}

/** Runs the finder over the layouts of a run; what it gets wrong is dumped as text. */
export function outcomesOf(run: "sample" | "all", recipes: readonly Recipe[]): Outcome[] {
  const folder = join(FOLDER, run);
  rmSync(folder, { recursive: true, force: true });
  return recipes.map((recipe) => {
    const layout = layoutOf(recipe);
    const { problems, guessed } = judge(layout);
    const { name, switches } = layout;
    const dumped = problems.length > 0 ? dump(folder, layout, problems) : null;
    return { name, switches, problems, guessed, dump: dumped };
  });
}

interface Count {
  readonly name: string;
  readonly all: number;
  readonly right: number;
  readonly guessed: number;
}

function count(name: string, outcomes: readonly Outcome[]): Count {
  const right = outcomes.filter(({ problems }) => problems.length === 0).length;
  const guessed = outcomes.filter((outcome) => outcome.guessed).length;
  return { name, all: outcomes.length, right, guessed };
}

/** The share right per switch, as a table; and how often a wrong column or level was taken silently. */
export function shareTable(outcomes: readonly Outcome[]): string {
  const names = new Set(outcomes.flatMap(({ switches }) => switches));
  const counts = [
    ...[...names].map((name) =>
      count(
        name,
        outcomes.filter(({ switches }) => switches.includes(name))
      )
    ),
    count("all layouts", outcomes),
  ];
  const lines = counts.map(({ name, all, right, guessed }) => {
    const share = `${((100 * right) / all).toFixed(1)} %`.padStart(8);
    const silent = guessed > 0 ? `  ${guessed} guessed wrong` : "";
    return `${name.padEnd(42)}${String(right).padStart(5)} /${String(all).padStart(5)}${share}${silent}`;
  });
  return lines.join("\n");
}

/** One paragraph per layout that went wrong. */
export function failureText(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ problems }) => problems.length > 0)
    .map(({ name, switches, problems, dump: file }) =>
      [`${name} [${switches.join(", ")}]`, ...problems.slice(0, 6).map((problem) => `  ${problem}`), `  ${file}`].join("\n")
    )
    .join("\n");
}
