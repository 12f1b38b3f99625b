import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { EVIDENCE_STATES, evidenceCode, type EvidenceItem, type EvidenceState, type Fraction } from "../../../assessment";
import type { Instrument } from "../../../instrument";
import type { FoundEvidence } from "../../../session";
import { pasteText, stateCell } from "../../../table";
import { evidence as allWords } from "../../../text/pages/evidence";
import { evidenceWords } from "../../../text/table/evidence";
import { shownGain } from "../../format";
import { usePaneContext } from "../../hooks";
import { SelectField, Sentence, Stack } from "../../ui";
import { CopyItem } from "./copy-item";
import { useSettledChoice } from "./use-settled-choice";

// Items may be written over several lines.
const useStyles = makeStyles({ text: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" } });

interface Props {
  readonly item: EvidenceItem;
  readonly instrument: Instrument;
  readonly found: FoundEvidence;
  readonly gain: Fraction | null;
  readonly readAgain: () => Promise<void>;
}

/** One item of evidence: what is asked for, how far it is, what it adds, and its text for the ministry's application. */
export function EvidenceItemRow({ item, instrument, found, gain, readAgain }: Props): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const styles = useStyles();
  const words = allWords[all.language];
  const code = evidenceCode(item);
  const facts = [code, gain && words.gain(shownGain(gain, numberLocale)), item.file].filter((each) => each !== null && each !== "");
  const cell = stateCell(found.list, item);
  return (
    <li data-item="">
      <Stack gap="XS">
        <p lang="id" className={styles.text}>
          {item.text}
        </p>
        <Sentence kind="small" data-field="facts">
          {facts.join(" · ")}
        </Sentence>
        {cell !== null ? (
          <StateField item={item} sheet={found.id} cell={cell} readAgain={readAgain} />
        ) : (
          <Sentence kind="small">
            {evidenceWords[all.language].states[item.state]}
            {found.list.columns.columns.state !== undefined && ` · ${words.twice}`}
          </Sentence>
        )}
        <CopyItem code={code} text={pasteText(instrument, item, evidenceWords.id)} />
      </Stack>
    </li>
  );
}

interface StateProps {
  readonly item: EvidenceItem;
  /** Excel's id of the list's sheet. */
  readonly sheet: string;
  readonly cell: NonNullable<ReturnType<typeof stateCell>>;
  readonly readAgain: () => Promise<void>;
}

/** The state of an item, written into the sheet once another is chosen. */
function StateField({ item, sheet, cell, readAgain }: StateProps): ReactNode {
  const { words: all, session, write } = usePaneContext();
  const [chosen, setChosen] = useState<EvidenceState | null>(null);
  const shown = chosen ?? item.state;
  const { states } = evidenceWords[all.language];
  const choose = (state: EvidenceState): void => {
    const { indicator, level, place, text } = item;
    // A second choice may come before the first is written: it is about what is shown by then.
    setChosen(state);
    write(
      "evidenceStates",
      () => session.do("evidenceStates", { sheet, states: [{ indicator, level, place, text, cell, before: shown, state }] }),
      () => void readAgain().finally(() => setChosen((now) => (now === state ? null : now)))
    );
  };
  const { shown: value, ...field } = useSettledChoice(shown, (next) => {
    const state = EVIDENCE_STATES.find((each) => each === next);
    if (state !== undefined && state !== shown) choose(state);
  });
  return (
    <SelectField
      label={allWords[all.language].state(evidenceCode(item))}
      value={value}
      choices={EVIDENCE_STATES.map((state) => [state, states[state]])}
      {...field}
    />
  );
}
