import type { SheetRect } from "../../../geometry/rect";
import { sheetAddress } from "../../../geometry/sheet-addresses";
import { isEntireColumn, isEntireRow } from "../../../geometry/sheet-size";
import { ExcelError } from "../../protocol/errors";
import { WireObject, type Members, type ObjectType } from "../../requests/object-type";
import { clear } from "./range-clear";
import { rangeType, worksheetType } from "../shared/declared-types";
import { conditionalFormatsType } from "../rules/conditional-formats/collection";
import { dataValidationType } from "../rules/data-validation";
import { formatType } from "../format/range-format";
import { sheetById } from "../shared/ranges";

type Areas = readonly SheetRect[];

function sheetOf(areas: Areas): string {
  const first = areas[0];
  if (first === undefined) throw new ExcelError("GeneralException", "RangeAreas");
  return first.sheetId;
}

/** The rectangles of a `RangeAreas` as a collection. */
const areaCollection: ObjectType<Areas> = {
  name: "RangeCollection",
  methods: {
    GetCount: (areas) => areas.length,
    GetItemAt: (areas, args) => {
      const area = typeof args[0] === "number" ? areas[args[0]] : undefined;
      if (area === undefined) throw new ExcelError("InvalidArgument", "RangeCollection.getItemAt");
      return WireObject.of(rangeType, area);
    },
  },
  items: (areas) => areas.map((area) => WireObject.of(rangeType, area)),
};

/** Several rectangles of one sheet. */
export const rangeAreasMembers: Members<Areas> = {
  tracked: true,
  scalars: {
    Address: (areas, batch) => areas.map((area) => sheetAddress(sheetById(batch.host, area.sheetId).name, area)).join(","),
    AddressLocal: (areas, batch) => areas.map((area) => sheetAddress(sheetById(batch.host, area.sheetId).name, area)).join(","),
    AreaCount: (areas) => areas.length,
    IsEntireColumn: (areas) => areas.every(isEntireColumn),
    IsEntireRow: (areas) => areas.every(isEntireRow),
    CellCount: (areas) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
  },
  children: {
    Format: (areas) => WireObject.of(formatType, areas),
    ConditionalFormats: (areas) => WireObject.of(conditionalFormatsType, areas),
    DataValidation: (areas) => WireObject.of(dataValidationType, areas),
    Areas: (areas) => WireObject.of(areaCollection, areas),
    Worksheet: (areas) => WireObject.of(worksheetType, sheetOf(areas)),
  },
  methods: {
    SetDirty: (areas, _args, batch) => batch.act(() => batch.host.workbook.calculation.setDirty(areas)),
    Calculate: (areas, _args, batch) => batch.act(() => batch.host.workbook.calculation.calculate(areas)),
    Select: (areas, _args, batch) => batch.act(() => batch.host.workbook.sheets.select(sheetOf(areas), areas)),
    Clear: async (areas, args, batch) => {
      for (const area of areas) await clear(area, args[0], batch);
    },
  },
  missing: ["Style"],
};
