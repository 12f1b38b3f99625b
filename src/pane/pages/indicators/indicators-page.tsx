import { indicatorByKey } from "../../../instrument";
import { useCallback, useMemo, useState, type ReactNode } from "react";
import type { Entry, Finding } from "../../../assessment";
import { relatedColumns, filtered, NO_FILTER, type IndicatorFilter } from "../../../table";
import { indicators as allWords } from "../../../text/pages/indicators";
import { useIndicatorFilter, usePageMemory, usePaneContext, useTexts, type PageProps } from "../../hooks";
import { PageTitle, Sentence, List } from "../../ui";
import { FilterForm } from "./filter-form";
import { IndicatorItem } from "./indicator-item";
import { MissingColumns } from "./missing-columns";

const nothing: readonly Finding[] = [];

/** *Indikator*: all indicators, searched and filtered; each opens to what it requires and where its level is changed. */
export function IndicatorsPage({ state, at }: PageProps): ReactNode {
  const { words: all } = usePaneContext();
  const words = allWords[all.language];
  const { reading } = state;
  const { assessment } = reading;
  const { filter, change } = useFilterAround(at, (wanted) => filtered(reading, wanted).some(({ indicator }) => indicator === at));
  const { opened, toggle } = useOpened(at);
  const texts = useTexts(assessment.instrument.id, opened.length > 0);
  const fitting = filtered(reading, filter);
  const shown = useStillShown(filter, fitting, assessment.entries, opened);
  const findings = useMemo(() => byIndicator(reading.findings), [reading.findings]);
  const hasTargets = relatedColumns(reading.table).target !== null;
  return (
    <>
      <PageTitle>{all.pane.pages.indicators}</PageTitle>
      <FilterForm assessment={assessment} filter={filter} change={change} />
      <Sentence role="status" data-state="indicatorsShown" data-value={String(fitting.length)}>
        {words.count(fitting.length, assessment.entries.length)}
        {shown.length > fitting.length && words.stillShown(shown.length - fitting.length)}
      </Sentence>
      {shown.length === 0 && <Sentence>{words.none}</Sentence>}
      <List name="indicators">
        {shown.map((entry) => {
          const indicator = indicatorByKey(assessment.instrument, entry.indicator);
          if (indicator === undefined) return null;
          return (
            <IndicatorItem
              key={entry.indicator}
              entry={entry}
              indicator={indicator}
              assessment={assessment}
              findings={findings.get(entry.indicator) ?? nothing}
              texts={texts}
              hasTargets={hasTargets}
              open={opened.includes(entry.indicator)}
              arrival={entry.indicator === at}
              toggle={toggle}
            />
          );
        })}
      </List>
      <MissingColumns table={reading.table} />
    </>
  );
}

/** The filter, put aside while it would hide the indicator somebody was led to, until the person filters again. */
function useFilterAround(
  at: string | null,
  lets: (filter: IndicatorFilter) => boolean
): { readonly filter: IndicatorFilter; readonly change: (next: IndicatorFilter) => void } {
  const [kept, keep] = useIndicatorFilter();
  const [leftAt, setLeftAt] = useState<string | null>(null);
  const change = (next: IndicatorFilter): void => {
    setLeftAt(at);
    keep(next);
  };
  const hides = at !== null && leftAt !== at && !lets(kept);
  return { filter: hides ? NO_FILTER : kept, change };
}

/** Which indicators stand open: those the person opened, and the one somebody was led to until it is closed. */
function useOpened(at: string | null): {
  readonly opened: readonly string[];
  readonly toggle: (key: string, open: boolean) => void;
} {
  const [kept, keep] = usePageMemory<readonly string[]>("indicators.open", []);
  const [closedAt, setClosedAt] = useState<string | null>(null);
  const opened = useMemo(() => (at === null || closedAt === at || kept.includes(at) ? kept : [...kept, at]), [at, closedAt, kept]);
  const toggle = useCallback(
    (key: string, open: boolean) => {
      if (!open && key === at) setClosedAt(at);
      keep(open ? [...opened.filter((each) => each !== key), key] : opened.filter((each) => each !== key));
    },
    [at, keep, opened]
  );
  return { opened, toggle };
}

/**
 * What the list shows: what fits the filter, and what was opened here while it did. A level that is changed may no longer fit, and
 * who changed it still wants to see it and perhaps to go on with its target.
 */
function useStillShown(
  filter: IndicatorFilter,
  fitting: readonly Entry[],
  entries: readonly Entry[],
  opened: readonly string[]
): readonly Entry[] {
  const [worked, setWorked] = useState<{ readonly on: readonly string[]; readonly under: IndicatorFilter }>({ on: [], under: filter });
  const before = worked.under === filter ? worked.on : [];
  const now = fitting.map(({ indicator }) => indicator).filter((key) => opened.includes(key) && !before.includes(key));
  const on = now.length === 0 ? before : [...before, ...now];
  if (worked.under !== filter || now.length > 0) setWorked({ on, under: filter });
  if (fitting.length === entries.length) return fitting;
  const fits = new Set(fitting);
  return entries.filter((entry) => fits.has(entry) || on.includes(entry.indicator));
}

function byIndicator(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings)
    if (finding.indicator !== null) groups.set(finding.indicator, [...(groups.get(finding.indicator) ?? []), finding]);
  return groups;
}
