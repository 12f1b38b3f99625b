import type { ReactNode } from "react";
import { entriesByKey, type Finding } from "../../../../assessment";
import { indicatorByKey } from "../../../../instrument";
import { usePaneContext, useSessionState } from "../../../hooks";
import { LazyPart } from "../../../ui";

/** Rules about what stands in a level cell: choosing the level is what puts it right. */
const ABOUT_LEVELS: ReadonlySet<string> = new Set([
  "error-value",
  "out-of-scale",
  "date-as-level",
  "not-whole",
  "label-mismatch",
  "not-a-level",
  "index-as-level",
  "percent-as-level",
  "level-zero",
]);

const levelField = () => import(/* webpackChunkName: "level-field" */ "../../indicators/level-field");

/** Where the level is chosen that a finding asks for; nothing for findings about something else, or in more than one row. */
export function LevelOfFinding({ finding: { rule, indicator, place } }: { readonly finding: Finding }): ReactNode {
  const { session } = usePaneContext();
  const state = useSessionState(session);
  if (!ABOUT_LEVELS.has(rule) || indicator === null || state.phase !== "attached") return null;
  const { assessment } = state.reading;
  const entry = entriesByKey(assessment).get(indicator);
  const found = indicatorByKey(assessment.instrument, indicator);
  const isThisCell = entry?.cell?.row === place?.row && entry?.cell?.column === place?.column;
  if (entry === undefined || found === undefined || !isThisCell) return null;
  return (
    <LazyPart
      load={levelField}
      draw={({ LevelField }) => <LevelField entry={entry} indicator={found} instrument={assessment.instrument} />}
    />
  );
}
