import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../../src/session/types";
import { fill, problemSentence, wordsFor } from "../../../src/text";
import { columns } from "../../../src/text/table/columns";
import { findings } from "../../../src/text/table/findings";
import { languageOf, type Language } from "../../../src/text/language";
import { insteadWords } from "../../../src/text/table/found-instead";
import type { FoundInstead } from "../../../src/table/model";

/** Every sentence below `words`, with its path; makers of sentences are given plain values. */
function sentences(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (words === null) return [];
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") {
    const made: unknown = words(...Array.from({ length: words.length }, (_, position) => position + 1));
    return sentences(made, `${path}()`);
  }
  return Object.entries(words as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

const byRule = (language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(findings).map(([rule, both]) => [rule, both[language]]));

interface Topic {
  readonly id: unknown;
  readonly en: unknown;
}

const isTopic = (exported: unknown): exported is Topic =>
  typeof exported === "object" && exported !== null && "id" in exported && "en" in exported;

/** Everything that a file of `src/text` exports in both languages, by its name. */
const folder = join(__dirname, "../../../src/text");
const exported = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => Object.entries(jest.requireActual<Readonly<Record<string, unknown>>>(join(folder, file))))
  .flatMap(([name, words]): [string, Topic][] => (isTopic(words) ? [[name, words]] : []));

/** What tells English readers that the rest stays Indonesian. */
const englishOnly = new Set([".regulationLanguage", ".language"]);

const byRuleInBoth = { id: byRule("id"), en: byRule("en") };

test.each([...exported, ["findings", byRuleInBoth] as const])(
  "%s: both languages say the same things, and nothing is left empty",
  (_, topic) => {
    const indonesian = sentences(topic.id);
    const english = sentences(topic.en);
    const paths = (all: typeof indonesian): readonly string[] => all.map(([path]) => path).filter((path) => !englishOnly.has(path));
    expect(paths(english)).toEqual(paths(indonesian));
    for (const [path, sentence] of [...indonesian, ...english]) {
      expect([path, sentence.trim()]).not.toEqual([path, ""]);
    }
  }
);

test.each([columns, byRuleInBoth])("the gaps of a sentence are the same in both languages", (topic) => {
  const gaps = (sentence: string): readonly string[] => [...sentence.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
  const english = new Map(sentences(topic.en));
  for (const [path, sentence] of sentences(topic.id)) expect([path, gaps(english.get(path) ?? "")]).toEqual([path, gaps(sentence)]);
});

/** Everything that can be found in place of a table. */
const everyInstead: readonly FoundInstead[] = [
  { kind: "no-levels", sheet: "LKE", count: 47 },
  { kind: "several-lines", sheet: "LKE" },
  { kind: "agencies", sheet: "Rekap", cells: "C5:AW5" },
  { kind: "other-evaluation", sheet: "LKE", name: "SAKIP" },
  { kind: "other-names", sheet: "LKE", instrument: "Pemdi 8/2026" },
  { kind: "unit-sheet", unit: "Bappeda", agency: "Pemerintah Kota Denpasar", year: "2021" },
];

const everyProblem: readonly Problem[] = [
  { kind: "empty-workbook" },
  { kind: "titles-only" },
  { kind: "no-table" },
  { kind: "in-parts", places: "Domain 1!A3, Domain 2!A3" },
  { kind: "sheet-per-indicator" },
  { kind: "ticks", sheet: "LKE", cells: "D5:H5" },
  { kind: "table-lost" },
  { kind: "gone" },
  { kind: "range-not-a-table", range: "LKE!A1:B2" },
  { kind: "edit-mode" },
  { kind: "protected", sheet: "LKE" },
  { kind: "too-large", sheet: "Data" },
  { kind: "read-only" },
  { kind: "structure-protected" },
  { kind: "none-written" },
  { kind: "nothing-to-take-back" },
  { kind: "mapping-not-a-table" },
  { kind: "no-room", sheet: "LKE", range: "M12:M58" },
  { kind: "office-missing" },
  { kind: "not-excel" },
  { kind: "too-old" },
  { kind: "excel-error", code: "GeneralException" },
];

test.each(everyProblem)("$kind says what happened and what to do, and names what it knows", (problem) => {
  const known = Object.entries(problem).filter(([name]) => name !== "kind");
  for (const tag of ["id-ID", "en-US"]) {
    const { what, next } = problemSentence(wordsFor(tag).problems, problem);
    expect(what).toMatch(/\.$/);
    expect(next).toMatch(/\.$/);
    for (const [, value] of known) expect(what).toContain(value);
  }
});

test.each(everyInstead)("$kind in place of a table is said in both languages, with what to do", (found) => {
  const words = insteadWords(found);
  for (const tag of ["id-ID", "en-US"] as const) {
    const { what, next } = problemSentence(wordsFor(tag).problems, { kind: "found-instead", ...words });
    expect(what).toMatch(/\.$/);
    expect(next).toMatch(/\.$/);
    for (const [name, value] of Object.entries(found)) if (name !== "kind") expect(`${what} ${next}`).toContain(String(value));
  }
  expect(words.id).not.toEqual(words.en);
});

test("English hosts get English, all others Indonesian", () => {
  expect(["en-US", "en", "EN_gb", "id-ID", "ms-MY", "", "enm"].map(languageOf)).toEqual(["en", "en", "en", "id", "id", "id", "id"]);
});

test("a sentence is filled once: braces in what a cell holds stay text", () => {
  expect(fill("{header}: {filled} dari {total}", { header: "{total}", filled: "3" })).toBe("{total}: 3 dari {total}");
});
