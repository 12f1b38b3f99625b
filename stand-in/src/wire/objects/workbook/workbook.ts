import { ExcelError } from "../../protocol/errors";
import { WireObject, type Answer, type Argument, type ObjectType } from "../../requests/object-type";
import type { Batch } from "../../requests/batch";
import { applicationType } from "./application";
import { nameCollectionType } from "../document/names";
import { rangeAreasType, rangeType } from "../shared/declared-types";
import { workbookProtectionType } from "./workbook-protection";
import { text } from "../shared/arguments";
import { settingsType } from "../document/settings";
import { tableCollectionType } from "../sheet/tables";
import { worksheetsType } from "../sheet/worksheets";
import { xmlPartsType } from "../document/xml-parts";

const runtimeType: ObjectType<null> = {
  name: "Runtime",
  scalars: { EnableEvents: (_target, batch) => batch.host.session.eventsEnabled },
  setters: {
    EnableEvents: (_target, value, batch) => {
      batch.host.session.eventsEnabled = value === true;
    },
  },
};

/** What the file's properties would say; the stand-in reads none of them. */
const propertiesType: ObjectType<null> = {
  name: "DocumentProperties",
  missing: [
    "Title",
    "Subject",
    "Author",
    "Keywords",
    "Comments",
    "LastAuthor",
    "RevisionNumber",
    "CreationDate",
    "Category",
    "Manager",
    "Company",
    "Custom",
  ],
};

function selected(batch: Batch, location: string): Answer {
  const { sheetId, rects } = batch.host.workbook.sheets.selection();
  const [only, another] = rects;
  if (only === undefined || another !== undefined) throw new ExcelError("InvalidOperation", location);
  return WireObject.of(rangeType, { ...only, sheetId });
}

/** The range of an event, kept by the reference its arguments carry. */
function eventRange(args: readonly Argument[], batch: Batch): Answer {
  const kept = batch.host.session.referenced(text(args, 0, "WorksheetChangedEventArgs.getRange"));
  return kept instanceof WireObject ? kept : null;
}

/** The workbook: where every path begins. */
export const workbookType: ObjectType<null> = {
  name: "Workbook",
  scalars: {
    Name: (_target, batch) => batch.host.options.workbookName ?? "Book1.xlsx",
    ReadOnly: (_target, batch) => batch.host.options.readOnly === true,
  },
  children: {
    Worksheets: () => WireObject.of(worksheetsType, null),
    Application: () => WireObject.of(applicationType, null),
    Names: () => WireObject.of(nameCollectionType, null),
    Settings: () => WireObject.of(settingsType, null),
    CustomXmlParts: () => WireObject.of(xmlPartsType, null),
    Tables: () => WireObject.of(tableCollectionType, null),
    Properties: () => WireObject.of(propertiesType, null),
    Protection: () => WireObject.of(workbookProtectionType, null),
    _Runtime: () => WireObject.of(runtimeType, null),
  },
  methods: {
    GetSelectedRange: (_target, _args, batch) => selected(batch, "Workbook.getSelectedRange"),
    GetSelectedRanges: (_target, _args, batch) => {
      const { sheetId, rects } = batch.host.workbook.sheets.selection();
      return WireObject.of(
        rangeAreasType,
        rects.map((rect) => ({ ...rect, sheetId }))
      );
    },
    GetActiveCell: (_target, _args, batch) => {
      const { sheetId, rects } = batch.host.workbook.sheets.selection();
      const at = rects[0] ?? { row: 0, column: 0 };
      return WireObject.of(rangeType, {
        sheetId,
        row: at.row,
        column: at.column,
        rows: 1,
        columns: 1,
      });
    },
    _GetRangeForEventByReferenceId: (_target, args, batch) => eventRange(args, batch),
    _GetRangeOrNullObjectForEventByReferenceId: (_target, args, batch) => eventRange(args, batch),
    _RemoveReference: (_target, args, batch) => batch.host.session.forget(text(args, 0, "Workbook")),
    _RemoveAllReferences: (_target, _args, batch) => batch.host.session.forgetAll(),
    _GetReferenceCount: (_target, _args, batch) => batch.host.session.referenceCount,
  },
  missing: [
    "IsDirty",
    "ChartDataPointTrack",
    "UsePrecisionAsDisplayed",
    "CalculationEngineVersion",
    "AutoSave",
    "PreviouslySaved",
    "Bindings",
    "Comments",
    "PivotTables",
    "PivotTableStyles",
    "Slicers",
    "SlicerStyles",
    "Styles",
    "TableStyles",
    "TimelineStyles",
    "Functions",
  ],
};
