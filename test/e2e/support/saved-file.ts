import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";

/** Every part of a file, as text: sheets, names, custom XML, styles and the rest. */
export function partsOf(path: string): Readonly<Record<string, string>> {
  const unzipped = unzipSync(new Uint8Array(readFileSync(path)));
  return Object.fromEntries(Object.entries(unzipped).map(([name, bytes]) => [name, strFromU8(bytes, true)]));
}

/** The XML of all its sheets, one behind the other. */
export function sheetsOf(path: string): string {
  return Object.entries(partsOf(path))
    .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
    .map(([, xml]) => xml)
    .join("");
}

/** The custom XML parts of a file that hold a text. */
export function customXmlIn(path: string, text: string): readonly string[] {
  return Object.entries(partsOf(path))
    .filter(([name, xml]) => /^customXml\/item\d+\.xml$/.test(name) && xml.includes(text))
    .map(([, xml]) => xml);
}
