import { readFile } from "node:fs/promises";
import { Script } from "node:vm";
import type { Answer, Run, StepNamed } from "./step";

function parses(source: string): boolean {
  try {
    return new Script(source) instanceof Script;
  } catch {
    return false;
  }
}

/** The file as an async function: one expression gives its value; statements give what they `return`. */
function asFunction(code: string): string {
  const expression = `async () => (\n${code.trim().replace(/;+$/, "")}\n)`;
  return parses(`(${expression})`) ? expression : `async () => {\n${code}\n}`;
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
