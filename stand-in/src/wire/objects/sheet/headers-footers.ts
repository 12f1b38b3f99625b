import type { Batch } from "../../requests/batch";
import { invalidArgument } from "../../protocol/errors";
import type { Json } from "../../protocol/json";
import { WireObject, type ObjectType } from "../../requests/object-type";

type Band = "header" | "footer";
type Third = "L" | "C" | "R";

/** Splits `&LLeft&CMiddle&RPage &P` into its thirds; what stands before any mark is the middle. */
function thirds(text: string): Record<Third, string> {
  const found: Record<Third, string> = { L: "", C: "", R: "" };
  let at: Third = "C";
  for (const piece of text.match(/&[LCR]|&&|[\s\S]/g) ?? []) {
    if (/^&[LCR]$/.test(piece)) at = piece[1] as Third;
    else found[at] += piece;
  }
  return found;
}

const joined = ({ L, C, R }: Record<Third, string>): string | null =>
  (L === "" ? "" : `&L${L}`) + (C === "" ? "" : `&C${C}`) + (R === "" ? "" : `&R${R}`) || null;

const page = (sheetId: string, batch: Batch) => batch.host.workbook.features.of(sheetId).page;

const read =
  (band: Band, third: Third) =>
  (sheetId: string, batch: Batch): Json =>
    thirds(page(sheetId, batch)[band] ?? "")[third];
const write = (band: Band, third: Third) => async (sheetId: string, value: Json, batch: Batch) => {
  const location = "HeaderFooter";
  if (typeof value !== "string" || value.length > 255) throw invalidArgument(location);
  batch.assertWritable(null, location);
  const now = page(sheetId, batch);
  const text = joined({ ...thirds(now[band] ?? ""), [third]: value });
  await batch.change((join) => batch.host.workbook.features.set(sheetId, { page: { ...now, [band]: text } }, join));
};

const headerFooterType: ObjectType<string> = {
  name: "HeaderFooter",
  scalars: {
    LeftHeader: read("header", "L"),
    CenterHeader: read("header", "C"),
    RightHeader: read("header", "R"),
    LeftFooter: read("footer", "L"),
    CenterFooter: read("footer", "C"),
    RightFooter: read("footer", "R"),
  },
  setters: {
    LeftHeader: write("header", "L"),
    CenterHeader: write("header", "C"),
    RightHeader: write("header", "R"),
    LeftFooter: write("footer", "L"),
    CenterFooter: write("footer", "C"),
    RightFooter: write("footer", "R"),
  },
};

/** `pageLayout.headersFooters`: the same on all pages. */
export const headersFootersType: ObjectType<string> = {
  name: "HeaderFooterGroup",
  scalars: { State: () => "Default" },
  children: { DefaultForAllPages: (sheetId) => WireObject.of(headerFooterType, sheetId) },
  missing: ["UseSheetMargins", "UseSheetScale", "EvenPages", "FirstPage", "OddPages"],
};
