import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { comparison as allWords } from "../../../text/pages/comparison";
import { usePageMemory, usePaneContext } from "../../hooks";
import { SelectField, type Choice, Section, Sentence, Stack } from "../../ui";
import type { AttachedState } from "../../../session";
import { GroupTable } from "./group-table";
import { IndicatorDifferences } from "./indicator-differences";
import type { Instrument } from "../../../instrument";
import { Missing } from "./missing";
import {
  otherSheetColumns,
  comparePair,
  firstPair,
  levelSetsOf,
  otherInForce,
  pairOf,
  yearOfReading,
  yearsOf,
  type OtherSheetColumn,
  type LevelSet,
} from "./pairs";
import { namePartsOf, shortNames, useSetName } from "./set-names";
import { useOtherSheet } from "./use-other-sheet";
import { Years } from "./years";

/** The level columns of the attached table against each other, and against those of other sheets. */
export function OwnColumns({ state }: { readonly state: AttachedState }): ReactNode {
  const { words } = usePaneContext();
  const text = allWords[words.language];
  const { instrument } = state.scorecard;
  const { reading, candidates } = state;
  const otherSheets = otherSheetColumns(candidates, reading);
  const [fromId, setFrom] = usePageMemory<string | null>("comparison.from", null);
  const [toId, setTo] = usePageMemory<string | null>("comparison.to", null);
  const sets = levelSetsOf(reading);
  const first = firstPair(sets);
  // A table with one level column has nothing to be compared with: then the first column of another sheet is taken.
  const from = useSide(fromId, sets, otherSheets, first?.from ?? otherSheets[0]);
  const to = useSide(toId, sets, otherSheets, first?.to ?? sets[0]);
  const nameOf = useSetName();
  const fromOtherSheets = [from.set, to.set].filter((set) => set?.sheet != null);
  const known = fromOtherSheets.length === 0 ? sets : datedSets(sets, yearOfReading(reading));
  const dated = (set: LevelSet): LevelSet => known.find(({ id }) => id === set.id) ?? set;
  const pair = from.set && to.set ? pairOf(dated(from.set), dated(to.set)) : null;
  const compared = pair && comparePair(instrument, pair);
  const choices: readonly Choice[] = [
    ...sets.map((set) => [set.id, nameOf(set)] as const),
    ...otherSheets.map((column) => [column.id, nameOf(namePartsOf(column))] as const),
  ];
  const foreign = new Set(candidates.filter(({ table }) => table.instrument !== instrument.id).map(({ table }) => table.sheet));
  return (
    <>
      <Section title={text.columns} help={text.columnsHelp}>
        {choices.length > 1 ? (
          <Stack gap="S">
            <SelectField label={text.from} choices={choices} value={from.id} change={setFrom} />
            <SelectField label={text.to} choices={choices} value={to.id} change={setTo} />
          </Stack>
        ) : (
          <Sentence>{text.onlyOne}</Sentence>
        )}
        {[from, to].map(({ id, otherSheet, set }, side) =>
          otherSheet === null || set ? null : (
            <Sentence key={`${side} ${id}`}>
              {set === null ? text.notOnSheet(otherSheet.sheet) : text.readingSheet(otherSheet.sheet)}
            </Sentence>
          )
        )}
        {choices.length > 1 && from.id === to.id && <Sentence>{text.sameTwice}</Sentence>}
        {compared && (
          <>
            {[compared.pair.from, compared.pair.to]
              .filter(({ filled, levels }) => filled < levels.length)
              .map((set) => (
                <Sentence key={set.id}>{text.notFilled(nameOf(set), set.filled, set.levels.length)}</Sentence>
              ))}
            {[compared.pair.from, compared.pair.to].map((set) => (
              <OtherYear key={set.id} instrument={instrument} set={set} />
            ))}
            <GroupTable compared={compared} names={shortNames(compared.pair)} />
          </>
        )}
        {foreign.size > 0 && <Sentence>{text.foreignSheets([...foreign].join(", "))}</Sentence>}
        {foreign.size > 0 && <NoConversion />}
        <Missing sets={sets} columns={reading.table.columns} />
      </Section>
      <Years instrument={instrument} sets={yearsOf([...known, ...fromOtherSheets.filter((set) => set != null)])} />
      {compared && <IndicatorDifferences compared={compared} />}
    </>
  );
}

/** Says of levels from a year of another instrument that they are no official result. */
function OtherYear({ instrument, set: { year } }: { readonly instrument: Instrument; readonly set: LevelSet }): ReactNode {
  const { words } = usePaneContext();
  const other = otherInForce(instrument, year);
  if (other === null || year === null) return null;
  return <Sentence>{allWords[words.language].otherYear(year, other.shortTitle, instrument.shortTitle)}</Sentence>;
}

/** What can be taken along from one instrument to the next, and where to see it. */
function NoConversion(): ReactNode {
  const { words, goTo } = usePaneContext();
  const [before, link, after] = allWords[words.language].noConversion;
  return (
    <Sentence>
      {before}
      <Link as="button" inline onClick={() => goTo("evidence")}>
        {link}
      </Link>
      {after}
    </Sentence>
  );
}

/** One of the two sides of the comparison. */
interface ChosenSide {
  readonly id: string;
  /** The column on another sheet that was chosen; `null` where it is one of the attached table. */
  readonly otherSheet: OtherSheetColumn | null;
  /** Its levels: `undefined` while another sheet is being read, `null` when it no longer holds them. */
  readonly set: LevelSet | null | undefined;
}

function useSide(
  chosen: string | null,
  sets: readonly LevelSet[],
  otherSheets: readonly OtherSheetColumn[],
  first: LevelSet | OtherSheetColumn | undefined
): ChosenSide {
  const isThere = [...sets, ...otherSheets].some(({ id }) => id === chosen);
  const id = (isThere ? chosen : first?.id) ?? "";
  const otherSheet = otherSheets.find((each) => each.id === id) ?? null;
  const read = useOtherSheet(otherSheet);
  return { id, otherSheet, set: otherSheet ? read : sets.find((set) => set.id === id) };
}

/** Beside another sheet the years tell the sets apart: the attached levels then get the year their titles or sheet name say. */
function datedSets(sets: readonly LevelSet[], year: number | null): readonly LevelSet[] {
  return sets.map((set, at) => (at === 0 && set.year === null ? { ...set, year } : set));
}
