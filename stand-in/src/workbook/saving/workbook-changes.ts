import { isUntouched } from "../../geometry/axis";
import type { MovedSheet } from "../../file";
import type { WorkbookChanges } from "../../model/changes";
import type { WorkbookSnapshot } from "../../model/snapshot";
import type { Reader } from "../cells/reader";
import type { GridSettings } from "../document/grid-settings";
import type { GridXmlParts } from "../document/grid-xml-parts";
import type { Grid } from "../grid/grid";
import type { GridCells } from "../parts/grid-cells";
import type { GridFeatures } from "../parts/grid-features";
import type { GridLayout } from "../parts/grid-layout";
import type { GridNames } from "../parts/grid-names";
import type { GridProtection } from "../parts/grid-protection";
import type { GridSheets } from "../parts/grid-sheets";
import { changedBesideCells } from "./layout-changes";
import { changedCells } from "./changed-cells";

/** The parts of an open workbook that are saved. */
export interface SavedParts {
  readonly sheets: GridSheets;
  readonly cells: GridCells;
  readonly layout: GridLayout;
  readonly features: GridFeatures;
  readonly protection: GridProtection;
  readonly names: GridNames;
  readonly xmlParts: GridXmlParts;
  readonly settings: GridSettings;
}

/** Tells what of an open workbook differs from the file it was read from. */
export class ChangesFromFile {
  /**
   * @param originalIds of the file's sheets, in its order
   * @param isCustom whether a formula calls a function of the add-in
   */
  constructor(
    private readonly grid: Grid,
    private readonly reader: Reader,
    private readonly parts: SavedParts,
    private readonly originalIds: readonly string[],
    private readonly isCustom: (formula: string) => boolean
  ) {}

  /** The file's sheets whose rows or columns came, went or moved. */
  moved(): readonly MovedSheet[] {
    const present = new Set(this.parts.sheets.all().map(({ id }) => id));
    return this.originalIds.flatMap((id, original): MovedSheet[] => {
      const { rows, columns } = this.parts.layout.axes(id);
      return !present.has(id) || (isUntouched(rows) && isUntouched(columns)) ? [] : [{ original, rows, columns }];
    });
  }

  /** Everything that differs from a file (`base`) whose rows and columns are where the workbook has them. */
  since(base: WorkbookSnapshot, calculation: "automatic" | "manual"): WorkbookChanges {
    const { sheets, features, protection, xmlParts, settings } = this.parts;
    const structureProtection = protection.savedStructure();
    return {
      sheets: sheets.all().map((sheet) => {
        const index = this.originalIds.indexOf(sheet.id);
        const original = base.sheets[index] ?? null;
        return {
          original: index < 0 ? null : index,
          name: sheet.name,
          visibility: sheet.visibility,
          cells: changedCells(this.grid, this.reader, sheet.id, original, base, this.isCustom, features.of(sheet.id)),
          ...changedBesideCells(this.grid, this.parts, sheet.id, original),
        };
      }),
      names: this.changedNames(base),
      xmlParts: xmlParts.changed(),
      settings: settings.changed(),
      activeSheet: sheets.all().findIndex((sheet) => sheet.id === sheets.activeId()),
      calculation,
      ...(JSON.stringify(structureProtection) === JSON.stringify(base.structureProtection ?? null) ? {} : { structureProtection }),
    };
  }

  /** All names, with their sheets by name as the file has them; null when none has changed. */
  private changedNames(base: WorkbookSnapshot): WorkbookChanges["names"] {
    const sheetNames = new Map(this.parts.sheets.all().map(({ id, name }) => [id, name]));
    const names = this.parts.names.all().map(({ sheetId, ...name }) => ({
      ...name,
      sheet: sheetId === null ? null : (sheetNames.get(sheetId) ?? null),
    }));
    const before = base.names.map(({ sheet, ...name }) => ({ ...name, sheet }));
    // Of a name that the file holds twice, the workbook knows the last.
    const known = before.filter(({ name, sheet }, at) => !before.slice(at + 1).some((one) => one.name === name && one.sheet === sheet));
    return JSON.stringify(names) === JSON.stringify(known) ? null : names;
  }
}
