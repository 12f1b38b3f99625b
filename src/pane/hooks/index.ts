/** What components share: context, remembered fields, loaded texts. Other folders enter here. */
export { copyText } from "./copy-text";
export { PageMemoryProvider, usePageMemory } from "./page-memory";
export { PaneContextProvider, usePaneContext } from "./pane-context";
export {
  MORE_PAGES,
  PAGE_IDS,
  SUMMARY_PARTS,
  TAB_PAGES,
  useRoute,
  type GoTo,
  type OpenTab,
  type PageId,
  type PageProps,
  type Route,
} from "./route";
export { useEvidence } from "./sheets/use-evidence";
export { useIndicatorFilter, useShowIndicators } from "./use-indicator-filter";
export { preload, useLoaded } from "./use-loaded";
export { usePending, usePendingParts } from "./use-pending";
export { usePlannedActions, type PlannedActions } from "./sheets/use-planned-actions";
export { useSessionBusy, useSessionState } from "./use-session-state";
export { useSheetReading } from "./sheets/use-sheet-reading";
export { useTarget } from "./use-target";
export { areWithoutSteps, useTexts, type Texts } from "./use-texts";
export { useWriting, type WriteResult } from "./use-writing";
export { useStoppableWork, type Stoppable } from "./use-stoppable-work";
