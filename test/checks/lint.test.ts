import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { text } from "node:stream/consumers";
import { resolve } from "node:path";

const project = resolve(__dirname, "../..");

const wrongWay = "@typescript-eslint/no-restricted-imports";

const refused: readonly (readonly [string, string, string, readonly string[]])[] = [
  ["assessment from excel", "src/assessment/score/score.ts", 'export { hostAppearance } from "../../excel/host/appearance";', [wrongWay]],
  ["table from pane", "src/table/find/find-tables.ts", 'export { mount } from "../../pane/shell/main";', [wrongWay]],
  ["functions from excel", "src/functions/answer.ts", 'export { hostAppearance } from "../excel/host/appearance";', [wrongWay]],
  ["excel from functions", "src/excel/workbook.ts", 'export { answer } from "../functions/answer";', [wrongWay]],
  ["src from the stand-in", "src/excel/workbook.ts", 'export { drive } from "../../stand-in/src/driver/drive";', [wrongWay]],
  ["react in a computing folder", "src/assessment/score/score.ts", 'export { useState } from "react";', [wrongWay]],
  ["the host in a computing folder", "src/table/find/find-tables.ts", "export const host = Office.context;", ["no-restricted-globals"]],
  ["the host in the pane", "src/pane/shell/main.tsx", "export const host = Office.context;", ["no-restricted-globals"]],
  ["the network anywhere", "src/index.ts", 'void fetch("https://example.org");', ["no-restricted-globals"]],
  [
    "text as HTML",
    "src/pane/shell/main.tsx",
    'export const show = (root: HTMLElement) => { root.innerHTML = "x"; };',
    ["no-restricted-properties"],
  ],
  ["an image nobody can read", "src/pane/shell/main.tsx", 'export const Picture = () => <img src="x.png" />;', ["jsx-a11y/alt-text"]],
  [
    "a sync in a loop",
    "src/excel/workbook.ts",
    "export async function read(context: Excel.RequestContext) { for (let at = 0; at < 3; at += 1) await context.sync(); }",
    ["office-addins/no-context-sync-in-loop"],
  ],
  ["a promise nobody waits for", "src/excel/workbook.ts", "Promise.resolve(1);", ["@typescript-eslint/no-floating-promises"]],
];

const allowed: readonly (readonly [string, string, string])[] = [
  ["assessment from instrument", "src/assessment/score/score.ts", 'export { instruments } from "../../instrument/registry";'],
  ["pane from excel", "src/pane/shell/main.tsx", 'export { hostAppearance } from "../../excel/host/appearance";'],
  ["a folder of texts from another", "src/text/pane/shell.ts", 'export { columns } from "../table/columns";'],
  ["types into text", "src/text/pane/problems.ts", 'export type { Problem } from "../../session/types";'],
];

/** What the linter has to say: of each file of the project, and of each text. */
let said: { readonly project: readonly string[]; readonly texts: readonly (readonly string[])[] } = { project: [], texts: [] };

beforeAll(async () => {
  const cases = [...refused, ...allowed].map(([, file, code]) => ({ file, code }));
  const linter = spawn(process.execPath, [resolve(__dirname, "lint-project.mjs")], { cwd: project, stdio: ["pipe", "pipe", "inherit"] });
  linter.stdin.end(JSON.stringify(cases));
  said = JSON.parse(await text(linter.stdout)) as typeof said;
}, 600_000);

it("every lint rule is kept", () => {
  expect(said.project).toEqual([]);
});

describe("the lint rules", () => {
  it("are tried in files that are there, because a text in a missing file is not linted by its types", () => {
    expect([...refused, ...allowed].map(([, file]) => file).filter((file) => !existsSync(resolve(project, file)))).toEqual([]);
  });

  it.each(refused.map(([what, , , expected], at) => [what, at, expected] as const))("refuse %s", (_, at, expected) => {
    expect(said.texts[at]).toEqual(expect.arrayContaining([...expected]));
  });

  it.each(allowed.map(([what], at) => [what, at] as const))("allow %s", (_, at) => {
    expect(said.texts[refused.length + at]).toEqual([]);
  });
});
