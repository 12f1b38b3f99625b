import { isLevel, score, type Assessment, type Entry, type Fraction, type GroupScore } from "../../../../assessment";

/** Another column of levels of the attached table. */
export type LevelColumn = "target" | "previous" | "external";

/** Indices of the groups by another column, in the order of the scorecard; `null` where that column leaves an indicator open. */
export interface ColumnIndices {
  readonly domains: readonly (Fraction | null)[];
  readonly aspects: readonly (Fraction | null)[];
}

/** What the domains and aspects amount to by another column of levels than the attached one. */
export function columnIndices(assessment: Assessment, column: LevelColumn): ColumnIndices {
  const { instrument } = assessment;
  const entries = assessment.entries.map((entry): Entry => {
    const level = entry[column];
    return { ...entry, level: level !== null && isLevel(instrument, level) ? level : null };
  });
  const open = new Set(entries.filter(({ level }) => level === null).map(({ indicator }) => indicator));
  const openAspects = new Set(instrument.indicators.filter(({ key }) => open.has(key)).map(({ aspect }) => aspect));
  const openDomains = new Set(instrument.aspects.filter(({ number }) => openAspects.has(number)).map(({ domain }) => domain));
  const known = (groups: readonly GroupScore[], isOpen: (number: number) => boolean): readonly (Fraction | null)[] =>
    groups.map(({ number, index }) => (isOpen(number) ? null : index));
  const { domains, aspects } = score({ instrument, entries });
  return {
    domains: known(domains, (number) => openDomains.has(number)),
    aspects: known(aspects, (number) => openAspects.has(number)),
  };
}
