import type { WorkbookSnapshot } from "../../model/snapshot";
import { defaultLimits, type FileLimits, OpenPackage, sharedStrings, readWorkbookPart } from "../../../../src/file";
import { readCharts } from "../charts/read-charts";
import { readPalette } from "./colours";
import { readFeatureContext, readFeatures, readPassword } from "./features";
import { readName } from "./names";
import { readSettings } from "./settings";
import { readSheet } from "./sheet";
import { readStyles } from "./styles";
import { readXmlParts } from "./xml-parts";

/** Attributes by which a file remembers the password of its structure. */
const structurePassword = ["workbookPassword", "workbookAlgorithmName", "workbookHashValue", "workbookSaltValue", "workbookSpinCount"];

/**
 * Reads an `.xlsx` (or `.xlsm`, macros ignored) into what a grid needs to show and calculate it.
 * Sheets keep the order of the tabs; a chart sheet appears as a sheet without cells.
 * @param bytes the whole file.
 * @throws FileRefusal with one plain sentence when the file is damaged, encrypted, not a workbook or unreasonably large.
 * @example readWorkbook(bytes).sheets[0]?.cells.get(6)?.get(4)?.value // E7
 */
export function readWorkbook(bytes: Uint8Array, limits: FileLimits = defaultLimits): WorkbookSnapshot {
  const opened = new OpenPackage(bytes, limits);
  const workbook = readWorkbookPart(opened);
  const root = (type: string) => {
    const part = opened.related(workbook.part, type);
    return part === null ? null : opened.xml(part);
  };
  const strings = root("sharedStrings");
  const stylesRoot = root("styles");
  const palette = readPalette(root("theme"), stylesRoot);
  const styles = readStyles(stylesRoot, palette);
  const features = readFeatureContext(stylesRoot, palette);
  const protection = workbook.root.child("workbookProtection");
  const context = {
    strings: strings === null ? [] : sharedStrings(strings),
    date1904: workbook.root.child("workbookPr")?.flag("date1904") ?? false,
    styles: styles.length,
  };
  const names = workbook.sheets.map((sheet) => sheet.name);
  return {
    sheets: workbook.sheets.map((sheet) => {
      const part = opened.xml(sheet.part);
      const charts = readCharts(opened, sheet.part);
      return {
        ...readSheet(part, sheet.name, sheet.visibility, context),
        features: { ...readFeatures(part, features), ...(charts.length === 0 ? {} : { charts }) },
      };
    }),
    styles,
    names: (workbook.root.child("definedNames")?.all("definedName") ?? []).map((element) => readName(element, names)),
    xmlParts: readXmlParts(opened, workbook.part).map(({ id, xml }) => ({ id, xml })),
    activeSheet: workbook.activeSheet,
    calculation: workbook.calculation,
    date1904: context.date1904,
    settings: readSettings(opened),
    structureProtection: protection?.flag("lockStructure") === true ? (readPassword(protection, structurePassword) ?? "none") : null,
  };
}
