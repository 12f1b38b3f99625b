import { defaultInstrument } from "../instrument";
import { hasType, mainNamespace, removePart, removeRelationships, WorkbookFile, type ListedSheet } from "../file";
import { calculationSheetWords } from "../text/send/calculation-sheet";
import { attachedInFile } from "./attached/attached-in-file";
import { tableOfReading } from "./attached/table-of-reading";
import { addLooks, addSheet, freeSheetName } from "./copy/add-sheet";
import { formulaCellsOf } from "./copy/formula-cells";
import { removeLeftovers } from "./copy/leftovers";
import { patchedSheet } from "./copy/patched-sheet";
import { rewriteCells } from "./copy/rewrite-cells";
import { rewriteElsewhere } from "./copy/rewrite-elsewhere";
import { sheetPart } from "./copy/sheet-part";
import { verifyCopy } from "./copy/verify";
import { Pace } from "./pace";
import { PERSONAL_PARTS, type CopyNote, type CopyWishes, type SafeCopy, type SentFormula } from "./model";
import { CalculationSheet } from "./native/calculation-sheet";
import { personalTracesIn, removeTraces } from "./personal/personal-traces";
import { NativeNames } from "./translate/native-names";
import { Translator } from "./translate/translator";
import { WorkbookValues } from "./workbook-values";

/**
 * Makes the send-safe copy of a workbook: every formula of the add-in native and going on answering, or its present value;
 * every value saved right for viewers that never calculate; personal parts taken out. Everything else stays byte for byte.
 * The copy is opened again and checked before it is handed over.
 *
 * @param bytes the whole workbook, which stays as it is
 * @throws FileRefusal for what is no workbook or too large a one; the signal's reason when the work was stopped
 * @example const { bytes: copy, formulas } = await safeCopy(original, { keep: ["author"] })
 */
export async function safeCopy(bytes: Uint8Array, wishes: CopyWishes = {}): Promise<SafeCopy> {
  const pace = new Pace(wishes);
  const copy = await madeCopy(bytes, wishes, pace);
  // What making it took is free again by now: the copy of a large workbook takes as much once more.
  verifyCopy(copy.bytes, copy.formulas.length > 0);
  await pace.reached(1);
  return copy;
}

async function madeCopy(bytes: Uint8Array, wishes: CopyWishes, pace: Pace): Promise<SafeCopy> {
  const file = WorkbookFile.open(bytes);
  await pace.reached(0.1);
  const { grids, cutShort, reading } = await attachedInFile(file, wishes.table ?? null);
  await pace.reached(0.3);

  const sheet = new CalculationSheet(freeSheetName(file, calculationSheetWords.name));
  const names = new NativeNames(file);
  const values = new WorkbookValues(grids, sheet.cells, (name, of) => names.of(name, of), cutShort);
  const usual = reading?.assessment.instrument ?? defaultInstrument;
  const translator = new Translator(file, values, { sheet, reading, usual }, tableOfReading(reading, "id"));
  await names.translate(translator);
  const cells = file.sheets.flatMap((each) => formulaCellsOf(file, each));
  const rewritten = await rewriteCells(cells, translator, values, pace.spread(0.3, 0.7, cells.length));
  const isChanged = patchSheets(file, rewritten.contents);

  const elsewhere = await rewriteElsewhere(file, translator, (part) => file.opened.text(part));
  for (const { part, text } of elsewhere) file.opened.write(part, text);
  await pace.reached(0.75);

  if (sheet.isNeeded) {
    const looks = addLooks(file.opened, file.workbook.part);
    addSheet(file, sheet.name, sheetPart(sheet.cells, values, mainNamespace(file.workbook.root), looks));
  }
  if (isChanged || sheet.isNeeded) removeLeftovers(file);
  if (rewritten.isUncertain) calculateOnOpening(file);

  const notes: CopyNote[] = rewritten.isUncertain ? ["recalculated-on-opening"] : [];
  if (file.opened.parts().some((part) => /vbaProject\.bin$/i.test(part))) notes.push("macros");
  if (removeSignature(file)) notes.push("signature");
  const keep = wishes.keep ?? [];
  const traces = personalTracesIn(file);
  removeTraces(
    file,
    PERSONAL_PARTS.filter((part) => !keep.includes(part))
  );
  await pace.reached(0.85);

  const copy = file.opened.save();
  const formulas: readonly SentFormula[] = [...rewritten.formulas, ...elsewhere.flatMap((each) => each.formulas)];
  return {
    bytes: copy,
    sheet: sheet.isNeeded ? sheet.name : null,
    formulas,
    removed: traces.filter(({ part }) => !keep.includes(part)),
    kept: traces.filter(({ part }) => keep.includes(part)),
    notes,
  };
}

/** @returns whether any sheet changed */
function patchSheets(file: WorkbookFile, contents: Awaited<ReturnType<typeof rewriteCells>>["contents"]): boolean {
  const patched = file.sheets.flatMap((sheet: ListedSheet) => {
    const text = patchedSheet(file, sheet, contents.get(sheet.part) ?? new Map());
    return text === null ? [] : [{ sheet, text }];
  });
  for (const { sheet, text } of patched) file.opened.write(sheet.part, text);
  return patched.length > 0;
}

/** Has Excel calculate everything when it opens the copy. */
function calculateOnOpening(file: WorkbookFile): void {
  const { opened, workbook } = file;
  const text = opened.text(workbook.part);
  const calcPr = /<((?:\w+:)?calcPr)\b((?:\s[^<>]*?)?)(\/?)>/.exec(text);
  if (calcPr === null) {
    const p = workbook.root.prefix;
    const before = /<(?:\w+:)?(?:oleSize|customWorkbookViews|pivotCaches|webPublishing|fileRecoveryPr|webPublishObjects|extLst)\b/.exec(
      text
    );
    const at = before?.index ?? text.lastIndexOf(`</${workbook.root.qualifiedName}>`);
    opened.write(workbook.part, `${text.slice(0, at)}<${p}calcPr fullCalcOnLoad="1"/>${text.slice(at)}`);
    return;
  }
  const [whole, name = "", attributes = "", close = ""] = calcPr;
  const kept = attributes.replace(/\s+fullCalcOnLoad="[^"]*"/, "");
  const tag = `<${name}${kept} fullCalcOnLoad="1"${close}>`;
  opened.write(workbook.part, text.slice(0, calcPr.index) + tag + text.slice(calcPr.index + whole.length));
}

/** A changed file breaks its signature, and a broken one frightens whoever opens it. @returns whether there was one */
function removeSignature({ opened }: WorkbookFile): boolean {
  const origins = opened
    .relationships("/")
    .filter((relationship) => hasType(relationship, "origin") && /signature/i.test(relationship.type));
  for (const { target } of origins) {
    for (const { target: signature, external } of opened.relationships(target))
      if (!external && opened.has(signature)) removePart(opened, signature);
    removeRelationships(opened, "/", target);
    if (opened.has(target)) removePart(opened, target);
  }
  return origins.length > 0;
}
