import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../../src/assessment/types";
import type { Grid } from "../../../src/grid/grid";
import { judge } from "./judge";
import { layoutOf, type Recipe } from "./layouts";
import { letter } from "./letter";
import type { Layout } from "./types";
import { verdictOf, type Verdict } from "./verdict";

/** Where layouts the finder gets wrong are written, for people to read; not kept in the repository. */
const FOLDER = join(__dirname, "../../../.cache/layouts");
/** Rows of a sheet that are written out; the rest is only counted. */
const ROWS = 130;
/** Columns of a sheet that are written out, from its left. */
const COLUMNS = 60;

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
  const width = (values[0] ?? []).length;
  const columns = Array.from({ length: Math.min(COLUMNS, width) }, (_, index) => letter(firstColumn + index)).join("\t");
  const lines = values
    .slice(start)
    .map((row, index) => `${firstRow + start + index + 1}\t${row.slice(0, COLUMNS).map(cellText).join("\t")}`);
  return [
    `== ${sheet}${hidden ? " (hidden)" : ""}${start > 0 ? `, first ${start} rows left out` : ""}${width > COLUMNS ? `, ${width} columns wide` : ""}`,
    `\t${columns}`,
    ...lines,
  ].join("\n");
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

/** How a layout went, as a person at the pane would notice it. */
export interface Verdicted {
  readonly name: string;
  readonly switches: readonly string[];
  readonly verdict: Verdict;
  readonly why: readonly string[];
  readonly dump: string | null;
}

/** Judges the layouts of a run by what a person would notice; those that went wrong are dumped as text. */
export function verdictsOf(run: "traps" | "traps-sample" | "all-verdicts", recipes: readonly Recipe[]): Verdicted[] {
  const folder = join(FOLDER, run);
  rmSync(folder, { recursive: true, force: true });
  return recipes.map((recipe) => {
    const layout = layoutOf(recipe);
    const { verdict, why } = verdictOf(layout);
    const isWrong = verdict === "wrong" || verdict === "silently wrong";
    return { name: layout.name, switches: layout.switches, verdict, why, dump: isWrong ? dump(folder, layout, why) : null };
  });
}

const verdicts: readonly Verdict[] = ["right", "asked", "not found", "wrong", "silently wrong"];

/** Shares of each verdict per switch, as a table. */
export function verdictTable(outcomes: readonly Verdicted[], names: readonly string[]): string {
  const line = (name: string, of: readonly Verdicted[]) => {
    const shares = verdicts.map((verdict) =>
      `${((100 * of.filter((one) => one.verdict === verdict).length) / of.length).toFixed(1)} %`.padStart(10)
    );
    const silent = of.filter(({ verdict }) => verdict === "silently wrong").length;
    return `${name.padEnd(44)}${String(of.length).padStart(6)}${shares.join("")}${String(silent).padStart(8)}`;
  };
  const head = `${"".padEnd(44)}${"all".padStart(6)}${verdicts.map((verdict) => (verdict === "silently wrong" ? "silent" : verdict).padStart(10)).join("")}${"silent".padStart(8)}`;
  const rows = names
    .map((name) => ({ name, of: outcomes.filter(({ switches }) => switches.includes(name)) }))
    .filter(({ of }) => of.length > 0)
    .map(({ name, of }) => line(name, of));
  return [head, ...rows, line("all layouts", outcomes)].join("\n");
}

/** One paragraph per layout with this verdict. */
export function verdictText(outcomes: readonly Verdicted[], verdict: Verdict): string {
  return outcomes
    .filter((one) => one.verdict === verdict)
    .map(({ name, switches, why, dump: file }) =>
      [`${name} [${switches.join(", ")}]`, ...why.slice(0, 4).map((problem) => `  ${problem}`), `  ${file}`].join("\n")
    )
    .join("\n");
}
