// Both are development dependencies for this comparison; neither ships. They read and write a workbook, which is less than a copy needs.
import ExcelJS from "exceljs";
import { read, write } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { addContentType, addRelationship, WorkbookFile } from "../src/file";
import { safeCopy } from "../src/send";
import { addSheet } from "../src/file/patch/add-sheet";
import { inTurns } from "./runner";
import { atMost, time, type Report } from "./table";

const MB = 1_000_000;
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The send-safe copy against two libraries that merely read and write the same file. */
export async function sendSafe(): Promise<Report> {
  const small = workbookOf(1 * MB, 0);
  const large = workbookOf(6 * MB, 14 * MB);
  const lines = [];
  for (const [bytes, rounds] of [
    [small, 5],
    [large, 3],
  ] as const) {
    const size = `${(bytes.length / MB).toFixed(0)} MB`;
    const ours = () => safeCopy(bytes);
    for (const [name, other] of Object.entries(OTHERS)) {
      const { ours: own, other: theirs, ratio } = await inTurns(ours, () => other(bytes), { rounds, warmUps: 1 });
      lines.push({
        what: `send-safe copy, ${size} / ${name} reads and writes`,
        ours: time(own),
        other: time(theirs),
        ratio,
        aim: atMost(1, ratio),
      });
    }
  }
  const lost = await Promise.all(
    Object.entries(OTHERS).map(async ([name, other]) => `${name} loses ${lostParts(small, await other(small))}.`)
  );
  return {
    title: "A send-safe copy of a workbook",
    lines,
    remarks: ["The copy also reads the table, translates its formulas, proves each and opens the result again.", ...lost],
  };
}

const OTHERS: Readonly<Record<string, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  exceljs: async (bytes) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  },
  "@e965/xlsx": (bytes) => {
    const workbook = read(bytes, { cellStyles: true, cellFormula: true, bookVBA: true });
    return Promise.resolve(new Uint8Array(write(workbook, { type: "buffer", bookType: "xlsx", cellStyles: true }) as Buffer));
  },
};

/** The sample workbook with formulas of ours, a sheet of other content of so many compressed bytes, and a picture. */
function workbookOf(sheetBytes: number, pictureBytes: number): Uint8Array {
  const file = WorkbookFile.open(readFileSync(join("test", "fixtures", "workbooks", "kertas-kerja-denpasar-2021.xlsx")));
  let state = 1;
  const random = (): number => (state = (state * 16807) % 2147483647);
  // A row of ten such numbers takes about seventy bytes compressed.
  const rows = Array.from({ length: Math.round(sheetBytes / 70) }, (_, r) => {
    const cells = Array.from({ length: 10 }, (_, c) => `<c r="${String.fromCharCode(65 + c)}${r + 1}"><v>${random()}</v></c>`);
    return `<row r="${r + 1}">${cells.join("")}</row>`;
  });
  addSheet(file, "Data lain", `<worksheet xmlns="${NAMESPACE}"><sheetData>${rows.join("")}</sheetData></worksheet>`);
  const formulas = ["INDEX()", "PREDICATE()", "PROGRESS()", "DOMAIN(1)", "GAP(4)"];
  const stored = formulas.map((formula, at) => {
    const name = `_xldudf_SPBE_${formula}`;
    return `<row r="${at + 1}"><c r="A${at + 1}" t="e"><f t="array" ref="A${at + 1}">${name}</f><v>#NAME?</v></c></row>`;
  });
  addSheet(file, "Rumus", `<worksheet xmlns="${NAMESPACE}"><sheetData>${stored.join("")}</sheetData></worksheet>`);
  if (pictureBytes > 0) {
    const part = "/customXml/foto.xml";
    const text = `<foto>${Array.from({ length: pictureBytes / 8 }, () => random().toString(36).padStart(8, "0")).join("")}</foto>`;
    file.opened.write(part, text);
    addContentType(file.opened, part, "application/xml");
    addRelationship(file.opened, "/", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml", part);
  }
  return file.opened.save();
}

function lostParts(before: Uint8Array, after: Uint8Array): string {
  const [old, now] = [before, after].map((bytes) => Object.keys(unzipSync(bytes)));
  const lost = (old ?? []).filter((part) => !now?.includes(part));
  return `${lost.length} of ${old?.length ?? 0} parts${lost.length > 0 ? ` (${lost.join(", ")})` : ""}`;
}
