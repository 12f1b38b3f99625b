/** One line of the printed table. */
export interface Line {
  readonly what: string;
  readonly ours: string;
  readonly other: string;
  /** Ours to the other. */
  readonly ratio: number | null;
  /** What we want it to be, and whether it is; `null` where it is only for comparison. */
  readonly aim: { readonly text: string; readonly met: boolean } | null;
}

/** What a bench prints: its question, lines and remarks. */
export interface Report {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly remarks: readonly string[];
}

/** The aim that a ratio is at most so much. */
export function atMost(limit: number, ratio: number): Line["aim"] {
  return { text: `≤ ${limit}×`, met: ratio <= limit };
}

/** A line's cells as they are told: what, ours, other, ratio, aim, whether it is met. */
export function cellsOf({ what, ours, other, ratio, aim }: Line): readonly string[] {
  return [
    what,
    ours,
    other,
    ratio === null ? "" : `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)}×`,
    aim?.text ?? "",
    aim === null ? "" : aim.met ? "met" : "NOT MET",
  ];
}

/** A report as a Markdown table, columns aligned so that it reads well in a terminal too. */
export function printed({ title, lines, remarks }: Report): string {
  const rows = [["", "ours", "other", "ratio", "aim", ""], ...lines.map(cellsOf)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const drawn = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`);
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [`## ${title}`, "", drawn[0] ?? "", rule, ...drawn.slice(1), "", ...remarks.map((remark) => `- ${remark}`), ""].join("\n");
}

/** Milliseconds as people read them: `1,234 ms`, `3.2 ms`, `640 ns`. */
export function time(milliseconds: number): string {
  if (milliseconds >= 100) return `${Math.round(milliseconds).toLocaleString("en-US")} ms`;
  if (milliseconds >= 0.1) return `${milliseconds.toFixed(1)} ms`;
  return `${Math.round(milliseconds * 1e6).toLocaleString("en-US")} ns`;
}
