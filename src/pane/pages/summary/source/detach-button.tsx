import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { AttachedState } from "../../../../session";
import { source as sourceWords } from "../../../../text/pages/summary/source";
import { usePaneContext, useSessionState } from "../../../hooks";
import { ButtonRow, Note } from "../../../ui";

/** Lets the table go. Where that loses reasons the person wrote, or marks in the sheet, it says so and asks first. */
export function DetachButton(): ReactNode {
  const { words, session, run } = usePaneContext();
  const text = sourceWords[words.language];
  const state = useSessionState(session);
  const [isAsking, setAsking] = useState(false);
  const detach = (): void => run(() => session.detach());
  const lost = state.phase === "attached" ? lostBy(state) : { reasons: 0, isMarked: false };
  const needsAsking = lost.reasons > 0 || lost.isMarked;
  if (!isAsking || !needsAsking)
    return (
      <Button size="small" onClick={() => (needsAsking ? setAsking(true) : detach())}>
        {words.pane.detach}
      </Button>
    );
  return (
    <Note intent="warning">
      {text.detachLoses(lost.reasons, lost.isMarked)}
      <ButtonRow>
        <Button size="small" onClick={detach}>
          {text.detachAnyway}
        </Button>
        <Button size="small" appearance="primary" onClick={() => setAsking(false)}>
          {text.keepAttached}
        </Button>
      </ButtonRow>
    </Note>
  );
}

/** What would be gone: reasons of findings that were left as they are, and marks. */
function lostBy({ accepted, marks }: AttachedState): { readonly reasons: number; readonly isMarked: boolean } {
  return { reasons: accepted?.length ?? 0, isMarked: marks !== undefined && Object.values(marks).some(Boolean) };
}
