import { Button, Checkbox } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { AttachedState } from "../../../../session";
import { submissions } from "../../../../text/pages/submissions";
import { mergeWords } from "../../../../text/submission/merge";
import { usePaneContext } from "../../../hooks";
import { ButtonRow, FileDrop, Note, ProgressLine, Section, Sentence, Stack } from "../../../ui";
import { MergeRows } from "./merge-rows";
import { ReceivedFiles } from "./received-files";
import { UnknownAnswers } from "./unknown-answers";
import { useMerging, type Merging, type Work } from "./use-merging";

/** *Gabungkan kiriman*: files that came back, what they say beside the table, and what the person takes over. */
export function MergeSection({ state }: { readonly state: AttachedState }): ReactNode {
  const { words } = usePaneContext();
  const merging = useMerging(state);
  const text = submissions[words.language];
  const { work, readings, merge, message } = merging;
  return (
    <Section title={text.mergeTitle} help={text.mergeHelp}>
      <FileDrop choose={text.choose} hint={text.drop} disabled={work !== null} onFiles={merging.add} />
      {work !== null && <Progress work={work} />}
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
  const without = merge?.rows.filter((row) => missing.includes(row.field) && chosen.has(`${row.indicator} ${row.field}`)).length ?? 0;
  const writable = chosen.size - without;
  return (
    <Stack gap="S">
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

function Progress({ work: { doing, done, all, stop } }: { readonly work: Work }): ReactNode {
  const { words } = usePaneContext();
  const id = useId();
  const text = submissions[words.language];
  return (
    <Stack gap="S" align="stretch">
      <p id={id}>{doing === "reading" ? text.reading(Math.min(done + 1, all), all) : text.comparing}</p>
      <ProgressLine aria-labelledby={id} {...(doing === "reading" && { counted: { value: done, of: all } })} />
      <ButtonRow>
        <Button size="small" onClick={stop}>
          {text.stop}
        </Button>
      </ButtonRow>
    </Stack>
  );
}
