import { levelColumnOf, relatedColumns, type FoundTable, type Reading } from "../../table";
import { entriesByKey } from "../../assessment";
import type { InstrumentTexts } from "../../instrument";
import { reportSheet as words } from "../../text/writing/report-sheet";
import type { ComparedLevels, ReportFacts, ReportHead } from "./types";

/**
 * What a report is made from, as a reading gives it. Target, last year and an assessor's levels are told where the
 * sheet has them; the page says which are missing.
 * @param date the day, as people write it
 */
export function reportFacts({ table, assessment }: Reading, texts: InstrumentTexts, head: ReportHead, date: string): ReportFacts {
  return {
    agency: oneLine(head.agency),
    year: oneLine(head.year),
    assessment,
    texts,
    compared: comparedLevels({ table, assessment }),
    date,
    source: sourceOf(table),
    external: levelColumnOf(table).meaning === "external",
  };
}

/** Where the levels of a report stand: `lembar LKE, kolom Nilai Mandiri`. */
export const sourceOf = (table: FoundTable): string => words.source(table.sheet, oneLine(levelColumnOf(table).header));

/** Target, last year and the assessor's levels, in this order, as far as any level stands there. */
export function comparedLevels({ table, assessment }: Pick<Reading, "table" | "assessment">): readonly ComparedLevels[] {
  const { instrument } = assessment;
  const at = relatedColumns(table);
  const { headers } = words;
  const year = table.columns.find(({ column }) => column === at.previous)?.year;
  const titles = {
    target: headers.target,
    previous: year === undefined ? headers.previous : headers.yearOf(year),
    external: headers.external,
  } as const;
  const byKey = entriesByKey(assessment);
  return (["target", "previous", "external"] as const).flatMap((kind): ComparedLevels[] => {
    const levels = instrument.indicators.map(({ key }) => byKey.get(key)?.[kind] ?? null);
    return levels.every((one) => one === null) ? [] : [{ kind, title: titles[kind], levels }];
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
