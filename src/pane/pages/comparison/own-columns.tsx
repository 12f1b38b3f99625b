import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { scoreLevels } from "../../../assessment/score";
import { subtract } from "../../../assessment/fraction";
import type { AddedMeaning } from "../../../excel/session-types";
import type { Instrument } from "../../../instrument/types";
import type { Column } from "../../../sheet/types";
import { comparison as allWords } from "../../../text/pages/comparison";
import { useKept } from "../../kept";
import { shown } from "../../numbers";
import { Section } from "../../parts/section";
import { Sentence } from "../../parts/sentence";
import type { AttachedState } from "../../phases/attached";
import { columnLetters } from "../../place";
import { useSurroundings } from "../../surroundings";
import { Difference } from "./difference";
import { GroupTable } from "./group-table";
import { IndicatorDifferences } from "./indicator-differences";
import { comparePair, firstPair, levelSetsOf, pairOf, yearsOf, type LevelSet } from "./pairs";
import { useTableStyles } from "./tables";

const useStyles = makeStyles({
  narrow: { minWidth: 0 },
  sides: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  missing: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    alignItems: "flex-start",
  },
});

/** The level columns of the attached table against each other. */
export function OwnColumns({ state }: { readonly state: AttachedState }): ReactNode {
  const { words } = useSurroundings();
  const styles = useStyles();
  const text = allWords[words.language];
  const { instrument } = state.scorecard;
  const sets = levelSetsOf(state.reading);
  const first = firstPair(sets);
  const [fromId, setFrom] = useKept<string | null>("comparison.from", null);
  const [toId, setTo] = useKept<string | null>("comparison.to", null);
  const nameOf = useSetName();
  const byId = (id: string | null): LevelSet | undefined => sets.find((set) => set.id === id);
  const from = byId(fromId) ?? first?.from;
  const to = byId(toId) ?? first?.to;
  const pair = from && to ? pairOf(from, to) : null;
  const compared = pair && comparePair(instrument, pair);
  return (
    <>
      <Section title={text.columns} help={text.columnsHelp}>
        {from && to ? (
          <div className={styles.sides}>
            <Side label={text.from} sets={sets} value={from.id} choose={setFrom} />
            <Side label={text.to} sets={sets} value={to.id} choose={setTo} />
          </div>
        ) : (
          <Sentence>{text.onlyOne}</Sentence>
        )}
        {from && to && !pair && <Sentence>{text.sameTwice}</Sentence>}
        {compared && (
          <>
            {[compared.pair.from, compared.pair.to]
              .filter(({ filled, levels }) => filled < levels.length)
              .map((set) => (
                <Sentence key={set.id}>
                  {text.notFilled(nameOf(set), set.filled, set.levels.length)}
                </Sentence>
              ))}
            <GroupTable
              compared={compared}
              names={[shortName(compared.pair.from), shortName(compared.pair.to)]}
            />
          </>
        )}
        <Missing sets={sets} columns={state.reading.table.columns} />
      </Section>
      <Years instrument={instrument} sets={yearsOf(sets)} />
      {compared && <IndicatorDifferences compared={compared} />}
    </>
  );
}

/** How a set of levels is called where there is room. */
function useSetName(): (set: LevelSet) => string {
  const { words } = useSurroundings();
  const text = allWords[words.language];
  return ({ header, column, meaning, year }) => {
    const name = header === "" ? text.column(columnLetters(column)) : header;
    const means = words.columns.meaning[meaning];
    const plain = year !== null && meaning === "year";
    return plain || name === means ? name : text.named(name, means);
  };
}

/** Words longer than this would push the numbers off a narrow pane. */
const LONGEST_WORD = 14;

/** How a set of levels is called above a column of numbers. */
function shortName({ header, column, year, meaning }: LevelSet): string {
  if (meaning === "year" && year !== null) return String(year);
  const words = header
    .split(" ")
    .map((word) => (word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD)}…` : word));
  return header === "" ? columnLetters(column) : words.slice(0, 4).join(" ");
}

function Side({
  label,
  sets,
  value,
  choose,
}: {
  readonly label: string;
  readonly sets: readonly LevelSet[];
  readonly value: string;
  readonly choose: (id: string) => void;
}): ReactNode {
  const styles = useStyles();
  const nameOf = useSetName();
  return (
    <Field label={label} className={styles.narrow}>
      <Select
        className={styles.narrow}
        select={{ className: styles.narrow }}
        value={value}
        onChange={(_, data) => choose(data.value)}
      >
        {sets.map((set) => (
          <option key={set.id} value={set.id}>
            {nameOf(set)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const ADDABLE = ["year", "external", "target"] as const satisfies readonly AddedMeaning[];
type Addable = (typeof ADDABLE)[number];

/** What the table lacks to be compared with, and a way to add it. */
function Missing({
  sets,
  columns,
}: {
  readonly sets: readonly LevelSet[];
  readonly columns: readonly Column[];
}): ReactNode {
  const { words, session, write } = useSurroundings();
  const styles = useStyles();
  const text = allWords[words.language];
  const isUsed = (meaning: Addable): boolean =>
    sets.some((set) => set.meaning === meaning) || (meaning === "year" && yearsOf(sets).length > 0);
  const missing = ADDABLE.filter((meaning) => !isUsed(meaning));
  const empty = missing.flatMap(
    (meaning) => columns.find((each) => each.meaning === meaning) ?? []
  );
  const absent = missing.filter((meaning) => !empty.some((each) => each.meaning === meaning));
  return (
    <>
      {empty.map(({ column, header }) => (
        <Sentence key={column}>
          {text.emptyColumn(header === "" ? text.column(columnLetters(column)) : header)}
        </Sentence>
      ))}
      {absent.map((meaning) => (
        <div key={meaning} className={styles.missing}>
          <Sentence>{text.missingWhats[meaning]}</Sentence>
          <Button
            size="small"
            onClick={() => write("columns", () => session.addColumns([meaning]))}
          >
            {text.add[meaning]}
          </Button>
        </div>
      ))}
      {absent.length > 0 && <Sentence>{text.addHelp}</Sentence>}
    </>
  );
}

/** The index of each year, when there are more years than the two compared above. */
function Years({
  instrument,
  sets,
}: {
  readonly instrument: Instrument;
  readonly sets: readonly LevelSet[];
}): ReactNode {
  const { words, numberLocale } = useSurroundings();
  const styles = useTableStyles();
  const text = allWords[words.language];
  if (sets.length < 3) return null;
  const scores = sets.map((set) => ({ set, ...scoreLevels(instrument, set.levels) }));
  return (
    <Section title={text.years}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.headName)}>
              {text.year}
            </th>
            <th scope="col" className={styles.head}>
              {text.index}
            </th>
            <th scope="col" className={styles.head}>
              {text.predicate}
            </th>
            <th scope="col" className={styles.head}>
              {text.differenceTitle.years}
            </th>
          </tr>
        </thead>
        <tbody data-state-list="years">
          {scores.map(({ set, index, predicate }, at) => {
            const before = scores[at - 1];
            return (
              <tr key={set.id} data-item="">
                <th scope="row" data-field="year" className={styles.name}>
                  {set.year}
                </th>
                <td data-field="index" className={styles.number}>
                  {shown(index, numberLocale)}
                </td>
                <td data-field="predicate" className={styles.number} lang="id">
                  {predicate}
                </td>
                <td data-field="difference" className={styles.number}>
                  {before && <Difference kind="years" difference={subtract(index, before.index)} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
