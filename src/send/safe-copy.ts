import { addSheet, calculateOnOpening, freeSheetName, mainNamespace, patchedSheet, WorkbookFile } from "../file";
import { calculationSheetWords } from "../text/send/calculation-sheet";
import { attachedInFile } from "./attached/attached-in-file";
import { refreshCharts } from "./copy/chart-caches";
import { formulaCellsOf } from "./copy/formula-cells";
import { removeLeftovers } from "./copy/leftovers";
import { addLooks } from "./copy/looks";
import { hasMacros, isSigned, removeSignature } from "./copy/macros-and-signature";
import { rewriteCells } from "./copy/rewrite-cells";
import { rewriteElsewhere } from "./copy/rewrite-elsewhere";
import { sheetPart } from "./copy/sheet-part";
import { verifyCopy } from "./copy/verify";
import { Pace } from "./pace";
import { PERSONAL_PARTS, type CopyNote, type CopyWishes, type SafeCopy, type SentFormula } from "./model";
import { personalTracesIn, removeTraces } from "./personal/personal-traces";
import { workbenchFor } from "./translate/workbench";

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
  const attached = await attachedInFile(file, wishes.table ?? null);
  await pace.reached(0.3);

  const { sheet, values, translator } = await workbenchFor(file, attached, freeSheetName(file, calculationSheetWords.name));
  const cells = file.sheets.flatMap((each) => formulaCellsOf(file, each));
  const rewritten = await rewriteCells(cells, translator, values, pace.spread(0.3, 0.7, cells.length));
  const isChanged = patchSheets(file, rewritten.contents);
  refreshCharts(file, rewritten.contents);

  const elsewhere = await rewriteElsewhere(file, translator);
  for (const { part, text } of elsewhere) file.opened.write(part, text);
  await pace.reached(0.75);

  if (sheet.isNeeded) {
    const looks = addLooks(file.opened, file.workbook.part);
    addSheet(file, sheet.name, sheetPart(sheet.cells, values, mainNamespace(file.workbook.root), looks));
  }
  if (isChanged || sheet.isNeeded) removeLeftovers(file);
  if (rewritten.isUncertain) calculateOnOpening(file);

  const notes: CopyNote[] = rewritten.isUncertain ? ["recalculated-on-opening"] : [];
  if (hasMacros(file)) notes.push("macros");
  if (isSigned(file)) notes.push("signature");
  removeSignature(file);
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
  const patched = file.sheets.flatMap((sheet) => {
    const text = patchedSheet(file, sheet, contents.get(sheet.part) ?? new Map());
    return text === null ? [] : [{ sheet, text }];
  });
  for (const { sheet, text } of patched) file.opened.write(sheet.part, text);
  return patched.length > 0;
}
