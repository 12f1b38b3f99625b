import { score } from "../../assessment";
import { cellAddress, parseCell } from "../../grid";
import { formulaFromFile, hasType, WorkbookFile, type ListedSheet } from "../../file";
import type { FoundTable, Reading } from "../../table";
import { findingSentence } from "../../text/table/findings";
import { decimalMarkOf, type Language } from "../../text/language";
import { attachedInFile } from "../attached/attached-in-file";
import { formulaCellsOf } from "../copy/formula-cells";
import { hasMacros, isSigned } from "../copy/macros-and-signature";
import type { SendCheck, SendIssue } from "../model";
import { personalTracesIn } from "../personal/personal-traces";
import { hiddenColumns, hiddenRows, type HiddenLines } from "./hidden-parts";
import { personalDataIn } from "./personal-data";

/** How a file is checked. */
export interface CheckWishes {
  /** The table that is attached, where somebody attached one by hand. */
  readonly table?: FoundTable | null;
  readonly language: Language;
}

/**
 * What a recipient of a workbook would see that is not meant for them, or would not see as it is meant: formulas that need
 * the add-in, links, what is hidden, comments, personal data, open findings.
 * @throws FileRefusal for what is no workbook or too large a one
 */
export async function checkBeforeSending(bytes: Uint8Array, { table = null, language }: CheckWishes): Promise<SendCheck> {
  const file = WorkbookFile.open(bytes);
  const { reading } = await attachedInFile(file, table);
  const traces = personalTracesIn(file);
  return {
    traces,
    issues: [
      ...file.sheets.flatMap((sheet) => formulasIn(file, sheet)),
      ...links(file),
      ...file.sheets.flatMap((sheet) => hiddenIn(file, sheet)),
      ...brokenNames(file),
      ...file.sheets.flatMap((sheet) => [...comments(file, sheet), ...personalData(file, sheet)]),
      ...traces.map(({ found }) => nowhere("personal", found, true)),
      ...findings(reading, language),
      ...(hasMacros(file) ? [nowhere("macros", "", false)] : []),
      ...(isSigned(file) ? [nowhere("signature", "", false)] : []),
    ],
  };
}

const nowhere = (kind: SendIssue["kind"], what: string, mended: boolean): SendIssue => ({ kind, place: null, address: "", what, mended });

const inCell = (kind: SendIssue["kind"], sheet: string, row: number, column: number, what: string, mended = false): SendIssue => ({
  kind,
  place: { sheet, row, column },
  address: cellAddress({ row, column }),
  what,
  mended,
});

function formulasIn(file: WorkbookFile, sheet: ListedSheet): readonly SendIssue[] {
  return formulaCellsOf(file, sheet)
    .filter(({ isOurs }) => isOurs)
    .map(({ row, column, formula }) => inCell("spbe-formula", sheet.name, row, column, `=${formulaFromFile(formula)}`, true));
}

/** Links to other workbooks, each once. */
function links({ opened, workbook }: WorkbookFile): readonly SendIssue[] {
  const parts = opened.relationships(workbook.part).filter((relationship) => hasType(relationship, "externalLink"));
  const targets = parts.flatMap(({ target }) => opened.relationships(target).filter(({ external }) => external));
  return [...new Set(targets.map(({ target }) => target))].map((target) => nowhere("external-link", target, false));
}

function hiddenIn(file: WorkbookFile, { name, part, visibility }: ListedSheet): readonly SendIssue[] {
  const source = file.opened.text(part);
  const line = (kind: "hidden-rows" | "hidden-columns", { first, address }: HiddenLines): SendIssue => {
    const place = kind === "hidden-rows" ? { sheet: name, row: first, column: 0 } : { sheet: name, row: 0, column: first };
    return { kind, place, address, what: address, mended: false };
  };
  return [
    ...(visibility === "Visible" ? [] : [inCell("hidden-sheet", name, 0, 0, name)]),
    ...hiddenRows(source).map((lines) => line("hidden-rows", lines)),
    ...hiddenColumns(source).map((lines) => line("hidden-columns", lines)),
  ];
}

function brokenNames({ names }: WorkbookFile): readonly SendIssue[] {
  return names.filter(({ formula, hidden }) => !hidden && formula.includes("#REF!")).map(({ name }) => nowhere("broken-name", name, false));
}

/** Longer texts are cut: the cell is one click away. */
const SHOWN = 120;
const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text);

function comments({ opened }: WorkbookFile, sheet: ListedSheet): readonly SendIssue[] {
  const parts = opened
    .relationships(sheet.part)
    .filter((relationship) => hasType(relationship, "comments") && opened.has(relationship.target));
  return parts.flatMap(({ target }) =>
    opened
      .xml(target)
      .descendants("comment")
      .flatMap((comment) => {
        const cell = parseCell(comment.attribute("ref") ?? "");
        const text = comment.descendants("t").map((part) => part.text);
        return cell === null ? [] : [inCell("comment", sheet.name, cell.row, cell.column, shortened(text.join("").trim()))];
      })
  );
}

function personalData(file: WorkbookFile, sheet: ListedSheet): readonly SendIssue[] {
  const issues: SendIssue[] = [];
  file.cells(sheet, ({ row, column, value }) => {
    if (typeof value !== "string") return;
    for (const { kind, text } of personalDataIn(value)) issues.push(inCell(kind, sheet.name, row, column, text));
  });
  return issues;
}

function findings(reading: Reading | null, language: Language): readonly SendIssue[] {
  if (reading === null) return [];
  const { filled, total, provisional } = score(reading.assessment);
  return [
    ...(provisional ? [nowhere("provisional", `${filled}/${total}`, false)] : []),
    ...reading.findings.map((finding): SendIssue => {
      const { place } = finding;
      const what = findingSentence(finding, language, decimalMarkOf(language));
      return { kind: "finding", place, address: place === null ? "" : cellAddress(place), what, mended: false };
    }),
  ];
}
