import { adviceRules } from "../../../src/table/rules";
import { findings as sentences, type FindingRule } from "../../../src/text/table/findings";
import type { Step } from "../../../stand-in/src/driver/steps-file";
import type { AttachedState } from "../support/excel";
import { makeWorkbook, plainTable } from "../support/make-workbook";
import { textFile } from "../support/temporary";
import { denpasar, fixture, withStandIn } from "../support/with-stand-in";
import { sampleOf } from "../../support/sample-of";

const standIn = withStandIn();
const sheet = "Penilaian Mandiri";

/** Every level cell from F8 to F17 takes only 1 to 4 from now on. */
const shortList = textFile(`
await Excel.run(async (context) => {
  const cells = context.workbook.worksheets.getItem("${sheet}").getRange("F8:F17");
  cells.dataValidation.clear();
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: "1,2,3,4" } };
  await context.sync();
});
`);

/** What is done to the worksheet of Denpasar, the rule that must fire, and where. */
const wrongs: readonly { readonly rule: FindingRule; readonly at: string; readonly step: Step }[] = [
  { rule: "error-value", at: "F9", step: { do: "formula", cell: "F9", formula: "=NA()" } },
  { rule: "out-of-scale", at: "F10", step: { do: "set", cell: "F10", value: 6 } },
  { rule: "not-whole", at: "F11", step: { do: "set", cell: "F11", value: 2.5 } },
  { rule: "label-mismatch", at: "F12", step: { do: "set", cell: "F12", value: "3 - Optimum" } },
  { rule: "not-a-level", at: "F13", step: { do: "set", cell: "F13", value: "tiga" } },
  { rule: "level-as-text", at: "F14", step: { do: "set", cell: "F14", value: "Level 4" } },
  { rule: "not-filled", at: "F15", step: { do: "set", cell: "F15", value: null } },
  { rule: "duplicate-differs", at: "F35", step: { do: "paste", at: "A35", values: [[21]] } },
  {
    rule: "missing-indicator",
    at: "",
    step: { do: "paste", at: "D35", values: [["Arsitektur SPBE"]] },
  },
  { rule: "weight-differs", at: "E20", step: { do: "set", cell: "E20", value: 9 } },
  { rule: "error-beside", at: "H21", step: { do: "formula", cell: "H21", formula: "=1/0" } },
  { rule: "total-differs", at: "F67", step: { do: "set", cell: "F67", value: 4.2 } },
  { rule: "without-evidence", at: "F22", step: { do: "set", cell: "J22", value: null } },
  { rule: "target-below-level", at: "F23", step: { do: "set", cell: "H23", value: 1 } },
  { rule: "external-far-below", at: "F31", step: { do: "set", cell: "G31", value: 1 } },
  { rule: "wrong-validation", at: "F8", step: { do: "run", file: shortList } },
];

/** Rules about levels that count as they stand. */
const advice = new Set<FindingRule>(adviceRules.map(({ id }) => id as FindingRule));

type Found = AttachedState["findings"];

/** What a rule says in a language, whatever its gaps are filled with. */
function saying(rule: FindingRule, language: "id" | "en"): RegExp {
  const text = sentences[rule][language].split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${text.join(".*")}$`);
}

function fires(findings: Found, rule: FindingRule, cell: string, language: "id" | "en"): boolean {
  return findings.some((found) => found.cell === cell && saying(rule, language).test(found.message));
}

/** The sentences that are one click away. */
const folded = `
const fields = document.querySelectorAll('[data-state-list="findings"] details:not([open]) [data-field="message"]');
return [...fields].map(({ textContent }) => textContent);
`;

const languages = [
  { language: "id", locale: "id-ID", again: "Baca ulang", apply: "Terapkan" },
  { language: "en", locale: "en-US", again: "Read again", apply: "Apply" },
] as const;

describe.each(sampleOf(languages, 1))("every rule on the worksheet of Denpasar, in $locale", ({ language, locale, again, apply }) => {
  it("fires at its cell, and its fix writes what it shows", async () => {
    const excel = await standIn.open(denpasar, { locale });
    await excel.attach();
    for (const { step } of wrongs) await excel.do(step);
    // What cells accept changes without any event.
    await excel.click(again);
    const { findings } = await excel.state();
    const missed = wrongs.filter(({ rule, at }) => !fires(findings, rule, at && `${sheet}!${at}`, language));
    expect(missed).toEqual([]);
    expect(findings.filter(({ message }) => /[{}]|undefined|NaN/.test(message))).toEqual([]);
    const hidden = await excel.script<readonly string[]>(folded);
    for (const { rule } of wrongs) {
      const sentence = hidden.some((text) => saying(rule, language).test(text));
      if (advice.has(rule)) expect({ rule, folded: sentence }).toEqual({ rule, folded: true });
    }

    const fixes = { F13: 3, F14: 4, E20: 2.5 };
    for (const cell of Object.keys(fixes)) await excel.click(`${apply} ${sheet}!${cell}`);
    for (const [cell, fixed] of Object.entries(fixes)) expect([cell, await excel.value(`${sheet}!${cell}`)]).toEqual([cell, fixed]);
    const after = (await excel.state()).findings.map(({ cell }) => cell);
    expect(Object.keys(fixes).filter((cell) => after.includes(`${sheet}!${cell}`))).toEqual([]);
  });
});

const elsewhere: readonly {
  readonly what: string;
  readonly workbook: string;
  readonly rules: readonly (readonly [FindingRule, string])[];
  readonly steps: readonly Step[];
}[] = [
  {
    what: "a recap of several years",
    workbook: fixture("rekap-bandar-lampung-2021-2023.xlsx"),
    steps: [
      { do: "paste", at: "A51", values: [["IK-99", "Lain-lain"]] },
      { do: "paste", at: "A50", values: [["IK-45", "Tingkat Kematangan Layanan Publik Sektor 1"]] },
    ],
    rules: [
      ["level-jumps", "Rekap Nilai!E8"],
      ["unknown-indicator", "Rekap Nilai!E51"],
      ["duplicate-same", "Rekap Nilai!E50"],
    ],
  },
  {
    what: "the official form of 2018",
    workbook: fixture("kertas-kerja-2018-madiun-2020.xlsx"),
    steps: [{ do: "set", cell: "Rekap!F6", value: 4 }],
    rules: [["typed-among-formulas", "Rekap!F6"]],
  },
  {
    what: "values of Pemdi",
    workbook: fixture("pemdi-aceh-tengah-2026.xlsx"),
    steps: [
      { do: "set", cell: "Indikator!E14", value: 68.75 },
      { do: "set", cell: "Indikator!E12", value: 0.025 },
      { do: "set", cell: "Indikator!E18", value: 0 },
      { do: "set", cell: "Indikator!I19", value: "Hasil Indeks KAMI 2023" },
    ],
    rules: [
      ["index-as-level", "Indikator!E14"],
      ["percent-as-level", "Indikator!E12"],
      ["level-zero", "Indikator!E18"],
      ["kami-for-ikasandi", "Indikator!E19"],
    ],
  },
  {
    what: "weights that do not make 100 %",
    workbook: denpasar,
    steps: [{ do: "set", cell: `${sheet}!E8`, value: 6.3 }],
    rules: [["weights-sum", `${sheet}!E6`]],
  },
];

it.each(elsewhere)("$what is told at its cell", async ({ workbook, steps, rules }) => {
  const excel = await standIn.open(workbook);
  await excel.attach();
  for (const step of steps) await excel.do(step);
  const { findings } = await excel.state();
  expect(rules.filter(([rule, cell]) => !fires(findings, rule, cell, "id"))).toEqual([]);
});

it("a wrong list is found when attaching, and goes when a right one is pasted over it", async () => {
  const list = (items: string): string =>
    `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C2:C48"><formula1>"${items}"</formula1></dataValidation></dataValidations>`;
  const right = `
await Excel.run(async (context) => {
  const cells = context.workbook.worksheets.getItem("LKE").getRange("C2:C48");
  cells.dataValidation.clear();
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: "1,2,3,4,5" } };
  cells.values = Array.from({ length: 47 }, () => [4]);
  await context.sync();
});
`;
  const excel = await standIn.open(makeWorkbook([["LKE", plainTable(3), { after: list("1,2,3,4") }]]));
  await excel.attach();
  expect((await excel.traffic()).roundTrips).toBeLessThanOrEqual(3);
  const { findings } = await excel.state();
  expect(findings.map(({ cell }) => cell)).toEqual(["LKE!C2"]);
  expect(findings[0]?.message).toContain("1, 2, 3, 4");
  await excel.script(right);
  expect((await excel.state()).findings).toEqual([]);
});

it("lists that stand on another sheet, or behind names, are followed, and found right once they are", async () => {
  const list = (cells: string, source: string): string =>
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>${source}</formula1></dataValidation>`;
  const rules = `<dataValidations count="3">${list("C2:C20", "Daftar!$A$1:$A$5")}${list("C21:C40", "DaftarLevel")}${list("C41:C48", "OFFSET(Daftar!$C$1,0,0,1,1)")}</dataValidations>`;
  // Of two alike the sheet's own counts; a name may stand for another one.
  const names =
    '<definedNames><definedName name="DaftarLevel">Daftar!$C$1</definedName><definedName name="DaftarLevel" localSheetId="0">SemuaLevel</definedName><definedName name="SemuaLevel">Daftar!$B$1:$B$5</definedName></definedNames>';
  const workbook = makeWorkbook(
    [
      ["LKE", plainTable(3), { after: rules }],
      [
        "Daftar",
        [
          [1, 1, 9],
          [2, 2],
          [3, 3],
          [4, 4],
          [6, 7],
        ],
      ],
    ],
    { after: names }
  );
  const excel = await standIn.open(workbook);
  const found = async () => (await excel.state()).findings.map(({ cell, message }) => [cell, message]);
  await excel.attach();
  expect((await excel.traffic()).roundTrips).toBeLessThanOrEqual(3);
  // What a formula gives is not judged.
  expect(await found()).toEqual([
    ["LKE!C2", expect.stringContaining("1, 2, 3, 4, 6")],
    ["LKE!C21", expect.stringContaining("1, 2, 3, 4, 7")],
  ]);
  await excel.paste("Daftar!A5", [[5, 5]]);
  expect(await found()).toEqual([]);
  await excel.set("Daftar!B5", "lima koma");
  expect(await found()).toEqual([["LKE!C21", expect.stringContaining("lima koma")]]);
  await excel.traffic();
  await excel.set("LKE!C2", 4);
  expect((await excel.traffic()).roundTrips).toBe(1);
});
