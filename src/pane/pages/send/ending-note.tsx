import type { ReactNode } from "react";
import { fileProblemSentence, send } from "../../../text/pages/send";
import { usePaneContext } from "../../hooks";
import { Note } from "../../ui";
import type { Ending, Made } from "./use-sending";

/** How it ended in a sentence: where the copy is, or why there is none and what to do. */
export function EndingNote({ ending }: { readonly ending: Ending }): ReactNode {
  const { words } = usePaneContext();
  const text = send[words.language];
  switch (ending.kind) {
    case "made":
      return <Handed made={ending} />;
    case "stopped":
      return <Note intent="info">{text.stopped}</Note>;
    case "failed":
      return <Note intent="warning">{fileProblemSentence(text, ending.problem)}</Note>;
    case "refused":
      return <Note intent="warning">{ending.sentence}</Note>;
  }
}

function Handed({ made: { handed, name } }: { readonly made: Made }): ReactNode {
  const { words } = usePaneContext();
  const text = send[words.language];
  const sentence = handed === "window" ? text.inWindow : handed === "download" ? text.downloaded(name) : text.nowhere;
  return (
    <Note intent={handed === "nowhere" ? "warning" : "success"}>
      <span data-state="handed" data-value={handed}>
        {sentence}
      </span>
    </Note>
  );
}
