import type { PageLayout } from "../../../model/features/page-layout";
import { placeOf, insertAt, replaceElement, type Edit, type XmlElement } from "../../../../../src/file";
import { attributes } from "./elements";

/** `sheetPr`: the colour of the tab, and whether the page is made to fit. */
export function sheetPropertyEdits(root: XmlElement, tabColor: string | null, tabChanged: boolean, page: PageLayout | null): Edit[] {
  const p = root.prefix;
  const present = root.child("sheetPr");
  const fit = page === null ? null : page.fitWidth !== null || page.fitHeight !== null;
  const tab = tabColor === null ? "" : `<${p}tabColor rgb="FF${tabColor.slice(1).toUpperCase()}"/>`;
  if (present === null) {
    const inner = (tabChanged ? tab : "") + (fit === true ? `<${p}pageSetUpPr fitToPage="1"/>` : "");
    return inner === "" ? [] : [insertAt(placeOf(root, "sheetPr"), `<${p}sheetPr>${inner}</${p}sheetPr>`)];
  }
  const keep = present.children.filter(({ name }) => (name !== "tabColor" || !tabChanged) && (name !== "pageSetUpPr" || fit === null));
  const setUp = present.child("pageSetUpPr");
  const others = setUp?.attributes.filter(({ name }) => name !== "fitToPage") ?? [];
  const setUpXml =
    fit === null || (!fit && others.length === 0)
      ? ""
      : `<${p}pageSetUpPr${attributes({ ...Object.fromEntries(others.map(({ name, value }) => [name, value])), fitToPage: fit ? "1" : null })}/>`;
  const inner =
    (tabChanged ? tab : "") +
    keep
      .filter(({ name }) => name !== "pageSetUpPr")
      .map(({ raw }) => raw)
      .join("") +
    (fit === null
      ? keep
          .filter(({ name }) => name === "pageSetUpPr")
          .map(({ raw }) => raw)
          .join("")
      : setUpXml);
  const start = present.source.slice(present.start, present.openEnd).replace(/\s*\/?>$/, "");
  if (inner === "" && present.attributes.length === 0) return [replaceElement(present, "")];
  const xml = inner === "" ? `${start}/>` : `${start}>${inner}</${present.qualifiedName}>`;
  return xml === present.raw ? [] : [replaceElement(present, xml)];
}
