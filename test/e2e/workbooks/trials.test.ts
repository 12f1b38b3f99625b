import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../../stand-in/src/server/project-folder";
import type { Excel } from "../support/excel";
import { withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();
const FOLDER = join(projectFolder, "test", "fixtures", "trials");

/** What `expected.json` beside each trial says; `test/fixtures/trials/README.md` explains the keys. */
interface Expected {
  readonly attached?: false;
  readonly candidates?: readonly [];
  readonly says?: string;
  readonly may_ask?: true;
  readonly instrument: string;
  readonly sheet?: string;
  readonly levelColumn?: string;
  readonly header?: string;
  readonly levels: Readonly<Record<string, number | null>>;
  readonly filled: number;
  readonly total: number;
  readonly provisional: boolean;
  readonly index_display: string;
  readonly predicate: string;
  readonly domains_display?: Readonly<Record<string, string>>;
  readonly aspects_display?: Readonly<Record<string, string>>;
  readonly reach?: { readonly lowest: { readonly index_display: string }; readonly highest: { readonly index_display: string } };
  readonly cells?: Readonly<Record<string, string>>;
  readonly text_cells?: readonly string[];
  readonly mention?: readonly string[];
  readonly invalid?: readonly { readonly no: string; readonly cell: string; readonly says?: string }[];
  readonly findings?: 0;
  readonly shows?: Readonly<Record<string, string>>;
  readonly recalculated?: true;
}

const trials = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".xlsx"))
  .map((file) => file.replace(".xlsx", ""));

/** What of the expectation the pane shows once the table is attached. */
async function expectAttached(excel: Excel, expected: Expected): Promise<void> {
  const state = await excel.state();
  const { instrument, sheet, levelColumn, header, filled, total, provisional, predicate, levels } = expected;
  const place = { ...(sheet && { sheet }), ...(levelColumn && { levelColumn }), ...(header && { header }) };
  expect(state).toMatchObject({ instrument, ...place, filled, total, provisional, predicate, levels });
  expect(state.index).toBe(expected.index_display);
  if (expected.domains_display) expect(state.domains.map(({ index }) => index)).toEqual(Object.values(expected.domains_display));
  if (expected.aspects_display) expect(state.aspects.map(({ index }) => index)).toEqual(Object.values(expected.aspects_display));
  const reach = expected.reach && [expected.reach.lowest.index_display, expected.reach.highest.index_display];
  expect(state.reach).toEqual(reach ?? null);
  const at = (cell: string) => `${state.sheet}!${cell}`;
  const messageAt = (cell: string) => state.findings.find((finding) => finding.cell === at(cell))?.message ?? "";
  for (const cell of [...(expected.mention ?? []), ...(expected.text_cells ?? [])]) {
    expect(state.findings.map((finding) => finding.cell)).toContain(at(cell));
  }
  for (const { no, cell, says = "" } of expected.invalid ?? []) {
    expect(state.findings.map((finding) => [finding.indicator, finding.cell])).toContainEqual([no, at(cell)]);
    expect(messageAt(cell)).toContain(says);
  }
  if (expected.findings === 0) expect(state.findings).toEqual([]);
}

/** Whether the pane asks, with the right column among what it offers. */
async function asksRightly(excel: Excel, { sheet, levelColumn }: Expected): Promise<boolean> {
  const shown = await excel.shown();
  return !shown.attached && shown.candidates.some((one) => one.sheet === sheet && one.levelColumn === levelColumn);
}

const expectationOf = (name: string) => JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), "utf8")) as Expected;

describe("workbooks that were tried and went wrong", () => {
  it.each(trials)("%s", async (name) => {
    const expected = expectationOf(name);
    const excel = await standIn.open(join(FOLDER, `${name}.xlsx`));
    await excel.shown();
    if (expected.attached === false) {
      const state = await excel.detachedState();
      if (expected.candidates) expect(state.candidates).toEqual([]);
      expect(state.message).toContain(expected.says ?? "");
      return;
    }
    if (expected.may_ask && (await asksRightly(excel, expected))) return;
    await excel.attach();
    await expectAttached(excel, expected);
    if (!expected.recalculated) return;
    await excel.do({ do: "recalculate" });
    await expectAttached(excel, expected);
  });

  it.each(trials.filter((name) => expectationOf(name).shows !== undefined))("%s shows its dates", async (name) => {
    const { sheet, shows } = expectationOf(name);
    const excel = await standIn.open(join(FOLDER, `${name}.xlsx`));
    for (const [cell, text] of Object.entries(shows ?? {})) {
      expect((await excel.read(`${sheet}!${cell}`)).text[0]?.[0]).toBe(text);
    }
  });
});
