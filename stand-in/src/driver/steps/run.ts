import { readFile } from "node:fs/promises";
import ts from "typescript";
import type { Answer, Run, StepNamed } from "./step";

const before = "async () => {\n";

/**
 * The file as the body of an async function. A file that ends in an expression gives that expression's value, as in a
 * console: samples often end in a plain `run();`, and what it starts must be waited for.
 */
export function asFunction(code: string): string {
  const wrapped = `${before}${code}\n}`;
  const parsed = ts.createSourceFile("run.js", wrapped, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const [only] = parsed.statements;
  if (only === undefined || !ts.isExpressionStatement(only) || !ts.isArrowFunction(only.expression) || !ts.isBlock(only.expression.body)) {
    return wrapped;
  }
  const last = only.expression.body.statements.at(-1);
  if (last === undefined || !ts.isExpressionStatement(last)) {
    return wrapped;
  }
  const start = last.getStart(parsed);
  return `${wrapped.slice(0, start)}return ${wrapped.slice(start)}`;
}

/**
 * `run`: a file of JavaScript inside the pane's frame, where Excel and Office are. Gives its value, or
 * `{"error": {"code", "message"}}` when Excel (or the file) throws.
 */
export async function run(run: Run, step: StepNamed<"run">): Promise<Answer> {
  const code = await readFile(run.path(step.file), "utf8");
  return run.current().pane().evaluate<Answer>(`(async () => {
    try {
      const value = await (${asFunction(code)})();
      return value === undefined ? null : JSON.parse(JSON.stringify(value) ?? "null");
    } catch (error) {
      const code = error && (error.code ?? error.name);
      return { error: { code: String(code ?? "Error"), message: String((error && error.message) ?? error) } };
    }
  })()`);
}
