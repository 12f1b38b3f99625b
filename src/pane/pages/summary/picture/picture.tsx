import type { ReactNode } from "react";
import { NATIONAL_INSTRUMENT } from "../../../../assessment";
import type { AttachedState } from "../../../../session";
import { summary } from "../../../../text/pages/summary/summary";
import { typedTarget } from "../../../format";
import { useLoaded, usePageMemory, usePaneContext, useTarget } from "../../../hooks";
import { GroupBars } from "./group-bars";
import { sheetMarks, type GroupMarks } from "./group-marks";

const national = async () => {
  const marks = await import(/* webpackChunkName: "national-marks" */ "./national-marks");
  return { ...marks, tables: await marks.loadNationalTables() };
};

/** The domains at a glance. What is held against them comes as it is known: the published means last. */
export function Picture({ state }: { readonly state: AttachedState }): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const { scorecard, reading } = state;
  const text = summary[words.language];
  const [typed] = useTarget();
  const aim = typedTarget(scorecard.instrument, typed);
  const marks = sheetMarks(reading.assessment, scorecard, aim.kind === "target" ? aim.target : null, text.marks, numberLocale);
  return <GroupBars scorecard={scorecard} marks={[...marks, ...useNationalMarks(state)]} />;
}

/** The means of the group of the agency the workbook names; none while it is not known which agency that is. */
function useNationalMarks({ scorecard, reading: { titles } }: AttachedState): readonly GroupMarks[] {
  const { words } = usePaneContext();
  const [agency] = usePageMemory("agency", "");
  const isComparable = scorecard.instrument.id === NATIONAL_INSTRUMENT && (agency.trim() !== "" || titles.length > 0);
  const loaded = useLoaded(national, isComparable);
  // Not having them takes nothing from the picture: the page Perbandingan says that they could not be loaded.
  if (!isComparable || loaded.kind !== "loaded") return [];
  const { tables, publishedAgency, nationalMarks } = loaded.value;
  const found = publishedAgency(tables, agency, titles);
  return found === null ? [] : [nationalMarks(tables, found, summary[words.language].marks)];
}
