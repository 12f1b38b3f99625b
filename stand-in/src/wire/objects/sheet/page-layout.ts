import type { PageLayout } from "../../../model/features/page-layout";
import type { SheetRect } from "../../../geometry/rect";
import { sheetAddress } from "../../../geometry/sheet-addresses";
import { isEntireColumn, isEntireRow } from "../../../geometry/sheet-size";
import type { Batch } from "../../requests/batch";
import { invalidArgument } from "../../protocol/errors";
import { isJsonObject, type Json } from "../../protocol/json";
import { WireObject, type Answer, type Argument, type ObjectType } from "../../requests/object-type";
import { headersFootersType } from "./headers-footers";
import { rangeAreasType } from "../shared/declared-types";
import { rangeArgument } from "../shared/arguments";
import { areasOf, nameRect, sheetById } from "../shared/ranges";

/** Excel's words for paper, and a file's numbers. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};
/** Points in an inch; margins travel as points. */
const POINTS = 72;
const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
type Margin = keyof typeof usualMargins;

const pageOf = (sheetId: string, batch: Batch): PageLayout => batch.host.workbook.features.of(sheetId).page;

async function change(sheetId: string, part: Partial<PageLayout>, batch: Batch, location: string): Promise<void> {
  batch.assertWritable(null, location);
  await batch.change((join) => batch.host.workbook.features.set(sheetId, { page: { ...pageOf(sheetId, batch), ...part } }, join));
}

const margin =
  (name: Margin) =>
  (sheetId: string, batch: Batch): Json =>
    (pageOf(sheetId, batch).margins ?? usualMargins)[name] * POINTS;
const setMargin = (name: Margin) => (sheetId: string, value: Json, batch: Batch) => {
  if (typeof value !== "number" || value < 0) throw invalidArgument("PageLayout");
  return change(
    sheetId,
    { margins: { ...(pageOf(sheetId, batch).margins ?? usualMargins), [name]: value / POINTS } },
    batch,
    "PageLayout.margins"
  );
};
const flag =
  (name: "centerHorizontally" | "centerVertically" | "gridlines" | "headings") => (sheetId: string, value: Json, batch: Batch) => {
    if (typeof value !== "boolean") throw invalidArgument("PageLayout");
    return change(sheetId, { [name]: value }, batch, "PageLayout");
  };

/** `$A$1:$B$2`, as names hold it. */
const absolute = (name: string, rect: SheetRect): string => {
  const address = sheetAddress(name, rect);
  const mark = address.lastIndexOf("!");
  return `${address.slice(0, mark)}!${address.slice(mark + 1).replace(/[A-Z]+|[0-9]+/g, "$$$&")}`;
};

/** Print areas and titles are names of the sheet that Excel keeps for itself. */
async function setBuiltIn(sheetId: string, name: string, rects: readonly SheetRect[], batch: Batch, location: string): Promise<void> {
  batch.assertWritable(null, location);
  const sheet = sheetById(batch.host, sheetId).name;
  await batch.act(() =>
    batch.host.workbook.names.set({
      name,
      sheetId,
      visible: true,
      comment: "",
      formula: `=${rects.map((rect) => absolute(sheet, rect)).join(",")}`,
    })
  );
}

function builtIn(sheetId: string, name: string, batch: Batch): readonly SheetRect[] {
  const info = batch.host.workbook.names.all().find((one) => one.sheetId === sheetId && one.name.toLowerCase() === name.toLowerCase());
  if (info === undefined) return [];
  const only = nameRect(batch.host, info);
  return only === null ? areasOf(batch.host, info.formula.replace(/^=/, ""), sheetId, "PageLayout") : [only];
}

const at = (sheetId: string): SheetRect => ({ sheetId, row: 0, column: 0, rows: 1, columns: 1 });
const TITLES = "_xlnm.Print_Titles";
const AREA = "_xlnm.Print_Area";

async function setTitles(sheetId: string, args: readonly Argument[], rows: boolean, batch: Batch): Promise<void> {
  const location = rows ? "PageLayout.setPrintTitleRows" : "PageLayout.setPrintTitleColumns";
  const rect = rangeArgument(args, at(sheetId), batch, location);
  if (!(rows ? isEntireRow(rect) : isEntireColumn(rect))) throw invalidArgument(location);
  const others = builtIn(sheetId, TITLES, batch).filter((one) => isEntireRow(one) !== rows);
  await setBuiltIn(sheetId, TITLES, rows ? [...others, rect] : [rect, ...others], batch, location);
}

const areas = (found: readonly SheetRect[]): Answer => (found.length === 0 ? null : WireObject.of(rangeAreasType, found));

/** `worksheet.pageLayout`. */
export const pageLayoutType: ObjectType<string> = {
  name: "PageLayout",
  scalars: {
    Orientation: (sheetId, batch) => (pageOf(sheetId, batch).orientation === "landscape" ? "Landscape" : "Portrait"),
    PaperSize: (sheetId, batch) => {
      const { paperSize } = pageOf(sheetId, batch);
      return Object.keys(PAPERS).find((name) => PAPERS[name] === (paperSize ?? 1)) ?? null;
    },
    Zoom: (sheetId, batch): Json => {
      const { fitWidth, fitHeight, scale } = pageOf(sheetId, batch);
      if (fitWidth === null && fitHeight === null) return { scale: scale ?? 100 };
      return {
        ...(fitWidth === null || fitWidth === 0 ? {} : { horizontalFitToPages: fitWidth }),
        ...(fitHeight === null || fitHeight === 0 ? {} : { verticalFitToPages: fitHeight }),
      };
    },
    CenterHorizontally: (sheetId, batch) => pageOf(sheetId, batch).centerHorizontally,
    CenterVertically: (sheetId, batch) => pageOf(sheetId, batch).centerVertically,
    PrintGridlines: (sheetId, batch) => pageOf(sheetId, batch).gridlines,
    PrintHeadings: (sheetId, batch) => pageOf(sheetId, batch).headings,
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  setters: {
    Orientation: (sheetId, value, batch) => {
      if (value !== "Portrait" && value !== "Landscape") throw invalidArgument("PageLayout.orientation");
      return change(sheetId, { orientation: value === "Landscape" ? "landscape" : "portrait" }, batch, "PageLayout.orientation");
    },
    PaperSize: (sheetId, value, batch) => {
      const paperSize = PAPERS[String(value)];
      if (paperSize === undefined) throw invalidArgument("PageLayout.paperSize");
      return change(sheetId, { paperSize }, batch, "PageLayout.paperSize");
    },
    Zoom: (sheetId, value, batch) => {
      if (!isJsonObject(value)) throw invalidArgument("PageLayout.zoom");
      const number = (name: string): number | null => (typeof value[name] === "number" ? value[name] : null);
      const [wide, high] = [number("horizontalFitToPages"), number("verticalFitToPages")];
      const fits = wide !== null || high !== null;
      // In a file, 0 pages means: as many as it takes.
      return change(
        sheetId,
        fits ? { fitWidth: wide ?? 0, fitHeight: high ?? 0, scale: null } : { fitWidth: null, fitHeight: null, scale: number("scale") },
        batch,
        "PageLayout.zoom"
      );
    },
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    PrintGridlines: flag("gridlines"),
    PrintHeadings: flag("headings"),
    LeftMargin: setMargin("left"),
    RightMargin: setMargin("right"),
    TopMargin: setMargin("top"),
    BottomMargin: setMargin("bottom"),
    HeaderMargin: setMargin("header"),
    FooterMargin: setMargin("footer"),
  },
  children: { HeadersFooters: (sheetId) => WireObject.of(headersFootersType, sheetId) },
  methods: {
    SetPrintArea: (sheetId, args, batch) => {
      const [given] = args;
      const rects =
        typeof given === "string"
          ? areasOf(batch.host, given, sheetId, "PageLayout.setPrintArea")
          : ((given instanceof WireObject ? given.as(rangeAreasType) : null) ?? [
              rangeArgument(args, at(sheetId), batch, "PageLayout.setPrintArea"),
            ]);
      return setBuiltIn(sheetId, AREA, rects, batch, "PageLayout.setPrintArea");
    },
    SetPrintTitleRows: (sheetId, args, batch) => setTitles(sheetId, args, true, batch),
    SetPrintTitleColumns: (sheetId, args, batch) => setTitles(sheetId, args, false, batch),
    SetPrintMargins: (sheetId, args, batch) => {
      const unit = { Points: POINTS, Inches: 1, Centimeters: 2.54 }[String(args[0])];
      const given = isJsonObject(args[1]) ? args[1] : {};
      if (unit === undefined) throw invalidArgument("PageLayout.setPrintMargins");
      const margins = { ...(pageOf(sheetId, batch).margins ?? usualMargins) };
      for (const name of Object.keys(usualMargins) as Margin[]) {
        const value = given[name];
        if (typeof value === "number") margins[name] = value / unit;
      }
      return change(sheetId, { margins }, batch, "PageLayout.setPrintMargins");
    },
    GetPrintAreaOrNullObject: (sheetId, _args, batch) => areas(builtIn(sheetId, AREA, batch)),
  },
  missing: ["BlackAndWhite", "PrintErrors", "PrintComments", "DraftMode", "FirstPageNumber", "PrintOrder"],
};
