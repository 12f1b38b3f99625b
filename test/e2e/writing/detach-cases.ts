import { findInstrument } from "../../../src/instrument/registry";
import { memoryXml } from "../../../src/session/memory/memory";
import { ACTION_HEADER, actionFormula } from "../../../src/table/edit/level-marks";
import type { Excel } from "../support/excel";
import { makeWorkbook, type MadeCell, type MadeSheet } from "../support/make-workbook";
import { partsOf } from "../support/saved-file";
import type { StandIn } from "../support/with-stand-in";

const spbe59 = findInstrument("59/2020")!;

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) % 4_294_967_296;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** A made-up workbook with much in it that reads like ours and is not. */
interface Case {
  readonly path: string;
  /** Whether its file claims that marks of ours stand in it. */
  readonly isCrafted: boolean;
}

function caseOf(seed: number): Case {
  const random = randomFrom(seed);
  const chance = (share: number): boolean => random() < share;
  const one = <Value>(of: readonly Value[]): Value => of[Math.floor(random() * of.length)]!;
  const titles = Math.floor(random() * 4);
  const levelColumn = chance(0.5) ? 2 : 3;
  const letters = "ABCDEFGH"[levelColumn] ?? "C";
  const header = titles;
  // Formulas of ours that read another cell than their row's level: somebody copied them, or made them up.
  const lookAlike = (row: number): MadeCell => {
    const formula = actionFormula(spbe59, texts, "1", `${one(["A", "H", letters])}${row + 2}`) ?? "=1";
    return { formula: formula.slice(1), text: "salinan" };
  };
  const alike = (row: number): MadeCell =>
    one<() => MadeCell>([
      () => null,
      () => null,
      () => ACTION_HEADER,
      () => "catatan saya",
      // Of another cell than a level's: over its own row's level it would be what older files of ours hold.
      () => '=IFERROR(IF(H4="","",CHOOSE(H4,"a")),"")',
      () => "SPBE",
      () => Math.round(random() * 5),
      () => lookAlike(row),
    ])();
  const table: MadeSheet = [
    ...Array.from({ length: titles }, (_, nth): MadeCell[] => [one(["LEMBAR KERJA SPBE", "Pemerintah Kota", ACTION_HEADER]), nth]),
    [
      "No",
      "Indikator",
      ...(levelColumn === 3 ? ["Catatan"] : []),
      "Level",
      one(["Keterangan", ACTION_HEADER]),
      chance(0.5) ? ACTION_HEADER : "Bukti",
    ],
    ...spbe59.indicators.map(({ key, name }, nth): MadeCell[] => [
      Number(key),
      name,
      ...(levelColumn === 3 ? [chance(0.2) ? "ada" : null] : []),
      1 + Math.floor(random() * 5),
      chance(0.5) ? alike(header + 1 + nth) : null,
      chance(0.3) ? alike(header + 1 + nth) : null,
    ]),
    [],
    [null, alike(60), alike(61)],
  ];
  const cell = `$${letters}$${header + 2}`;
  const rules =
    (chance(0.4)
      ? `<conditionalFormatting sqref="A1:A3"><cfRule type="expression" priority="1"><formula>${one(['N("SPBE")=0', `AND(N("SPBE")=0,${cell}=1)`]).replaceAll('"', "&quot;")}</formula></cfRule></conditionalFormatting>`
      : "") +
    (chance(0.4)
      ? `<dataValidations count="1"><dataValidation type="whole" allowBlank="1" showErrorMessage="1" errorTitle="SPBE" error="milik saya" sqref="${letters}${header + 2}:${letters}${header + 9}"><formula1>1</formula1><formula2>5</formula2></dataValidation></dataValidations>`
      : "");
  // Over a column that holds something: over an empty one such a name is what a write of ours left that was stopped at once.
  const last = "ABCDEFGH"[levelColumn + 2] ?? "E";
  const names = [
    ...(chance(0.4) ? ['<definedName name="SPBE_Catatan">LKE!$A$1</definedName>'] : []),
    ...(chance(0.4) ? [`<definedName name="SPBE_Langkah">LKE!$${last}$${header + 1}:$${last}$${header + 48}</definedName>`] : []),
    ...(chance(0.4) ? ['<definedName name="SPBE_Laporan">LKE!$A$1:$B$9</definedName>'] : []),
  ].sort();
  const isCrafted = chance(0.6);
  const marks = { validation: chance(0.5), lowLevels: chance(0.5), findings: chance(0.5), actionColumn: chance(0.8) };
  const memory = { table: null, accepted: [], marks: { marks, sheet: "LKE", actionHeader: one([ACTION_HEADER, "No", "Level", null]) } };
  return {
    path: makeWorkbook(
      [
        ["LKE", table, { after: rules }],
        ["Lain", [[ACTION_HEADER, lookAlike(0)], [alike(1)]]],
      ],
      {
        after: names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "",
        parts: isCrafted ? [memoryXml(memory, seed)] : [],
      }
    ),
    isCrafted,
  };
}

const texts = {
  levels: Object.fromEntries(
    spbe59.indicators.map(({ key }) => [key, Object.fromEntries([1, 2, 3, 4].map((level) => [level, { action: `langkah ${level}` }]))])
  ),
} as unknown as Parameters<typeof actionFormula>[1];

/** What of a file holds cells, rules and names; the parts that remember are ours, and so is the list of parts. */
const bodyOf = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(partsOf(path)).filter(([name]) => /^xl\/(?:worksheets\/|workbook\.xml)/.test(name)));

/** Puts marks or not, lets go, and gives the file before and after. */
export async function letGo(standIn: StandIn, seed: number): Promise<{ readonly before: unknown; readonly after: unknown }> {
  const { path, isCrafted } = caseOf(seed);
  const excel = await standIn.open(path);
  const state = await excel.shown();
  if (!state.attached) await excel.attach();
  if (!isCrafted || seed % 2 === 0) await markAll(excel);
  await excel.detach();
  return { before: bodyOf(path), after: bodyOf(await excel.save()) };
}

/** Ticks whatever is not ticked yet, and has it done. */
async function markAll(excel: Excel): Promise<void> {
  const isOpen = await excel.script<boolean>(
    'return [...document.querySelectorAll("button")].some((each) => each.innerText.trim() === "Tandai lembar" && each.getClientRects().length > 0)'
  );
  if (!isOpen) await excel.click("Tandai di lembar");
  const unticked = await excel.script<readonly string[]>(`
    const form = [...document.querySelectorAll("button")].find((each) => each.innerText.trim() === "Tandai lembar").closest("section, details, form, div[data-fold]") || document;
    return [...form.querySelectorAll("input[type=checkbox]")].filter((box) => !box.checked).map((box) => box.labels[0].innerText.trim());`);
  for (const name of unticked) await excel.click(name);
  await excel.click("Tandai lembar");
}
