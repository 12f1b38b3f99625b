import type { XmlElement } from "../xml/element";

/** A defined name of a workbook. */
export interface DefinedName {
  readonly name: string;
  /** 0-based place among all sheets of the workbook it belongs to; `null` for one of the whole workbook. */
  readonly sheet: number | null;
  /** What it stands for, without `=`. */
  readonly formula: string;
  readonly hidden: boolean;
  readonly element: XmlElement;
}

/** The names a workbook part defines. */
export function readNames(workbook: XmlElement): readonly DefinedName[] {
  return (workbook.child("definedNames")?.all("definedName") ?? []).map((element) => ({
    name: element.attribute("name") ?? "",
    sheet: element.number("localSheetId"),
    formula: element.text.trim().replace(/^=/, ""),
    hidden: element.flag("hidden"),
    element,
  }));
}
