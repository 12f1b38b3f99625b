import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { send } from "../../../text/pages/send";
import { usePaneContext } from "../../hooks";
import { ButtonRow, Section, Sentence, StoppableProgress } from "../../ui";
import { EndingNote } from "./ending-note";
import { MadeCopy } from "./made-copy";
import type { Checked } from "./making";
import type { Sending } from "./use-sending";

const useStyles = makeStyles({
  traces: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  // Fluent draws the name of an unticked box grey, as if it were disabled.
  found: { display: "block", color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
  part: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

/** Makes the copy: what is personal in the file can be seen and kept first. */
export function SafeCopySection({ sending }: { readonly sending: Sending }): ReactNode {
  const { words } = usePaneContext();
  const text = send[words.language];
  const { work, checked, ending, check, make } = sending;
  const busy = work !== null;
  return (
    <Section title={text.copyTitle} help={text.copyHelp}>
      {checked === null ? <Sentence kind="small">{text.unchecked}</Sentence> : <Traces checked={checked} sending={sending} />}
      <ButtonRow>
        <Button appearance="primary" disabledFocusable={busy} onClick={make}>
          {text.make}
        </Button>
        <Button disabledFocusable={busy} onClick={check}>
          {checked === null ? text.check : text.checkAgain}
        </Button>
      </ButtonRow>
      {work !== null && (
        <StoppableProgress
          text={text.doing[work.doing]}
          counted={{ value: Math.round(work.share * 100), of: 100 }}
          stopWord={text.stop}
          stop={work.stop}
        />
      )}
      <div role="status">{ending !== null && <EndingNote ending={ending} />}</div>
      {ending?.kind === "made" && <MadeCopy made={ending} sending={sending} />}
    </Section>
  );
}

/** What is personal in the file, each with a box: ticked means it goes. */
function Traces({ checked: { traces }, sending: { keep, setKeep } }: { readonly checked: Checked; readonly sending: Sending }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const text = send[words.language];
  if (traces.length === 0) return <Sentence>{text.noTraces}</Sentence>;
  return (
    <fieldset className={styles.traces} data-state-list="traces">
      <legend>{text.traces}</legend>
      {traces.map(({ part, found }) => (
        <div key={part} data-item="">
          <Checkbox
            checked={!keep.includes(part)}
            onChange={(_, { checked }) => setKeep(checked === true ? keep.filter((each) => each !== part) : [...keep, part])}
            label={
              <span className={styles.found}>
                <span className={styles.part}>{text.parts[part]}</span>
                {part === "memory" ? text.memoryHolds : found}
              </span>
            }
          />
        </div>
      ))}
    </fieldset>
  );
}
