import { parse } from "acorn";
import type { Compiler } from "webpack";

const NAME = "NoCodeFromText";

/** What makes code from a text, and where it stands. */
export interface CodeFromText {
  /** `eval`, `Function`, `setTimeout` … */
  readonly name: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** A part of a parsed script: what kind it is, and its own parts under any name. */
interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && typeof (value as Node).type === "string";
const MAKERS: ReadonlySet<string> = new Set(["eval", "Function"]);
const TIMERS: ReadonlySet<string> = new Set(["setTimeout", "setInterval"]);
/** By these names a script reaches what is global. */
const GLOBALS: ReadonlySet<string> = new Set(["globalThis", "window", "self", "global"]);

/** The global a call names: `eval`, `window.eval`; `null` for a function of its own. */
function calledGlobal(callee: unknown): string | null {
  if (!isNode(callee)) return null;
  if (callee.type === "Identifier") return String(callee["name"]);
  // (0, eval)("…") is the same.
  if (callee.type === "SequenceExpression") return calledGlobal((callee["expressions"] as readonly unknown[]).at(-1));
  if (callee.type !== "MemberExpression") return null;
  const { object, property } = callee as { readonly object?: unknown; readonly property?: unknown };
  if (!isNode(object) || object.type !== "Identifier" || !GLOBALS.has(String(object["name"])) || !isNode(property)) return null;
  return String(property["name"] ?? property["value"]);
}

const isText = (argument: unknown): boolean =>
  isNode(argument) && (argument.type === "TemplateLiteral" || (argument.type === "Literal" && typeof argument["value"] === "string"));

/**
 * Where a script makes code from a text: `eval`, `Function` and timers that are given a text. No policy for content that is
 * worth having allows it, and nobody who reads the script sees what such code does.
 *
 * @throws SyntaxError when it is no script
 * @example codeFromText('new Function("return this")') // [{ name: "Function", line: 1, column: 1 }]
 */
export function codeFromText(script: string): readonly CodeFromText[] {
  const found: CodeFromText[] = [];
  const waiting: unknown[] = [parse(script, { ecmaVersion: "latest", sourceType: "module", allowHashBang: true, locations: true })];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (Array.isArray(next)) waiting.push(...(next as unknown[]));
    if (!isNode(next)) continue;
    if (next.type === "CallExpression" || next.type === "NewExpression") {
      const name = calledGlobal(next["callee"]);
      const [first] = next["arguments"] as readonly unknown[];
      if (name !== null && (MAKERS.has(name) || (TIMERS.has(name) && isText(first)))) {
        const { start } = next["loc"] as { readonly start: { readonly line: number; readonly column: number } };
        found.push({ name, line: start.line, column: start.column + 1 });
      }
    }
    waiting.push(...Object.values(next).filter((part) => typeof part === "object" && part !== null));
  }
  return found;
}

/** Fails the build when one of its scripts makes code from a text, naming file and place. */
export class NoCodeFromTextPlugin {
  /** @param foreign folder of scripts of others that are served as they are; the page's policy keeps them from it all the same */
  constructor(private readonly foreign: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // What is looked at is what is served: after minimising.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        for (const [file, source] of Object.entries(assets).filter(([each]) => this.isOurs(each)))
          for (const { name, line, column } of codeFromText(source.source().toString()))
            compilation.errors.push(new WebpackError(`${NAME}: ${file}:${line}:${column} makes code from a text (${name})`));
      });
    });
  }

  private isOurs(file: string): boolean {
    return file.endsWith(".js") && !file.startsWith(`${this.foreign}/`);
  }
}
