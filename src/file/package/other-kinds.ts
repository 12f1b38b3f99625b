import type { RefusalReason } from "../refusal/refusal";
import type { XmlElement } from "../xml/element";
import type { OpenPackage } from "./open-package";

/** What a zip is that names no Office document. */
export function kindOfPackage(opened: OpenPackage): RefusalReason {
  const parts = opened.parts();
  if (parts.length === 0) return "empty-zip";
  // An OpenDocument file names its kind in a part of its own, the first of the zip.
  if (opened.has("/mimetype") && opened.text("/mimetype").startsWith("application/vnd.oasis.opendocument")) {
    return opened.text("/mimetype").includes("opendocument.spreadsheet") ? "ods" : "other-office";
  }
  if (parts.some((part) => /^\/Index(?:\.zip$|\/.*\.iwa$)/.test(part))) return "numbers";
  if (opened.has("/[Content_Types].xml")) return "not-a-workbook";
  return parts.some((part) => /\.(?:xls[xmb]?|ods|csv)$/i.test(part)) ? "archive" : "not-a-workbook";
}

/** What an Office document is whose main part is no workbook. */
export function kindOfDocument(root: XmlElement): RefusalReason {
  if (root.name === "document") return "word";
  return root.name === "presentation" ? "powerpoint" : "not-a-workbook";
}
