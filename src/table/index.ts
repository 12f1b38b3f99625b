/** What other folders may use of the finder. */
export { levelColumnOf } from "./columns/level-meaning";
export { findTables } from "./find/find-tables";
export { readTable } from "./read/read-table";
export { relocate } from "./read/relocate";
export { adviceRules, allRules, dateShown, entryRules, surroundingRules, type Rule } from "./rules";
export type * from "./model";
export { withWholeNames } from "./wrapped/whole-names";
export { withoutAccepted } from "./read/accepted-findings";
export { relatedColumns } from "./columns/related-columns";
export { newestYear } from "./columns/year";
export {
  answerWrites,
  levelWrites,
  ownerWrites,
  targetWrites,
  type AnswerWrite,
  type LevelWrite,
  type OwnerWrite,
  type TargetWrite,
  type WordedField,
} from "./edit/entry-writes";
export {
  ACTION_HEADER,
  MARKER,
  actionFormula,
  findingFormula,
  levelRuns,
  lowFormula,
  ACTION_NAME,
  isOurAction,
  isOurFormat,
} from "./edit/level-marks";
export {
  columnsRange,
  hasColumns,
  missingMeanings,
  planColumns,
  withColumns,
  type AddedMeaning,
  type NewMeaning,
  type ColumnPlan,
} from "./edit/new-columns";
export {
  placeNow,
  planUndo,
  planWrites,
  stillHolds,
  writesOf,
  type CellNow,
  type CellToRestore,
  type PlannedWrite,
  type WritePlan,
  type WrittenCell,
  isHalfWritten,
  sameValue,
} from "./edit/planned-writes";
export { PLAN_COLUMNS, PLAN_HEADERS, planLayout, type PlanColumn, type PlanLayout } from "./find/action-plan-layout";
export { isUnitSheet } from "./find/unit-sheet";
export { unitSheetIn } from "./instead/unit-sheet";
export {
  ANSWER_FIELDS,
  UNIT_COLUMNS,
  UNIT_HEADERS,
  UNIT_SHEETS,
  unitColumnOf,
  type AnswerField,
  type UnitColumn,
} from "./unit-sheet/columns";
export { UNIT_NAMESPACE, readStampLine, stampLine, stampOfAttributes, stampXml, type UnitStamp } from "./unit-sheet/stamp";
export { SEARCH_WORDS } from "./find/search-words";
export { tableOfMapping } from "./manual/mapping";
export type {
  AcceptedFinding,
  Candidate,
  Column,
  ColumnGuess,
  ColumnMeaning,
  ColumnReason,
  Fix,
  FoundTable,
  LeftOut,
  LeftOutReason,
  MappedColumn,
  Mapping,
  Marks,
  Reading,
  Reason,
  TableReason,
  UnitSheet,
  UnitSheetEntry,
} from "./model";
export { keysOfCode, splitName } from "./names/codes";
export { acceptanceOf, isAbout, type Acceptance } from "./read/accepted-findings";
export { filtered } from "./read/filter-entries";
export { NO_FILTER, isFiltering, type IndicatorFilter, type IndicatorState } from "./read/indicator-filter";
export { foundInstead, listWithoutLevels } from "./instead/found-instead";
export { agencyRowsIn, levelCellsOf, type AgencyRows } from "./instead/agency-rows";
export { codeOf } from "./names/codes";
export { readEvidenceList, type EvidenceList } from "./evidence/read-list";
export { itemOf, stateCell, type EvidenceKey } from "./evidence/state-cell";
export { stateOf } from "./evidence/state-words";
export { evidenceSheet, pasteText, type EvidenceSheet } from "./evidence/list-sheet";
export { repeatedStages, stageOf, stagesOf, type StageColumn } from "./stages/stages";
