/** The sheet Rencana Aksi. Other folders enter here. */
export { showDay } from "./deadline";
export { PLAN_LINES, newActionSheet, newLayout, planRowHeights, storyLines, type PlanStory } from "./new-sheet";
export { overdueByUnit } from "./owned-actions";
export { STATUS_CHOICES, countActions, isGoalReached, isOpen, isOverdue } from "./progress";
export { readActionPlan } from "./read-plan";
export type { PlanToWrite, PlannedAction } from "./types";
export { ownRows, updateOf, type Known } from "./update";
export { actionText, wantedRows } from "./wanted-rows";
export { evidenceText, shortText } from "./evidence-lines";
