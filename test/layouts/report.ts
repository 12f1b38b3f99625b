import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../src/assessment/types";
import type { Grid } from "../../src/sheet/types";
import { letter, problemsOf } from "./judge";
import { layoutOf, type Recipe } from "./layouts";
import type { Layout } from "./types";

/** Where layouts the finder gets wrong are written, for people to read; not kept in the repository. */
const FOLDER = join(__dirname, "../../.cache/layouts");
/** Rows of a sheet that are written out; the rest is only counted. */
const ROWS = 130;

/** How a layout went. */
export interface Outcome {
  readonly name: string;
  readonly switches: readonly string[];
  readonly problems: readonly string[];
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
  const lines = values
    .slice(start)
    .map((row, index) => `${firstRow + start + index + 1}\t${row.map(cellText).join("\t")}`);
  return [
    `== ${sheet}${hidden ? " (hidden)" : ""}${start > 0 ? `, first ${start} rows left out` : ""}`,
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
    const problems = problemsOf(layout);
    const { name, switches } = layout;
    return {
      name,
      switches,
      problems,
      dump: problems.length > 0 ? dump(folder, layout, problems) : null,
    };
  });
}

/** The share right per switch, as a table. */
export function shareTable(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, { right: number; all: number }>();
  for (const { switches, problems } of outcomes) {
    for (const name of [...switches, "all layouts"]) {
      const count = counts.get(name) ?? { right: 0, all: 0 };
      counts.set(name, {
        right: count.right + (problems.length === 0 ? 1 : 0),
        all: count.all + 1,
      });
    }
  }
  const all = counts.get("all layouts");
  counts.delete("all layouts");
  const line = (name: string, { right, all: total }: { right: number; all: number }) =>
    `${name.padEnd(40)} ${String(right).padStart(4)} / ${String(total).padStart(4)}  ${((100 * right) / total).toFixed(1).padStart(5)} %`;
  return [
    ...[...counts].map(([name, count]) => line(name, count)),
    ...(all ? [line("all layouts", all)] : []),
  ].join("\n");
}

/** One paragraph per layout that went wrong. */
export function failureText(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ problems }) => problems.length > 0)
    .map(({ name, switches, problems, dump: file }) =>
      [
        `${name} [${switches.join(", ")}]`,
        ...problems.slice(0, 6).map((problem) => `  ${problem}`),
        `  ${file}`,
      ].join("\n")
    )
    .join("\n");
}
