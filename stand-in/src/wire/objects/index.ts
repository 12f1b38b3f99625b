import { define } from "../requests/object-type";
import { rangeAreasType, rangeType, worksheetType } from "./shared/declared-types";
import { rangeMembers } from "./range/range";
import { rangeAreasMembers } from "./range/range-areas";
import { worksheetMembers } from "./sheet/worksheet";

/** Gives the declared kinds of objects their members; whoever needs the object model imports this file. */
define(rangeType, rangeMembers);
define(rangeAreasType, rangeAreasMembers);
define(worksheetType, worksheetMembers);

export { webWorkbookType } from "./workbook/new-workbook";
export { workbookType } from "./workbook/workbook";
