import type { NameInfo } from "../defined-name";
import type { XmlPart } from "../xml-part";

/** The defined names. */
export interface Names {
  all(): readonly NameInfo[];
  /** Adds a name, or replaces the one of the same name and scope. */
  set(name: NameInfo): Promise<void>;
  delete(name: string, sheetId: string | null): Promise<void>;
}

/** The custom XML parts. */
export interface XmlParts {
  all(): readonly XmlPart[];
  add(xml: string): XmlPart;
  set(id: string, xml: string): void;
  delete(id: string): void;
}

/** What an add-in keeps in the document: `Office.context.document.settings` and `workbook.settings` share it. */
export interface Settings {
  all(): ReadonlyMap<string, string>;
  /** @param value null takes the setting away */
  set(key: string, value: string | null): void;
  /** Whether the add-in starts when the workbook is opened (`Office.addin.setStartupBehavior`); no setting, but kept with them. */
  startsWithDocument: boolean;
}
