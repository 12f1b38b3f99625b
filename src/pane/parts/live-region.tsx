import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SessionState } from "../../excel/session-types";
import { problemSentence, type Words } from "../../text";
import { shown } from "../numbers";
import { useSurroundings } from "../surroundings";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says aloud what changed: the index, or what went wrong. Only screen readers meet it. */
export function LiveRegion({ state }: { readonly state: SessionState }): ReactNode {
  const { words, numberLocale } = useSurroundings();
  const styles = useStyles();
  return (
    <div role="status" className={styles.hidden}>
      {announcement(state, words, numberLocale)}
    </div>
  );
}

function announcement(state: SessionState, words: Words, numberLocale: string): string {
  if (state.phase === "nothing") return problemSentence(words.problems, state.problem).what;
  if (state.phase !== "attached") return "";
  if (state.problem !== null) return problemSentence(words.problems, state.problem).what;
  const { index, predicate, provisional } = state.scorecard;
  return words.pane.announce(shown(index, numberLocale), predicate, provisional);
}
