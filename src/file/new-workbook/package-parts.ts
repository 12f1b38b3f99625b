import { crc32 } from "../zip/crc32";
import { escapeAttribute, escapeText } from "../xml/entities";
import { CONTENT_TYPES, CORE_PROPERTIES, CUSTOM_XML, PACKAGE_RELATIONSHIPS, RELATIONSHIPS, XML } from "./namespaces";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Content types by how the name of a part begins; what is not here is XML without a type of its own. */
const TYPES: readonly (readonly [start: string, type: string])[] = [
  ["xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`],
  ["xl/worksheets/sheet", `${SPREADSHEET}.worksheet+xml`],
  ["xl/styles.xml", `${SPREADSHEET}.styles+xml`],
  ["xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`],
  ["xl/drawings/drawing", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/charts/chart", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  ["customXml/itemProps", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
  ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
];

/** The part that names the type of every other one. @param names of the parts, without a slash before */
export function contentTypesXml(names: readonly string[]): string {
  const own = names.flatMap((name) => {
    const type = TYPES.find(([start]) => name.startsWith(start))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`];
  });
  return (
    `${XML}<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${own.join("")}</Types>`
  );
}

/** What a part leads to, in the order of `rId1`, `rId2` …: the last word of the type, and where. */
export function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(([type, target], at) => {
    const whole = type === "core-properties" ? `${PACKAGE_RELATIONSHIPS}/metadata/core-properties` : `${RELATIONSHIPS}/${type}`;
    return `<Relationship Id="rId${at + 1}" Type="${whole}" Target="${escapeAttribute(target)}"/>`;
  });
  return `${XML}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${entries.join("")}</Relationships>`;
}

/** What stands about the file: its title and nothing about who made it. */
export const propertiesXml = (title: string): string =>
  `${XML}<cp:coreProperties xmlns:cp="${CORE_PROPERTIES}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeText(title)}</dc:title></cp:coreProperties>`;

/** The part that gives a custom part its id, which follows from what it holds. @param number of the part, 1-based */
export function itemPropertiesXml(xml: string, number: number): string {
  const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, "0");
  const id = `{${hex(crc32(new TextEncoder().encode(xml)), 8)}-0000-4000-8000-${hex(number, 12)}}`;
  return `${XML}<ds:datastoreItem xmlns:ds="${CUSTOM_XML}" ds:itemID="${id}"><ds:schemaRefs/></ds:datastoreItem>`;
}
