import type { FileLimits, RefusalReason } from "../../../src/file";
import { join, rawZip, utf8, type RawEntry } from "./raw-zip";
import { entriesOf, relationships, workbookParts, worksheet, zipOf } from "./workbook-parts";

/** A file made to cost as much as it can, and what becomes of it. */
export interface Extreme {
  readonly name: string;
  /** @param limits how large it has to be to pass them, or just not to */
  readonly make: (limits: FileLimits) => Uint8Array;
  /** Why it is refused when every part of it is read; null where it is read. */
  readonly reason: RefusalReason | null;
  /** Why the stand-in Excel refuses it, which spells out formulas, where that is something else. */
  readonly inStandIn?: RefusalReason;
}

const stored = 0;
/** A workbook of one sheet, stored without compression, so that it is as large as it can be. */
const sheet = (rows: string): Uint8Array => zipOf(workbookParts([worksheet(rows)]), stored);
const repeat = (text: string, bytes: number): string => text.repeat(Math.floor(bytes / text.length));
/** So much of a part is left for its frame. */
const frame = 1000;
const inCell = (text: string): string => `<row r="1"><c r="A1" t="str"><v>${text}</v></c></row>`;
const zeros = (bytes: number): RawEntry => ({ name: "x/a.xml", content: new Uint8Array(bytes) });
const workbook = (...more: readonly RawEntry[]): Uint8Array => rawZip([...entriesOf(workbookParts([worksheet("")])), ...more]);
const distinct = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

/** Files that are large, deep or many in every way a file can be. */
export const extremes: readonly Extreme[] = [
  { name: "a bomb of zeros", reason: "too-dense", make: (limits) => workbook(zeros(limits.partBytes)) },
  {
    name: "a bomb that lies about its size",
    reason: "damaged-part",
    make: ({ partBytes }) => {
      const { name, content } = zeros(partBytes);
      return workbook({ name, content, listed: { size: 10 }, local: { size: 10 } });
    },
  },
  { name: "a part too large", reason: "part-too-large", make: ({ partBytes }) => sheet(repeat(" ", partBytes)) },
  {
    name: "parts too large together",
    reason: "all-too-large",
    make: ({ partBytes, totalBytes }) => {
      // Numbers in order: deflated they pass neither the limit of the file nor that of a dense part.
      const text = distinct(Math.floor(partBytes / 9), (index) => `${index} `).slice(0, partBytes - frame);
      const content = utf8(`<a>${text}</a>`);
      const count = Math.floor(totalBytes / content.length) + 1;
      return workbook(...Array.from({ length: count }, (_, index) => ({ name: `x/${index}.xml`, content })));
    },
  },
  { name: "a file too large", reason: "file-too-large", make: ({ fileBytes }) => new Uint8Array(fileBytes + 1).fill(0x50) },
  {
    name: "parts too many",
    reason: "too-many-parts",
    make: ({ parts }) =>
      workbook(...Array.from({ length: parts }, (_, index) => ({ name: `x/${index}.xml`, content: utf8("<a/>"), method: stored }))),
  },
  {
    name: "as many parts as may be, all with relationships in a circle",
    reason: null,
    make: ({ parts }) =>
      workbook(
        ...Array.from({ length: Math.floor(parts / 2) - 5 }, (_, index) => [
          { name: `x/${index}.xml`, content: utf8("<a/>"), method: stored },
          {
            name: `x/_rels/${index}.xml.rels`,
            content: utf8(relationships(["r1", "worksheet", `${index + 1}.xml`], ["r2", "worksheet", "0.xml"], ["r3", "x", "../../../.."])),
            method: stored,
          },
        ]).flat()
      ),
  },
  {
    name: "long names of parts",
    reason: null,
    make: ({ fileBytes }) =>
      workbook(
        ...Array.from({ length: Math.min(200, Math.floor(fileBytes / 200_000)) }, (_, index) => ({
          name: `x/${"n".repeat(60_000)}${index}.xml`,
          content: utf8("<a/>"),
        }))
      ),
  },
  { name: "white space", reason: null, make: ({ partBytes }) => sheet(repeat(" \r\n\t", partBytes - frame)) },
  { name: "one long attribute", reason: null, make: ({ partBytes }) => sheet(`<row r="1" x="${repeat("x", partBytes - frame)}"/>`) },
  {
    name: "text of two-byte characters",
    reason: null,
    make: ({ partBytes }) => sheet(inCell(`\u0100${repeat("x", partBytes - frame)}`)),
  },
  { name: "text of entities", reason: "text-too-long", make: ({ partBytes }) => sheet(inCell(repeat("&lt;", partBytes - frame))) },
  { name: "text of comments", reason: "text-too-long", make: ({ partBytes }) => sheet(inCell(repeat("<!---->x", partBytes - frame))) },
  { name: "text of CDATA", reason: "text-too-long", make: ({ partBytes }) => sheet(inCell(repeat("<![CDATA[&]]>", partBytes - frame))) },
  { name: "a comment that is never closed", reason: "not-well-formed", make: ({ partBytes }) => sheet(repeat("<!-- ", partBytes - frame)) },
  {
    name: "quotes that are never closed",
    reason: "not-well-formed",
    make: ({ partBytes }) => sheet(`<c r="1${repeat(' r="', partBytes - frame)}`),
  },
  { name: "elements too many", reason: "too-many-elements", make: ({ partBytes }) => sheet(repeat("<c/>", partBytes - frame)) },
  { name: "elements without end", reason: "too-deep", make: ({ elements }) => sheet("<a>".repeat(Math.floor(elements / 2))) },
  {
    name: "as many cells as may be",
    reason: null,
    make: ({ elements }) => sheet(`<row>${"<c/>".repeat(10)}</row>`.repeat(Math.floor(elements / 11) - 1)),
  },
  {
    name: "as many rows as may be, all the same",
    reason: null,
    make: ({ elements }) => sheet('<row r="1"/>'.repeat(elements - 10)),
  },
  {
    name: "elements that all have their own name",
    reason: null,
    make: ({ elements }) => sheet(distinct(elements - 10, (index) => `<a${index}/>`)),
  },
  {
    name: "attributes too many",
    reason: "too-many-attributes",
    make: ({ elements }) => sheet(`<row ${distinct(Math.floor(elements / 2), (index) => ` a${index}=""`)}/>`),
  },
  { name: "an attribute given twice", reason: "not-well-formed", make: () => sheet('<row r="1" r="2"/>') },
  {
    name: "shared strings, as many as may be",
    reason: null,
    make: ({ elements }) =>
      zipOf(
        workbookParts([worksheet("")], {
          "xl/sharedStrings.xml": `<sst>${"<si><t>a</t></si>".repeat(Math.floor(elements / 2) - 2)}</sst>`,
        }),
        stored
      ),
  },
  {
    name: "sheets too many",
    reason: "too-many-sheets",
    make: ({ sheets }) => zipOf(workbookParts(Array.from({ length: sheets + 1 }, () => worksheet("")))),
  },
  {
    name: "sheets that all are the same part",
    reason: "repeated-sheet",
    make: ({ sheets }) => {
      const targets = Array.from({ length: sheets }, (_, index): [string, string, string] => [
        `rId${index + 1}`,
        "worksheet",
        "worksheets/sheet1.xml",
      ]);
      const names = targets.map(([id], index) => `<sheet name="${index}" sheetId="${index + 1}" r:id="${id}"/>`).join("");
      return zipOf({
        ...workbookParts([worksheet("")]),
        "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${names}</sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": relationships(...targets),
      });
    },
  },
  {
    name: "relationships too many",
    reason: "too-many-relationships",
    make: (limits) =>
      zipOf({
        ...workbookParts([worksheet("")]),
        "xl/_rels/workbook.xml.rels": relationships(
          ...Array.from({ length: limits.relationships + 1 }, (_, index): [string, string, string] => [
            `rId${index + 1}`,
            "worksheet",
            "a.xml",
          ])
        ),
      }),
  },
  {
    name: "one long formula copied to many cells",
    reason: null,
    inStandIn: "too-many-formulas",
    make: ({ elements }) => {
      const master = `<row r="1"><c r="A1"><f t="shared" ref="A1:A9" si="0">${"A1+".repeat(2700)}1</f><v>1</v></c></row>`;
      return sheet(master + '<row><c><f t="shared" si="0"/><v>1</v></c></row>'.repeat(Math.floor(elements / 5)));
    },
  },
  {
    name: "cells that stand far apart",
    reason: "too-many-elements",
    make: ({ partBytes }) =>
      sheet(
        `<row r="1"><c r="ALL1"><v>1</v></c></row>${"<row><c><v>1</v></c></row>".repeat(Math.min(1_000_000, Math.floor((partBytes - frame) / 27)))}`
      ),
  },
  {
    name: "cells in the far corner of every row",
    reason: "too-many-elements",
    make: ({ partBytes }) =>
      sheet(
        distinct(
          Math.min(1_000_000, Math.floor((partBytes - frame) / 55)),
          (index) => `<row r="${index + 1}"><c r="ALL${index + 1}"><v>1</v></c></row>`
        )
      ),
  },
  {
    name: "words of a header in every cell",
    reason: "too-many-elements",
    make: ({ partBytes }) =>
      sheet(repeat(`<row>${'<c t="str"><v>Indikator</v></c><c t="str"><v>Level</v></c>'.repeat(20)}</row>`, Math.min(partBytes - frame))),
  },
  {
    name: "tables everywhere",
    reason: null,
    make: ({ places }) =>
      sheet(
        distinct(Math.floor(places / 1800), () =>
          distinct(48, (index) =>
            index === 0
              ? '<row><c t="str"><v>No</v></c><c t="str"><v>Indikator</v></c><c t="str"><v>Level</v></c></row>'
              : `<row><c><v>${index}</v></c><c t="str"><v>Indikator ${index}</v></c><c><v>3</v></c></row>`
          )
        )
      ),
  },
  {
    name: "formulas in every cell",
    reason: "too-many-elements",
    make: ({ partBytes }) => sheet(repeat(`<row>${"<c><f>A1</f><v>1</v></c>".repeat(50)}</row>`, partBytes - frame)),
  },
  {
    name: "formulas nested without end",
    reason: null,
    make: ({ partBytes }) => sheet(`<row r="1"><c r="A1"><f>${repeat("_xlfn.SINGLE(", Math.min(partBytes / 2, 10_000_000))}</f></c></row>`),
  },
  {
    name: "a formula that is one long text",
    reason: null,
    make: ({ partBytes }) => sheet(`<row r="1"><c r="A1"><f>"_xl${repeat("x", partBytes - frame)}</f></c></row>`),
  },
  {
    name: "a zip within the comment of a zip",
    reason: "damaged-list",
    make: () => rawZip(entriesOf(workbookParts([worksheet("")])), { comment: zipOf({ a: "" }) }),
  },
  {
    name: "bytes between the list and its end",
    reason: "damaged-list",
    make: () => rawZip(entriesOf(workbookParts([worksheet("")])), { before: utf8("PK") }),
  },
  {
    name: "a list of another length than told",
    reason: "damaged-list",
    make: () => rawZip(entriesOf(workbookParts([worksheet("")])), { count: 2 }),
  },
  { name: "a second disk", reason: "damaged-list", make: () => rawZip(entriesOf(workbookParts([worksheet("")])), { disk: 1 }) },
  { name: "a 64-bit list", reason: "zip64", make: () => rawZip(entriesOf(workbookParts([worksheet("")])), { count: 0xffff }) },
  {
    name: "a 64-bit list beside the ordinary one",
    reason: "zip64",
    make: () => rawZip(entriesOf(workbookParts([worksheet("")])), { before: join(utf8("PK\u0006\u0007"), new Uint8Array(16)) }),
  },
  { name: "a 64-bit size", reason: "zip64", make: () => workbook({ name: "a", content: utf8("a"), listed: { size: 0xffffffff } }) },
  { name: "an encrypted part", reason: "encrypted-part", make: () => workbook({ name: "a", content: utf8("a"), flags: 1 }) },
  { name: "another compression", reason: "compression", make: () => workbook({ name: "a", content: utf8("a"), method: 12 }) },
  {
    name: "a part in the place of another",
    reason: "damaged-part",
    make: () => workbook({ name: "a", content: utf8("a"), listed: { start: 0 } }),
  },
  {
    name: "a part that reaches into the next",
    reason: "overlap",
    make: () =>
      rawZip([{ name: "a", content: utf8("a"), flags: 8, listed: { compressedSize: 40 } }, ...entriesOf(workbookParts([worksheet("")]))]),
  },
  {
    name: "another name in its own header",
    reason: "damaged-part",
    make: () => workbook({ name: "a", content: utf8("a"), local: { name: "b" } }),
  },
  {
    name: "another compression in its own header",
    reason: "damaged-part",
    make: () => workbook({ name: "a", content: utf8("a"), local: { method: 0 } }),
  },
  ...["../a", "a/../../b", "/etc/passwd", "C:/a", "a\\b", "a//b", "./a", "a\u0000.xml", "a\n"].map((name): Extreme => ({
    name: `a part named ${JSON.stringify(name)}`,
    reason: "unsafe-name",
    make: () => workbook({ name, content: utf8("<a/>") }),
  })),
  { name: "a name in other letters", reason: "repeated-part", make: () => workbook({ name: "XL/Workbook.xml", content: utf8("<a/>") }) },
  // The sign for kelvin is a small k in lower case.
  {
    name: "a name in look-alike letters",
    reason: "repeated-part",
    make: () => workbook({ name: "xl/wor\u212Abook.xml", content: utf8("<a/>") }),
  },
  {
    name: "a name that begins with a byte order mark",
    reason: null,
    make: () => workbook({ name: "\uFEFFxl/workbook.xml", content: utf8("<a/>") }),
  },
  {
    name: "names and folders of old programs",
    reason: null,
    make: () =>
      workbook(
        { name: "xl/", content: utf8("") },
        { name: new Uint8Array([0x78, 0xe9]), content: utf8("<a/>") },
        { name: new Uint8Array([0x78, 0xe8]), content: utf8("<a/>") }
      ),
  },
];
