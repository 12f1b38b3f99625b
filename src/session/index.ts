/** What the add-in knows about the open workbook, and what can be done to it. Other folders enter here. */
export type { AttachedState } from "./attached-state";
export type { Batch, BatchResult, Change, HeaderLook, Place } from "./batch";
export { deferredProvider } from "./formulas/deferred-provider";
export type { FileProblem, FilePort, FileRead, FileWish, FormulaNow, HandedOver, NamedFile, Wish, Wishes, WishesPort } from "./file-port";
export type { FollowedBy, Follows } from "./formulas/follows";
export type { HostSession } from "./host-session";
export type { RememberedFormula } from "./remembered/remembered-formula";
export { valuesInPlace, type ValueInPlace } from "./remembered/values-in-place";
export { MEMORY_NAMESPACE, readMemory } from "./memory/memory";
export { NO_MARKS, NOTHING as NOTHING_REMEMBERED, type Memory } from "./memory/types";
export type {
  ActionSheets,
  CellsNow,
  Host,
  LookPort,
  MarksNow,
  MemoryPart,
  ReportNow,
  ReportPlace,
  SelectedCell,
  SelectionPort,
  SheetNow,
  StandingReport,
  WorkbookPort,
} from "./ports";
export { Trouble, NoAnswer } from "./outcomes/problem";
export type { HostFacts, Support } from "./support";
export { dayNow, timeNow, today } from "./today";
export type {
  AddedMeaning,
  AnswersToMerge,
  AnswerToMerge,
  ChangedSheets,
  EvidenceStateWrite,
  FoundEvidence,
  FormulaRepair,
  FormulaToInsert,
  RememberedNow,
  ValueRepair,
  LastWrite,
  LeftOut,
  Note,
  Outcome,
  OwnerWrite,
  Problem,
  Session,
  SessionState,
} from "./types";
export type { ChangeEvent } from "./watch/change-events";
export { pointedIndicator, type SelectedCells } from "./watch/pointed-indicator";
export { invalidMessage } from "./formulas/invalid-levels";
export { tableFindings } from "./formulas/table-findings";
