import type { OpenPackage } from "../package/open-package";
import { WorkbookFileError } from "../refusal/problem";
import type { XmlElement } from "../xml/element";

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly part: string;
  /** False for a chart sheet or another kind without cells. */
  readonly worksheet: boolean;
  readonly element: XmlElement;
}

/** The workbook part and what it lists. */
export interface WorkbookPart {
  readonly part: string;
  readonly root: XmlElement;
  readonly sheets: readonly ListedSheet[];
  readonly activeSheet: number;
  readonly calculation: "automatic" | "manual";
}

/** Finds the workbook through the relationships of the package, never by file name. @throws WorkbookFileError when there is none. */
export function readWorkbookPart(opened: OpenPackage): WorkbookPart {
  const part = opened.related("/", "officeDocument");
  if (part === null) throw new WorkbookFileError("The file is a zip but not a workbook.");
  if (/\.bin$/i.test(part)) throw new WorkbookFileError("The file is an .xlsb workbook; only .xlsx can be opened.");
  const root = opened.xml(part);
  if (root.name !== "workbook") throw new WorkbookFileError("The file is an Office document but not a workbook.");
  const relationships = opened.relationships(part);
  const sheets = (root.child("sheets")?.all("sheet") ?? []).map((element): ListedSheet => {
    const name = element.attribute("name") ?? "";
    const relationship = relationships.find((candidate) => candidate.id === element.prefixedAttribute("id"));
    if (relationship === undefined || !opened.has(relationship.target))
      throw new WorkbookFileError(`The workbook lists the sheet "${name}" but does not hold it.`);
    const state = element.attribute("state");
    return {
      name,
      visibility: state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible",
      part: relationship.target,
      worksheet: relationship.type.endsWith("/worksheet"),
      element,
    };
  });
  if (sheets.length === 0) throw new WorkbookFileError("The workbook has no sheets.");
  const active = root.child("bookViews")?.child("workbookView")?.number("activeTab") ?? 0;
  return {
    part,
    root,
    sheets,
    activeSheet: active < sheets.length ? active : 0,
    calculation: root.child("calcPr")?.attribute("calcMode") === "manual" ? "manual" : "automatic",
  };
}
