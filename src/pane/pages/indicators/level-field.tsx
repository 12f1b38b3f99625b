import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import type { Entry } from "../../../assessment";
import type { Outcome } from "../../../session";
import type { Indicator, Instrument } from "../../../instrument";
import { problemSentence } from "../../../text";
import { indicators as allWords } from "../../../text/pages/indicators";
import { usePageMemory, usePaneContext } from "../../hooks";
import { levelName, shownLevel } from "../../format";
import { Note, SelectField, TextField } from "../../ui";
import { typedLevel } from "./typed-level";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalS,
  },
  field: { flex: "1 1 10em", maxWidth: "260px", minWidth: 0 },
});

interface FieldProps {
  readonly entry: Entry;
  readonly indicator: Indicator;
  readonly instrument: Instrument;
}

interface Props extends Omit<FieldProps, "entry"> {
  readonly what: "levels" | "targets";
  /** What the sheet says, `null` for nothing. */
  readonly present: number | null;
  /** Whether the cell holds something else than the level it is read as. */
  readonly holdsOther?: boolean;
  readonly put: (level: number | null) => Promise<Outcome>;
}

/** Where a level of an indicator is changed. What is chosen stays until it stands in the sheet. */
function ScaleField(props: Props): ReactNode {
  const { indicator, instrument, what, present: level, holdsOther = false, put } = props;
  const { words: all, numberLocale, write } = usePaneContext();
  const styles = useStyles();
  const words = allWords[all.language];
  const text = words.fields[what];
  const [draft, setDraft] = usePageMemory<string | null>(`indicators.${what}.${indicator.key}`, null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useRef<HTMLDivElement>(null);
  const { min, max, whole } = instrument.scale;
  const present = level === null ? "" : shownLevel(level, numberLocale);
  const typed = draft ?? present;
  const reading = typedLevel(instrument, typed);
  const change = (next: string): void => {
    setRefusal(null);
    setDraft(next === present ? null : next);
  };
  const settle = (outcome: Outcome): void => {
    if (outcome.kind === "done") setDraft(null);
    else setRefusal(reasonOf(outcome));
  };
  const reasonOf = (outcome: Exclude<Outcome, { kind: "done" }>): string => {
    const [first] = outcome.left;
    if (first) return all.writing.leftOut[first.why];
    if (outcome.kind === "partly") return "";
    const { what: happened, next } = problemSentence(all.problems, outcome.problem);
    return `${happened} ${next}`;
  };
  const send = (next: number | null): void => {
    // The button goes once the level stands in the sheet: the focus stays with the control, and the page where it is.
    form.current?.querySelector<HTMLElement>("select, input")?.focus({ preventScroll: true });
    write(what, () => put(next), settle);
  };
  // A cell that holds no level differs from "not filled", although both show none.
  const differs = reading.kind === "level" && (reading.level !== level || (draft !== null && holdsOther));
  const [lowest, highest] = [shownLevel(min, numberLocale), shownLevel(max, numberLocale)];
  const invalid = reading.kind === "invalid" ? words.notALevel(typed.trim(), lowest, highest) : undefined;
  return (
    <>
      <div ref={form} className={styles.form}>
        {whole ? (
          <SelectField
            label={text.label(indicator.key)}
            className={styles.field}
            message={invalid}
            value={typed}
            choices={[
              ["", words.empty],
              ...levelsOf(instrument).map((each) => [String(each), namedLevel(instrument, indicator, each)] as const),
            ]}
            change={change}
          />
        ) : (
          <TextField
            label={text.label(indicator.key)}
            className={styles.field}
            hint={text.decimals(lowest, highest)}
            message={invalid}
            inputMode="decimal"
            value={typed}
            change={change}
          />
        )}
        {differs && (
          <Button appearance="primary" onClick={() => send(reading.level)}>
            {reading.level === null ? text.writeEmpty : text.write(shownLevel(reading.level, numberLocale))}
          </Button>
        )}
      </div>
      {refusal !== null && (
        <Note intent="warning">
          {text.notWritten} {refusal}
        </Note>
      )}
    </>
  );
}

/** The whole levels of an instrument, the lowest first. */
function levelsOf({ scale: { min, max } }: Instrument): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, at) => min + at);
}

/** @example namedLevel(spbe59, indicator, 3) // "3 · Terdefinisi" */
function namedLevel(instrument: Instrument, indicator: Indicator, level: number): string {
  return [level, levelName(instrument, indicator, level)].filter((part) => part !== null).join(" · ");
}

/** Where the level of an indicator is changed. */
export function LevelField({ entry, ...of }: FieldProps): ReactNode {
  const { session } = usePaneContext();
  const { indicator, level: present, raw } = entry;
  const put = (level: number | null): Promise<Outcome> => session.do("levels", [{ indicator, before: raw, level }]);
  return <ScaleField {...of} what="levels" present={present} holdsOther={raw !== present} put={put} />;
}

/** Where the target of an indicator is changed, in a table with a column for it. */
export function TargetField({ entry: { indicator, target }, ...of }: FieldProps): ReactNode {
  const { session } = usePaneContext();
  const put = (next: number | null): Promise<Outcome> => session.do("targets", [{ indicator, before: target, target: next }]);
  return <ScaleField {...of} what="targets" present={target} put={put} />;
}
