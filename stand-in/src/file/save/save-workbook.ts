import type { WorkbookChanges } from "../../model/changes";
import {
  defaultLimits,
  type FileLimits,
  OpenPackage,
  readWorkbookPart,
  type WorkbookPart,
  type XmlElement,
  addContentType,
  addRelationship,
  reachableParts,
  relationshipBase,
  removePart,
  removeRelationships,
  applyEdits,
  mainNamespace,
  markDynamicArrays,
} from "../../../../src/file";
import { readPalette, type Palette } from "../read/colours";
import { readFeatureContext, type FeatureContext } from "../read/features";
import { readStyles } from "../read/styles";
import { saveCharts } from "../charts/save-charts";
import { patchFeatures } from "./features/patch-features";
import { patchLayout } from "./layout";
import { structureProtectionEdits } from "./workbook/structure-protection";
import type { Appearance } from "./styles/style-pieces";
import { nameEdits, sheetMoves, unselect, viewEdits } from "./workbook/name-list";
import { renameInParts } from "./workbook/sheet-references";
import { saveSettings, type AddInReference } from "./workbook/settings";
import { placeSheets, sheetListEdits, type SavedSheet } from "./workbook/sheet-list";
import { patchSheet } from "./cells/sheet-patch";
import { minimalStyles, StylePatch } from "./styles/styles";
import { renameTableColumns } from "./cells/tables";
import { saveXmlParts } from "./workbook/xml-parts";

/** What saving needs to know beyond the changes. */
export interface SaveOptions {
  /** The add-in whose settings are stored when the file has no web-extension part yet. */
  readonly addIn?: AddInReference;
  readonly limits?: FileLimits;
}

const sideloaded: AddInReference = {
  id: "00000000-0000-0000-0000-000000000000",
  version: "1.0.0.0",
  store: "developer",
  storeType: "Registry",
};
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Saves as Excel would, by patching the file that was opened: parts nothing happened to keep their compressed bytes, and in a
 * changed sheet only the changed cells are rewritten. Without changes the result is the original, byte for byte.
 * @param original the bytes the workbook was read from.
 * @throws FileRefusal when the original cannot be read; Error when the changes contradict it.
 * @example saveWorkbook(bytes, { ...nothing, sheets: [{ original: 0, name: "LKE", visibility: "Visible", cells: [changed] }] })
 */
export function saveWorkbook(original: Uint8Array, changes: WorkbookChanges, options: SaveOptions = {}): Uint8Array {
  const opened = new OpenPackage(original, options.limits ?? defaultLimits);
  const workbook = readWorkbookPart(opened);
  const reachable = reachableParts(opened);
  const sheets = placeSheets(opened, workbook, changes);
  const moves = sheetMoves(workbook, sheets);

  const formulasMoved = patchSheets(opened, workbook, sheets);
  const deleted = moves.positions.includes(null);
  const activeMoved = moves.positions[workbook.activeSheet] !== changes.activeSheet;
  if (activeMoved) ungroup(opened, sheets, changes.activeSheet);
  renameInParts(opened, workbook.part, moves.renamed);
  opened.write(
    workbook.part,
    applyEdits(workbook.root.source, [
      ...sheetListEdits(workbook, sheets),
      ...nameEdits(workbook, moves, changes.names),
      ...viewEdits(workbook, moves, changes),
      ...structureProtectionEdits(workbook.root, changes.structureProtection),
    ])
  );
  if (changes.xmlParts !== null) saveXmlParts(opened, workbook.part, changes.xmlParts);
  if (changes.settings !== null) saveSettings(opened, changes.settings, options.addIn ?? sideloaded);
  if (formulasMoved || deleted) dropCalculationChain(opened, workbook);
  if (deleted) {
    const still = reachableParts(opened);
    for (const part of opened.parts()) if (reachable.has(part.toLowerCase()) && !still.has(part.toLowerCase())) removePart(opened, part);
  }
  return opened.save();
}

/** Sheets that were selected together with the old active one would stay grouped with it and take every edit twice. */
function ungroup(opened: OpenPackage, sheets: readonly SavedSheet[], active: number): void {
  for (const [index, { part }] of sheets.entries()) if (index !== active) opened.write(part, unselect(opened.xml(part)));
}

function patchSheets(opened: OpenPackage, workbook: WorkbookPart, sheets: readonly SavedSheet[]): boolean {
  const styles = new LazyStyles(opened, workbook);
  let cm: number | null = null;
  const context = {
    dynamicArray: () => (cm ??= markDynamicArrays(opened, workbook)),
    styleWithFormat: (style: number, format: string) => styles.get().withFormat(style, format),
    styleWithAppearance: (style: number, wanted: Appearance) => styles.get().withAppearance(style, wanted),
  };
  let formulasMoved = false;
  for (const { change, part } of sheets) {
    if (change.layout !== undefined) opened.write(part, patchLayout(opened.text(part), change.layout));
    if (change.features !== undefined)
      opened.write(
        part,
        patchFeatures(opened.text(part), change.features, styles.context(), (style) => styles.get().conditionalStyle(style))
      );
    if (change.features?.charts !== undefined)
      saveCharts(
        opened,
        part,
        change.features.charts.map((chart, at) => ({ chart, caches: change.chartCaches?.[at] ?? [] }))
      );
    if (change.cells.length === 0) continue;
    const patched = patchSheet(opened.text(part), renameTableColumns(opened, part, change.cells), context);
    opened.write(part, patched.text);
    formulasMoved ||= patched.formulasMoved;
  }
  styles.save();
  return formulasMoved;
}

/** The styles part, opened only when a number format changed. */
class LazyStyles {
  private patch: StylePatch | null = null;
  private part = "";

  constructor(
    private readonly opened: OpenPackage,
    private readonly workbook: WorkbookPart
  ) {}

  get(): StylePatch {
    if (this.patch !== null) return this.patch;
    this.part = this.opened.related(this.workbook.part, "styles") ?? this.create();
    const root = this.opened.xml(this.part);
    this.patch = new StylePatch(root, readStyles(root, this.palette(root)));
    return this.patch;
  }

  /** What reading a sheet's features takes, from the styles of the file. */
  context(): FeatureContext {
    const part = this.opened.related(this.workbook.part, "styles");
    const root = part === null ? null : this.opened.xml(part);
    return readFeatureContext(root, this.palette(root));
  }

  private palette(root: XmlElement | null): Palette {
    const theme = this.opened.related(this.workbook.part, "theme");
    return readPalette(theme === null ? null : this.opened.xml(theme), root);
  }

  save(): void {
    if (this.patch !== null) this.opened.write(this.part, this.patch.result());
  }

  private create(): string {
    const part = "/xl/styles.xml";
    this.opened.write(part, minimalStyles(mainNamespace(this.workbook.root)));
    addContentType(this.opened, part, `${spreadsheet}.styles+xml`);
    addRelationship(this.opened, this.workbook.part, `${relationshipBase(this.opened)}/styles`, part);
    return part;
  }
}

/** Excel builds the order of calculation anew when it is missing, and calls the file damaged when it names a cell without a formula. */
function dropCalculationChain(opened: OpenPackage, workbook: WorkbookPart): void {
  const part = opened.related(workbook.part, "calcChain");
  if (part === null) return;
  removeRelationships(opened, workbook.part, part);
  removePart(opened, part);
}
