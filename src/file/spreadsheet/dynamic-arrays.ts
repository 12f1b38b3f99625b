import type { OpenPackage } from "../package/open-package";
import { addContentType, addRelationship, relationshipBase } from "../package/parts";
import { appendInside, applyEdits, insertAt, setAttributes, type Edit } from "../xml/edits";
import type { XmlElement } from "../xml/element";
import { mainNamespace, type WorkbookPart } from "./workbook-part";

/** Metadata that marks a cell as a dynamic array ([MS-XLSX] 2.3.14, XLDAPR). */
const type =
  'name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"';
const dynamicNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const properties = (p: string): string =>
  `<${p}bk><${p}extLst><${p}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${dynamicNamespace}" fDynamic="1" fCollapsed="0"/></${p}ext></${p}extLst></${p}bk>`;

/** A metadata part that holds nothing but the mark for dynamic arrays, as number 1. */
const dynamicArrayMetadata = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${namespace}"><metadataTypes count="1"><metadataType ${type}/></metadataTypes>` +
  `<futureMetadata name="XLDAPR" count="1">${properties("")}</futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** The number cells use (`cm`) for a dynamic array, and the metadata part with that number in it. */
function withDynamicArrays(root: XmlElement): {
  readonly cm: number;
  readonly text: string;
} {
  const types = root.child("metadataTypes")?.all("metadataType") ?? [];
  const typeIndex = types.findIndex((element) => element.attribute("name") === "XLDAPR") + 1;
  const future = root.all("futureMetadata").find((element) => element.attribute("name") === "XLDAPR") ?? null;
  const dynamic = future?.all("bk").findIndex((block) => block.descendants("dynamicArrayProperties")[0]?.flag("fDynamic") ?? false) ?? -1;
  const blocks = root.child("cellMetadata")?.all("bk") ?? [];
  const isDynamic = (record: XmlElement): boolean => record.number("t") === typeIndex && record.number("v") === dynamic;
  const found = typeIndex === 0 || dynamic === -1 ? -1 : blocks.findIndex((block) => block.all("rc").some(isDynamic));
  if (found !== -1) return { cm: found + 1, text: root.source };

  const p = root.prefix;
  const edits: Edit[] = [];
  const add = (parent: XmlElement | null, otherwise: string, child: string, before: readonly string[]): void => {
    if (parent !== null) edits.push(...setAttributes(parent, { count: String(parent.children.length + 1) }), appendInside(parent, child));
    else
      edits.push(
        insertAt(root.children.find((element) => before.includes(element.name))?.start ?? root.closeStart, otherwise.replace("%", child))
      );
  };
  const later = ["cellMetadata", "valueMetadata", "extLst"];
  if (typeIndex === 0)
    add(root.child("metadataTypes"), `<${p}metadataTypes count="1">%</${p}metadataTypes>`, `<${p}metadataType ${type}/>`, [
      "metadataStrings",
      "mdxMetadata",
      "futureMetadata",
      ...later,
    ]);
  if (dynamic === -1) add(future, `<${p}futureMetadata name="XLDAPR" count="1">%</${p}futureMetadata>`, properties(p), later);
  const record = `<${p}bk><${p}rc t="${typeIndex === 0 ? types.length + 1 : typeIndex}" v="${dynamic === -1 ? (future?.all("bk").length ?? 0) : dynamic}"/></${p}bk>`;
  add(root.child("cellMetadata"), `<${p}cellMetadata count="1">%</${p}cellMetadata>`, record, later.slice(1));
  return { cm: blocks.length + 1, text: applyEdits(root.source, edits) };
}

/**
 * Sees to it that the workbook can mark cells as dynamic arrays.
 * @returns the number such a cell carries (`cm`)
 */
export function markDynamicArrays(opened: OpenPackage, workbook: WorkbookPart): number {
  const existing = opened.related(workbook.part, "sheetMetadata");
  if (existing !== null) {
    const { cm, text } = withDynamicArrays(opened.xml(existing));
    opened.write(existing, text);
    return cm;
  }
  const part = "/xl/metadata.xml";
  opened.write(part, dynamicArrayMetadata(mainNamespace(workbook.root)));
  addContentType(opened, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml");
  addRelationship(opened, workbook.part, `${relationshipBase(opened)}/sheetMetadata`, part);
  return 1;
}
