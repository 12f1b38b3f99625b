import { Button, Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AttachedState } from "../../../../session";
import { idOf } from "../../../../submission";
import { submissions } from "../../../../text/pages/submissions/submissions";
import { mergeWords } from "../../../../text/submission/merge";
import { usePaneContext } from "../../../hooks";
import { ButtonRow, FileDrop, Note, StoppableProgress, Section, Sentence, Stack } from "../../../ui";
import { MergeRows } from "./merge-rows";
import { ReceivedFiles } from "./received-files";
import { UnknownAnswers } from "./unknown-answers";
import { useMerging, type Merging } from "./use-merging";

/** *Gabungkan kiriman*: files that came back, what they say beside the table, and what the person takes over. */
export function MergeSection({ state }: { readonly state: AttachedState }): ReactNode {
  const { words } = usePaneContext();
  const merging = useMerging(state);
  const text = submissions[words.language];
  const { work, readings, merge, message } = merging;
  return (
    <Section title={text.mergeTitle} help={text.mergeHelp}>
      <FileDrop choose={text.choose} hint={text.drop} disabled={work !== null} onFiles={merging.add} />
      {work !== null && (
        <StoppableProgress
          {...(work.doing === "reading"
            ? { text: text.reading(Math.min(work.done + 1, work.all), work.all), counted: { value: work.done, of: work.all } }
            : { text: text.comparing })}
          stopWord={text.stop}
          stop={work.stop}
        />
      )}
      <div role="status">{message !== null && <Note intent="warning">{message}</Note>}</div>
      {readings.length > 0 && <ReceivedFiles merging={merging} />}
      {merge !== null && (
        <>
          <Choosing merging={merging} />
          <MergeRows merge={merge} instrument={state.reading.assessment.instrument} merging={merging} />
          {merge.unknown.length > 0 && <UnknownAnswers answers={merge.unknown} />}
        </>
      )}
    </Section>
  );
}

/** How much there is to take over, and the buttons that take it. */
function Choosing({ merging }: { readonly merging: Merging }): ReactNode {
  const { words } = usePaneContext();
  const text = submissions[words.language];
  const { merge, chosen, history, missing, work } = merging;
  const count = (state: string): number => merge?.rows.filter((row) => row.state === state).length ?? 0;
  const counts = { conflict: count("conflict"), changed: count("changed"), new: count("new"), same: count("same") };
  const toTake = counts.conflict + counts.changed + counts.new;
  const fields = mergeWords[words.language].fields;
  const without = merge?.rows.filter((row) => missing.includes(row.field) && chosen.has(idOf(row))).length ?? 0;
  const writable = chosen.size - without;
  return (
    <Stack gap="S">
      <div role="status">{merging.stale && work === null && <Note intent="info">{text.stale}</Note>}</div>
      {merging.stale && (
        <ButtonRow>
          <Button disabledFocusable={work !== null} onClick={merging.compareAgain}>
            {text.compareAgain}
          </Button>
        </ButtonRow>
      )}
      <div role="status" data-state="merge-summary">
        <Sentence>{toTake === 0 ? text.nothingToTake : text.summary(counts)}</Sentence>
      </div>
      {missing.length > 0 && (
        <>
          <Note intent="warning">{text.missingColumns(missing.map((field) => fields[field]).join(", "))}</Note>
          <ButtonRow>
            <Button onClick={merging.addColumns}>{text.addColumns}</Button>
          </ButtonRow>
        </>
      )}
      {toTake > 0 && (
        <>
          <ButtonRow>
            <Button appearance="primary" disabledFocusable={writable <= 0 || work !== null} onClick={merging.write}>
              {text.write(Math.max(0, writable))}
            </Button>
            <Button onClick={merging.chooseSafe}>{text.takeSafe}</Button>
            <Button onClick={merging.chooseNone}>{text.takeNone}</Button>
          </ButtonRow>
          <Checkbox checked={history} label={text.history} onChange={(_, { checked }) => merging.setHistory(checked === true)} />
        </>
      )}
    </Stack>
  );
}
