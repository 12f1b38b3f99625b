import type { ReactNode } from "react";
import type { SessionState } from "../../session";
import { problemSentence, type Words } from "../../text";
import { headerOf, shown } from "../format";
import { columnLetters } from "../../grid";
import { usePaneContext } from "../hooks";
import { VisuallyHidden } from "../ui";

/** Says aloud what changed: the index, or what went wrong. Only screen readers meet it. */
export function LiveRegion({ state }: { readonly state: SessionState }): ReactNode {
  const { words, numberLocale } = usePaneContext();
  return (
    <div role="status">
      <VisuallyHidden>{announcement(state, words, numberLocale)}</VisuallyHidden>
    </div>
  );
}

function announcement(state: SessionState, words: Words, numberLocale: string): string {
  if (state.phase === "nothing") return problemSentence(words.problems, state.problem).what;
  if (state.phase === "undecided") return words.pane.undecided;
  if (state.phase === "offer") {
    const { found, scorecard } = state;
    const { sheet, levelColumn } = found.table;
    const header = headerOf(found.table, levelColumn);
    return words.pane.found(sheet, columnLetters(levelColumn), header, scorecard.filled, scorecard.total);
  }
  if (state.phase !== "attached") return "";
  if (state.problem !== null) return problemSentence(words.problems, state.problem).what;
  const { index, predicate, provisional } = state.scorecard;
  return words.pane.announce(shown(index, numberLocale), predicate, provisional);
}
