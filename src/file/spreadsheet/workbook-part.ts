import { kindOfDocument, kindOfPackage } from "../package/other-kinds";
import type { OpenPackage } from "../package/open-package";
import { FileRefusal } from "../refusal/refusal";
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
  if (part === null) throw new FileRefusal(kindOfPackage(opened));
  if (/\.bin$/i.test(part)) throw new FileRefusal("xlsb");
  const root = opened.xml(part);
  if (root.name !== "workbook") throw new FileRefusal(kindOfDocument(root));
  const listed = root.child("sheets")?.all("sheet") ?? [];
  if (listed.length > opened.limits.sheets) throw new FileRefusal("too-many-sheets", { limit: String(opened.limits.sheets) });
  const relationships = new Map(opened.relationships(part).map((relationship) => [relationship.id, relationship]));
  const taken = new Set<string>();
  const sheets = listed.map((element): ListedSheet => {
    const name = element.attribute("name") ?? "";
    const relationship = relationships.get(element.prefixedAttribute("id") ?? "");
    if (relationship === undefined || relationship.external || !opened.has(relationship.target))
      throw new FileRefusal("missing-part", { part: name });
    // Excel lets no two sheets share a name or a part; a thousand sheets of one large part would take hours.
    for (const key of [`name ${name.toLowerCase()}`, `part ${relationship.target.toLowerCase()}`]) {
      if (taken.has(key)) throw new FileRefusal("repeated-sheet", { part: name });
      taken.add(key);
    }
    const state = element.attribute("state");
    return {
      name,
      visibility: state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible",
      part: relationship.target,
      worksheet: relationship.type.endsWith("/worksheet"),
      element,
    };
  });
  if (sheets.length === 0) throw new FileRefusal("no-sheets");
  const active = root.child("bookViews")?.child("workbookView")?.number("activeTab") ?? 0;
  return {
    part,
    root,
    sheets,
    activeSheet: sheets[active] === undefined ? 0 : active,
    calculation: root.child("calcPr")?.attribute("calcMode") === "manual" ? "manual" : "automatic",
  };
}

/** The default namespace of the workbook's own elements, transitional or strict. */
export function mainNamespace(root: XmlElement): string {
  return (
    root.attribute(root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`) ??
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  );
}
