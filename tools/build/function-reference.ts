import type { FunctionDefinition } from "../../src/functions/function-definition";
import { functionDefinitions } from "../../src/functions/list";
import { functionTexts } from "../../src/text/functions/descriptions";
import { shown, signature } from "./function-table";

type Language = "id" | "en";

/** The reference's own words; what functions do is told by `src/text/functions/`. */
const words = {
  id: {
    title: "Daftar rumus",
    intro: [
      "Ditulis oleh `npm run docs:functions` dari katalog rumus; jangan diubah dengan tangan. (English: [below](#functions-in-english).)",
      "",
      "Nama rumus berbahasa Inggris dan tidak pernah berubah. Isian dalam tanda [ ] boleh dikosongkan. Pemisah isian di Excel dengan pengaturan wilayah",
      "Indonesia adalah titik koma, misalnya `=SPBE.DOMAIN(1;A8:F64)`; di bawah ini dipakai koma dan titik desimal. Contohnya memakai",
      "[kertas kerja contoh](../test/fixtures/workbooks/kertas-kerja-denpasar-2021.xlsx) yang tabelnya dilampirkan.",
    ],
    parameter: "Isian",
    meaning: "Artinya",
    gives: "Hasil",
    formula: "Contoh",
    answer: "Jawaban",
  },
  en: {
    title: "Functions in English",
    intro: [
      "Written by `npm run docs:functions` from the catalogue of functions; not to be changed by hand.",
      "",
      "Names never change. Arguments in [ ] may be left out. Examples are of",
      "[the sample workbook](../test/fixtures/workbooks/kertas-kerja-denpasar-2021.xlsx) with its table attached.",
    ],
    parameter: "Argument",
    meaning: "Meaning",
    gives: "Result",
    formula: "Example",
    answer: "Answer",
  },
} as const;

/** Text in a cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll("|", "\\|");

function section(described: FunctionDefinition, language: Language): readonly string[] {
  const [own, texts] = [words[language], functionTexts[language][described.id]];
  const parameters = described.parameters.map(
    ({ name, optional }) => `| \`${optional ? `[${name}]` : name}\` | ${cell(texts.parameters[name] ?? "")} |`
  );
  return [
    // Both languages stand in one file; headings that are alike would share an anchor.
    language === "id" ? `## SPBE.${described.id}` : `### SPBE.${described.id} (English)`,
    "",
    `\`${signature(described)}\``,
    "",
    texts.description,
    "",
    `${own.gives}: ${texts.returns}.`,
    "",
    ...(parameters.length === 0 ? [] : [`| ${own.parameter} | ${own.meaning} |`, "| --- | --- |", ...parameters, ""]),
    `| ${own.formula} | ${own.answer} |`,
    "| --- | --- |",
    ...described.examples.map(({ formula, gives }) => `| \`${cell(formula)}\` | ${cell(shown(gives))} |`),
    "",
  ];
}

/** `docs/functions.md`: every function with its arguments and examples, Indonesian first. */
export function functionReference(): string {
  const [id, en] = (["id", "en"] as const).map((language) => [
    `${language === "id" ? "#" : "##"} ${words[language].title}`,
    "",
    ...words[language].intro,
    "",
    ...functionDefinitions.flatMap((described) => section(described, language)),
  ]);
  return [...(id ?? []), ...(en ?? [])].join("\n");
}
