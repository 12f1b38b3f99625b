import type { SheetRect } from "../../../geometry/rect";
import { declare } from "../../requests/object-type";

/** A range: a rectangle of one sheet. */
export const rangeType = declare<SheetRect>("Range");

/** Several rectangles of one sheet. */
export const rangeAreasType = declare<readonly SheetRect[]>("RangeAreas");

/** A worksheet, known by its id. */
export const worksheetType = declare<string>("Worksheet");
