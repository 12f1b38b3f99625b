import { define } from "../requests/object-type";
import { rangeAreasType, rangeType, worksheetType } from "./shared/declared-types";
import { rangeMembers } from "./range/range";
import { rangeAreasMembers } from "./range/range-areas";
import { worksheetMembers } from "./sheet/worksheet";

/** The objects of the Excel API, all that lead to each other told their members. */
define(rangeType, rangeMembers);
define(rangeAreasType, rangeAreasMembers);
define(worksheetType, worksheetMembers);

export { workbookType } from "./workbook/workbook";
