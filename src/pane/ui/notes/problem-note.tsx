import type { ReactNode } from "react";
import type { Problem } from "../../../session";
import { problemSentence } from "../../../text";
import { usePaneContext } from "../../hooks";
import { Note } from "./note";

/** What could not be done, and what the person can do now. */
export function ProblemNote({ problem }: { readonly problem: Problem }): ReactNode {
  const { words } = usePaneContext();
  const { what, next } = problemSentence(words.problems, problem);
  return (
    <Note intent="warning">
      <span data-state="message">
        {what} {next}
      </span>
    </Note>
  );
}

/** Told where the host cannot run custom functions: the pane works, the formulas do not. */
export function FunctionsNote({ missing }: { readonly missing: boolean }): ReactNode {
  const { words } = usePaneContext();
  return missing ? <Note intent="info">{words.pane.withoutFunctions}</Note> : null;
}
