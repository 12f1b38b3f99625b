import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Entry } from "../../../assessment/types";
import type { Outcome } from "../../../excel/session-types";
import type { Indicator, Instrument } from "../../../instrument/types";
import { problemSentence } from "../../../text";
import { indicators as allWords } from "../../../text/pages/indicators";
import { useKept } from "../../kept";
import { levelName, shownLevel } from "../../levels";
import { Note } from "../../parts/note";
import { useSurroundings } from "../../surroundings";
import { typedLevel } from "./typed-level";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalS,
  },
  field: { flex: "1 1 10em", maxWidth: "260px", minWidth: 0 },
  narrow: { minWidth: 0, width: "100%" },
});

interface Props {
  readonly entry: Entry;
  readonly indicator: Indicator;
  readonly instrument: Instrument;
}

/** Where the level of an indicator is changed. What is chosen stays until it stands in the sheet. */
export function LevelField({ entry, indicator, instrument }: Props): ReactNode {
  const { words: all, numberLocale, session, write } = useSurroundings();
  const styles = useStyles();
  const words = allWords[all.language];
  const [draft, setDraft] = useKept<string | null>(`indicators.level.${indicator.key}`, null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { min, max, whole } = instrument.scale;
  const present = entry.level === null ? "" : shownLevel(entry.level, numberLocale);
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
    const { what, next } = problemSentence(all.problems, outcome.problem);
    return `${what} ${next}`;
  };
  // A cell that holds no level differs from "not filled", although both show none.
  const differs =
    reading.kind === "level" &&
    (reading.level !== entry.level || (draft !== null && entry.raw !== reading.level));
  const [lowest, highest] = [shownLevel(min, numberLocale), shownLevel(max, numberLocale)];
  const invalid =
    reading.kind === "invalid" ? words.notALevel(typed.trim(), lowest, highest) : undefined;
  return (
    <>
      <div className={styles.form}>
        <Field
          label={words.levelOf(indicator.key)}
          className={styles.field}
          {...(whole ? {} : { hint: words.decimals(lowest, highest) })}
          {...(invalid === undefined ? {} : { validationMessage: invalid })}
        >
          {whole ? (
            <Select
              className={styles.narrow}
              select={{ className: styles.narrow }}
              value={typed}
              onChange={(_, { value }) => change(value)}
            >
              <option value="">{words.empty}</option>
              {Array.from({ length: max - min + 1 }, (_, at) => min + at).map((level) => (
                <option key={level} value={String(level)}>
                  {[level, levelName(instrument, indicator, level)]
                    .filter((part) => part !== null)
                    .join(" · ")}
                </option>
              ))}
            </Select>
          ) : (
            <Input
              className={styles.narrow}
              value={typed}
              inputMode="decimal"
              autoComplete="off"
              onChange={(_, { value }) => change(value)}
            />
          )}
        </Field>
        {differs && (
          <Button
            appearance="primary"
            onClick={() =>
              write(
                "levels",
                () =>
                  session.setLevels([
                    { indicator: indicator.key, before: entry.raw, level: reading.level },
                  ]),
                settle
              )
            }
          >
            {reading.level === null
              ? words.writeEmpty
              : words.write(shownLevel(reading.level, numberLocale))}
          </Button>
        )}
      </div>
      {refusal !== null && (
        <Note intent="warning">
          {words.notWritten} {refusal}
        </Note>
      )}
    </>
  );
}
