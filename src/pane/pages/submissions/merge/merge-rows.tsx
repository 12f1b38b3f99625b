import { Checkbox, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Instrument } from "../../../../instrument";
import { idOf, type Choice, type Merge, type MergeRow } from "../../../../submission";
import { submissions } from "../../../../text/pages/submissions/submissions";
import { mergeWords } from "../../../../text/submission/merge";
import { dayShown, shownLevel } from "../../../format";
import { usePaneContext } from "../../../hooks";
import { IndicatorName, Sentence, ShortList, Subsection } from "../../../ui";
import type { Merging } from "./use-merging";

const useStyles = makeStyles({
  text: { display: "block", overflowWrap: "anywhere", whiteSpace: "pre-wrap", color: tokens.colorNeutralForeground1 },
  small: { display: "block", overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

/** States that a person looks at, in the order of their weight. */
const SHOWN = ["conflict", "changed", "new", "same"] as const;

interface Props {
  readonly merge: Merge;
  readonly instrument: Instrument;
  readonly merging: Merging;
}

/** What files say about each field, by what becomes of it. */
export function MergeRows({ merge, instrument, merging }: Props): ReactNode {
  const { words } = usePaneContext();
  const { states } = mergeWords[words.language];
  const more = submissions[words.language].more;
  return SHOWN.map((state) => {
    const rows = merge.rows.filter((row) => row.state === state);
    if (rows.length === 0) return null;
    return (
      <Subsection key={state} title={`${states[state]} (${rows.length})`}>
        <ShortList
          name={`merge-${state}`}
          more={(count) => more(count)}
          // What is the same asks for nothing.
          first={state === "same" ? 0 : 20}
          items={rows}
          keyOf={idOf}
          draw={(row) => <Row row={row} instrument={instrument} merging={merging} />}
        />
      </Subsection>
    );
  });
}

interface RowProps {
  readonly row: MergeRow;
  readonly instrument: Instrument;
  readonly merging: Merging;
}

function Row(props: RowProps): ReactNode {
  const { words } = usePaneContext();
  const { reasons } = mergeWords[words.language];
  const { row } = props;
  if (row.state === "same")
    return (
      <>
        <Title {...props} />
        <Value choice={row.choices[0]} />
      </>
    );
  return (
    <>
      {row.choices.length === 1 ? <OneAnswer {...props} /> : <SeveralAnswers {...props} />}
      {row.reasons.map((reason) => (
        <Sentence key={reason}>{reasons[reason]}</Sentence>
      ))}
    </>
  );
}

/** Which field of which indicator. */
function Title({ row: { indicator, field }, instrument }: Pick<RowProps, "row" | "instrument">): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  return (
    <span className={styles.text}>
      <IndicatorName indicator={indicator} instrument={instrument} />
      {": "}
      {mergeWords[words.language].fields[field]}
    </span>
  );
}

/** One answer: taken or not. */
function OneAnswer({ row, instrument, merging: { chosen, choose } }: RowProps): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const text = submissions[words.language];
  const mine = useShown(row.mine);
  return (
    <Checkbox
      checked={chosen.has(idOf(row))}
      onChange={(_, { checked }) => choose(idOf(row), checked === true ? 0 : null)}
      label={
        <>
          <Title row={row} instrument={instrument} />
          {row.mine !== "" && (
            <span className={styles.small}>
              {mine} {text.becomes}
            </span>
          )}
          <Value choice={row.choices[0]} />
        </>
      }
    />
  );
}

/** Several answers: one of them, or what stands there. */
function SeveralAnswers({ row, instrument, merging: { chosen, choose } }: RowProps): ReactNode {
  const { words } = usePaneContext();
  const title = useId();
  const text = submissions[words.language];
  const mine = useShown(row.mine);
  const now = chosen.get(idOf(row));
  return (
    <RadioGroup
      aria-labelledby={title}
      value={now === undefined ? "keep" : String(now)}
      onChange={(_, { value }) => choose(idOf(row), value === "keep" ? null : Number(value))}
    >
      <span id={title}>
        <Title row={row} instrument={instrument} />
      </span>
      <Radio value="keep" label={text.keep(mine)} />
      {row.choices.map((choice, nth) => (
        <Radio key={nth} value={String(nth)} label={<Value choice={choice} />} />
      ))}
    </RadioGroup>
  );
}

/** A value, and who says it. */
function Value({ choice: { value, sources } }: { readonly choice: Choice }): ReactNode {
  const styles = useStyles();
  const { words } = usePaneContext();
  const text = submissions[words.language];
  const shown = useShown(value);
  return (
    <>
      <span className={styles.text} data-field="value">
        {shown}
      </span>
      {sources.map(({ file, unit, saved, place }) => (
        <span key={JSON.stringify([file, place])} className={styles.small}>
          {text.from(unit, file, dayShown(saved))}
        </span>
      ))}
    </>
  );
}

/** A level with the decimal mark of this Excel, any other answer as it is, nothing as that. */
function useShown(value: number | string): string {
  const { words, numberLocale } = usePaneContext();
  if (typeof value === "number") return shownLevel(value, numberLocale);
  return value === "" ? submissions[words.language].empty : value;
}
