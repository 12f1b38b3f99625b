import { define } from "../object-type";
import { rangeAreasType, rangeType, worksheetType } from "./declared";
import { rangeMembers } from "./range";
import { rangeAreasMembers } from "./range-areas";
import { worksheetMembers } from "./worksheet";

/** The objects of the Excel API, all that lead to each other told their members. */
define(rangeType, rangeMembers);
define(rangeAreasType, rangeAreasMembers);
define(worksheetType, worksheetMembers);

export { workbookType } from "./workbook";
