import { strToU8, zipSync } from "fflate";
import { FileRefusal, WorkbookFile, type RefusalReason } from "../../../src/file";
import { workbookParts, worksheet, zipOf, relationships } from "../../generators/hostile/workbook-parts";

function refusal(bytes: Uint8Array): FileRefusal {
  try {
    WorkbookFile.open(bytes);
  } catch (error) {
    if (error instanceof FileRefusal) return error;
    throw error;
  }
  throw new Error("The file was read.");
}

const bytes = (...all: number[]): Uint8Array => new Uint8Array(all);
const utf16 = (text: string, mark = true): Uint8Array => new Uint8Array(Buffer.from(`${mark ? "\uFEFF" : ""}${text}`, "utf16le"));
const swapped = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le").swap16());
const list = "No;Indikator;Nilai\r\n1;Tata kelola;3\r\n";

/** An old Office container of sectors of 512 bytes: header, an empty sector, the list of its streams. */
function container(...streams: string[]): Uint8Array {
  const file = new Uint8Array(512 * 3 + 70_000);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(file.buffer);
  view.setUint16(30, 9, true);
  // The list lies behind the first 64 kB, as in a large file.
  const sector = 130;
  view.setUint32(48, sector, true);
  streams.forEach((name, index) => file.set(new Uint8Array(Buffer.from(name, "utf16le")), (sector + 1) * 512 + 128 * index));
  return file;
}

/** A package whose main part begins with this element. */
const document = (root: string): Uint8Array =>
  zipOf({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships(["rId1", "officeDocument", "main/document.xml"]),
    "main/document.xml": `<w:${root} xmlns:w="w"/>`,
  });

const files: readonly (readonly [name: string, file: Uint8Array, reason: RefusalReason])[] = [
  ["an empty file", bytes(), "empty"],
  ["an .xls of Excel 97 to 2003", container("Root Entry", "Workbook"), "old-xls"],
  ["an .xls of Excel 5", container("Root Entry", "Book"), "old-xls"],
  ["an .xls of Excel 4", bytes(0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00), "old-xls"],
  ["a workbook with a password", container("Root Entry", "EncryptedPackage", "EncryptionInfo"), "password"],
  ["a .doc", container("Root Entry", "WordDocument"), "word"],
  ["a .ppt", container("Root Entry", "PowerPoint Document"), "powerpoint"],
  [
    "an .xlsb",
    zipOf({
      "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.bin"]),
      "xl/workbook.bin": bytes(0x83, 0x01, 0x00),
    }),
    "xlsb",
  ],
  ["an .ods", zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }), "ods"],
  ["an .odt", zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }), "other-office"],
  ["a .docx", document("document"), "word"],
  ["a .pptx", document("presentation"), "powerpoint"],
  ["a .numbers", zipOf({ "Index/Document.iwa": bytes(0, 1, 2), "Metadata/Properties.plist": "" }), "numbers"],
  ["an older .numbers", zipOf({ "Index.zip": bytes(0x50, 0x4b), "preview.jpg": "" }), "numbers"],
  ["a zip of workbooks", zipOf({ "kiriman/LKE 2026.xlsx": "a", "kiriman/LKE 2025.xlsx": "b" }), "archive"],
  ["a zip of something else", zipOf({ "foto.jpg": "a" }), "not-a-workbook"],
  ["a zip with nothing", zipSync({}), "empty-zip"],
  ["a zip with nothing by its name", zipSync({ "": strToU8("a") }), "unsafe-name"],
  ["a .csv in UTF-8", strToU8(list), "csv"],
  ["a .csv in UTF-8 with a byte order mark", strToU8(`\uFEFF${list}`), "csv"],
  ["a .csv in Windows-1252", bytes(...Buffer.from("No;Urusan;Catatan\r\n1;R\u00e9sum\u00e9;\u00b1 3\r\n", "latin1")), "csv"],
  ["a .csv in UTF-16", utf16(list), "csv"],
  ["a .csv in UTF-16 without a byte order mark", utf16(list, false), "csv"],
  ["a .csv in UTF-16 the other way round", swapped(list), "csv"],
  ["a web page named .xlsx", strToU8("\r\n<!DOCTYPE html>\n<html><body><table><tr><td>3</td></tr></table></body></html>"), "html"],
  ["a table of a web page named .xls", strToU8('<table border="1"><tr><td>3</td></tr></table>'), "html"],
  [
    "an XML spreadsheet of 2003",
    strToU8(
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
    ),
    "spreadsheet-xml",
  ],
  ["a PDF", bytes(...Buffer.from("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n\u0000\u0001", "latin1")), "pdf"],
  ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00), "not-a-workbook"],
  ["a download that was cut", zipOf(workbookParts([worksheet("")])).slice(0, 700), "cut-off"],
  ["the first two bytes of a zip", bytes(0x50, 0x4b), "cut-off"],
];

test.each(files)("%s is named", (_, file, reason) => {
  expect(refusal(file).reason).toBe(reason);
});

test("each kind has a sentence of its own, which says what to do", () => {
  const reasons = new Set(files.map(([, , reason]) => reason));
  for (const language of ["id", "en"] as const) {
    const sentences = files.map(([, file]) => refusal(file).sentence(language));
    expect(new Set(sentences).size).toBe(reasons.size);
    for (const sentence of sentences) expect(sentence).toMatch(/\. \S.+\.$/);
  }
});

test("names out of a file are shown short, and cannot steer a terminal or turn a sentence round", () => {
  const name = `\u001b[31m\u202e../${"x".repeat(5000)}`;
  const sentence = refusal(zipSync({ [name]: strToU8("a") })).sentence("id");
  expect(sentence).toContain("../xxx");
  expect(sentence).not.toMatch(/[\u001b\u202e]/); // eslint-disable-line no-control-regex -- what a terminal obeys
  expect(sentence.length).toBeLessThan(300);
});
