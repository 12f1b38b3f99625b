import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { submissionsSplit } from "../../../../text/pages/submissions/submissions-split";
import { usePaneContext } from "../../../hooks";
import { ButtonRow, Note, Sentence, Stack, StoppableProgress } from "../../../ui";
import type { Handed, Splitting } from "./use-splitting";

/** How far the workbooks are, and what became of them: beside the button that asked for them, where the person looks. */
export function SplitEnding({ splitting: { work, handed, message } }: { readonly splitting: Splitting }): ReactNode {
  const { words } = usePaneContext();
  const text = submissionsSplit[words.language];
  return (
    <>
      {work !== null && (
        <StoppableProgress
          {...(work.doing === "making"
            ? { text: text.making(work.done, work.all), counted: { value: work.done, of: work.all } }
            : { text: text.reading })}
          stopWord={text.stop}
          stop={work.stop}
        />
      )}
      <div role="status">
        {message !== null && <Note intent="warning">{message}</Note>}
        {handed !== null && <HandedNote handed={handed} />}
      </div>
    </>
  );
}

/** What was made and where it is; who got what can be noted in the workbook. */
function HandedNote({ handed: { made, where } }: { readonly handed: Handed }): ReactNode {
  const { words, session, write } = usePaneContext();
  const text = submissionsSplit[words.language];
  if (where === "nowhere") return <Note intent="warning">{text.nowhere}</Note>;
  return (
    <Stack gap="S">
      <Sentence data-state="split-made" data-value={made.name}>
        {where === "window" ? text.opened(made.name) : text.done(made.count, made.name)}
      </Sentence>
      <ButtonRow>
        <Button onClick={() => write("history", () => session.do("history", made.history))}>{text.record}</Button>
      </ButtonRow>
    </Stack>
  );
}
