import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AttachedState } from "../../../session";
import { usePaneContext } from "../../hooks";
import { ProblemNote, Sentence, Stack } from "../../ui";

interface Props {
  readonly problem: NonNullable<AttachedState["problem"]>;
  readonly overdue: boolean;
}

/** Why what is shown is not the newest, and the button that tries again. */
export function ReadingProblem({ problem, overdue }: Props): ReactNode {
  const { words, session, run } = usePaneContext();
  return (
    <Stack gap="S" align="start">
      <ProblemNote problem={problem} />
      {overdue && <Sentence>{words.pane.stale}</Sentence>}
      {problem.kind === "table-lost" ? (
        <Button onClick={() => run(() => session.look())}>{words.pane.lookAgain}</Button>
      ) : (
        <Button onClick={() => run(() => session.refresh())}>{words.pane.readAgain}</Button>
      )}
    </Stack>
  );
}
