import type { FunctionDefinition, Example } from "../../src/functions/function-definition";
import { functionDefinitions } from "../../src/functions/list";
import { functionTexts } from "../../src/text/functions/descriptions";

/** Between these lines the README's tables of functions are written by `npm run docs:functions`. */
export const marks = {
  begin: "<!-- functions: begin (npm run docs:functions) -->",
  end: "<!-- functions: end -->",
};

/** A function with its arguments, as it is typed; those that may be left out in brackets. */
export function signature({ id, parameters }: FunctionDefinition): string {
  return `SPBE.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(",")})`;
}

/** An example's answer in one cell of a Markdown table. */
export function shown(gives: Example["gives"]): string {
  if (typeof gives === "number") return String(gives);
  if (typeof gives === "string") return gives;
  const rows = gives.map((row) => row.filter((cell) => cell !== "").join(" · "));
  return rows.length === 1 ? (rows[0] ?? "") : `${rows.join("<br>")}<br>…`;
}

/** The README's tables: every function with what it gives, and every example with its answer. */
export function functionTables(): string {
  return [
    "| Function | Gives |",
    "|---|---|",
    ...functionDefinitions.map((described) => `| \`${signature(described)}\` | ${functionTexts.en[described.id].description} |`),
    "",
    "On [the sample workbook](test/fixtures/workbooks/kertas-kerja-denpasar-2021.xlsx), with its table attached:",
    "",
    "| Formula | Answer |",
    "|---|---|",
    ...functionDefinitions.flatMap(({ examples }) => examples.map(({ formula, gives }) => `| \`${formula}\` | ${shown(gives)} |`)),
  ].join("\n");
}

/**
 * The README with its tables of functions brought up to date.
 * @throws RangeError when it has no place for them
 */
export function withFunctionTables(readme: string): string {
  const [begin, end] = [readme.indexOf(marks.begin), readme.indexOf(marks.end)];
  if (begin < 0 || end < begin) throw new RangeError("The README has no place for the functions");
  return `${readme.slice(0, begin + marks.begin.length)}\n${functionTables()}\n${readme.slice(end)}`;
}
