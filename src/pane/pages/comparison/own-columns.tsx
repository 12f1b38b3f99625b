import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { comparison as allWords } from "../../../text/pages/comparison";
import { useKept } from "../../hooks/page-memory";
import { Choose, type Choice } from "../../ui/choose";
import { Section } from "../../ui/section";
import { Sentence } from "../../ui/sentence";
import type { AttachedState } from "../../../session/attached-state";
import { useSurroundings } from "../../hooks/pane-context";
import { GroupTable } from "./group-table";
import { IndicatorDifferences } from "./indicator-differences";
import { Missing } from "./missing";
import {
  besideOffers,
  comparePair,
  firstPair,
  levelSetsOf,
  pairOf,
  yearOfReading,
  yearsOf,
  type BesideOffer,
  type LevelSet,
} from "./pairs";
import { namedOffer, shortNames, useSetName } from "./set-names";
import { useBeside } from "./use-other-sheet";
import { Years } from "./years";

const useStyles = makeStyles({
  sides: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** The level columns of the attached table against each other, and against those of other sheets. */
export function OwnColumns({ state }: { readonly state: AttachedState }): ReactNode {
  const { words } = useSurroundings();
  const styles = useStyles();
  const text = allWords[words.language];
  const { instrument } = state.scorecard;
  const { reading, candidates } = state;
  const offers = besideOffers(candidates, reading);
  const [fromId, setFrom] = useKept<string | null>("comparison.from", null);
  const [toId, setTo] = useKept<string | null>("comparison.to", null);
  const sets = levelSetsOf(reading);
  const first = firstPair(sets);
  // Where the table has nothing to compare with, another sheet is taken at once.
  const from = useSide(fromId, sets, offers, first?.from ?? offers[0]);
  const to = useSide(toId, sets, offers, first?.to ?? sets[0]);
  const nameOf = useSetName();
  const besides = [from.set, to.set].filter((set) => set?.sheet != null);
  const known = besides.length === 0 ? sets : datedSets(sets, yearOfReading(reading));
  const dated = (set: LevelSet): LevelSet => known.find(({ id }) => id === set.id) ?? set;
  const pair = from.set && to.set ? pairOf(dated(from.set), dated(to.set)) : null;
  const compared = pair && comparePair(instrument, pair);
  const choices: readonly Choice[] = [
    ...sets.map((set) => [set.id, nameOf(set)] as const),
    ...offers.map((offer) => [offer.id, nameOf(namedOffer(offer))] as const),
  ];
  const foreign = new Set(candidates.filter(({ table }) => table.instrument !== instrument.id).map(({ table }) => table.sheet));
  return (
    <>
      <Section title={text.columns} help={text.columnsHelp}>
        {choices.length > 1 ? (
          <div className={styles.sides}>
            <Choose label={text.from} choices={choices} value={from.id} choose={setFrom} />
            <Choose label={text.to} choices={choices} value={to.id} choose={setTo} />
          </div>
        ) : (
          <Sentence>{text.onlyOne}</Sentence>
        )}
        {[from, to].map(({ id, offer, set }, side) =>
          offer === null || set ? null : (
            <Sentence key={`${side} ${id}`}>{set === null ? text.notOnSheet(offer.sheet) : text.readingSheet(offer.sheet)}</Sentence>
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
            <GroupTable compared={compared} names={shortNames(compared.pair)} />
          </>
        )}
        {foreign.size > 0 && <Sentence>{text.foreignSheets([...foreign].join(", "))}</Sentence>}
        <Missing sets={sets} columns={reading.table.columns} />
      </Section>
      <Years instrument={instrument} sets={yearsOf([...known, ...besides.filter((set) => set != null)])} />
      {compared && <IndicatorDifferences compared={compared} />}
    </>
  );
}

/** One of the two sides: its id, and its levels as far as they are there. */
interface ChosenSide {
  readonly id: string;
  /** Where the levels are on another sheet. */
  readonly offer: BesideOffer | null;
  /** `undefined` while they are read, `null` when they are gone. */
  readonly set: LevelSet | null | undefined;
}

function useSide(
  chosen: string | null,
  sets: readonly LevelSet[],
  offers: readonly BesideOffer[],
  first: LevelSet | BesideOffer | undefined
): ChosenSide {
  const isThere = [...sets, ...offers].some(({ id }) => id === chosen);
  const id = (isThere ? chosen : first?.id) ?? "";
  const offer = offers.find((each) => each.id === id) ?? null;
  const beside = useBeside(offer);
  return { id, offer, set: offer ? beside : sets.find((set) => set.id === id) };
}

/** The levels that count have the year that titles and sheet name tell, once they stand beside those of another sheet. */
function datedSets(sets: readonly LevelSet[], year: number | null): readonly LevelSet[] {
  return sets.map((set, at) => (at === 0 && set.year === null ? { ...set, year } : set));
}
