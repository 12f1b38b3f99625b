import type { OpenPackage } from "../package/open-package";
import { FileRefusal, type RefusalReason } from "../refusal/refusal";
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

/** Finds the workbook through the relationships of the package, never by file name. @throws FileRefusal when there is none. */
export function readWorkbookPart(opened: OpenPackage): WorkbookPart {
  const part = opened.related("/", "officeDocument");
  if (part === null) throw new FileRefusal(otherKind(opened));
  if (/\.bin$/i.test(part)) throw new FileRefusal("xlsb");
  const root = opened.xml(part);
  if (root.name !== "workbook") throw new FileRefusal("other-office");
  const relationships = opened.relationships(part);
  const sheets = (root.child("sheets")?.all("sheet") ?? []).map((element): ListedSheet => {
    const name = element.attribute("name") ?? "";
    const relationship = relationships.find((candidate) => candidate.id === element.prefixedAttribute("id"));
    if (relationship === undefined || !opened.has(relationship.target)) throw new FileRefusal("missing-part", { part: name });
    const state = element.attribute("state");
    return {
      name,
      visibility: state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible",
      part: relationship.target,
      worksheet: relationship.type.endsWith("/worksheet"),
      element,
    };
  });
  if (sheets.length > opened.limits.sheets) throw new FileRefusal("too-many-sheets", { limit: String(opened.limits.sheets) });
  if (sheets.length === 0) throw new FileRefusal("no-sheets");
  const active = root.child("bookViews")?.child("workbookView")?.number("activeTab") ?? 0;
  return {
    part,
    root,
    sheets,
    activeSheet: active < sheets.length ? active : 0,
    calculation: root.child("calcPr")?.attribute("calcMode") === "manual" ? "manual" : "automatic",
  };
}

/** An OpenDocument file names its kind in a part of its own, the first of the zip. */
function otherKind(opened: OpenPackage): RefusalReason {
  if (!opened.has("/mimetype")) return "not-a-workbook";
  return opened.text("/mimetype").startsWith("application/vnd.oasis.opendocument.spreadsheet") ? "ods" : "not-a-workbook";
}

/** The default namespace of the workbook's own elements, transitional or strict. */
export function mainNamespace(root: XmlElement): string {
  return (
    root.attribute(root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`) ??
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  );
}
