import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SessionState } from "../../excel/session-types";
import { Candidates } from "../parts/candidates";
import { Findings } from "../parts/findings";
import { Flags } from "../parts/flags";
import { Groups } from "../parts/groups";
import { IndexCard } from "../parts/index-card";
import { Levels } from "../parts/levels";
import { Notes } from "../parts/notes";
import { FunctionsNote, ProblemNote } from "../parts/problem-note";
import { Subsection } from "../parts/section";
import { Sentence } from "../parts/sentence";
import { SheetTools } from "../parts/sheet-tools";
import { Source } from "../parts/source";
import { WrongGuess } from "../parts/wrong-guess";
import { useSurroundings } from "../surroundings";
import type { Texts } from "../use-texts";

export type AttachedState = Extract<SessionState, { phase: "attached" }>;

const useStyles = makeStyles({
  problem: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
});

/** The attached table: where we stand, what is low, what is wrong, and what was read. */
export function Attached({
  state,
  texts,
}: {
  readonly state: AttachedState;
  readonly texts: Texts;
}): ReactNode {
  const { words } = useSurroundings();
  const { reading, scorecard, flags, candidates } = state;
  const { instrument } = scorecard;
  const highest = instrument.scale.max;
  return (
    <>
      {state.problem !== null && <Trouble problem={state.problem} />}
      <Notes notes={state.notes ?? []} />
      <IndexCard scorecard={scorecard} flags={flags.length} findings={reading.findings.length} />
      <FunctionsNote missing={state.withoutFunctions} />
      {words.pane.regulationLanguage !== null && (
        <Sentence>{words.pane.regulationLanguage}</Sentence>
      )}
      <Source table={reading.table}>
        {candidates.length > 0 && (
          <Subsection title={words.pane.otherColumns}>
            <Candidates candidates={candidates} />
          </Subsection>
        )}
      </Source>
      <Findings
        findings={reading.findings}
        fixes={state.fixes ?? []}
        accepted={state.accepted ?? []}
      />
      <Groups
        title={words.pane.domains}
        list="domains"
        groups={scorecard.domains}
        highest={highest}
      />
      <Groups
        title={words.pane.aspects}
        list="aspects"
        groups={scorecard.aspects}
        highest={highest}
      />
      <Flags flags={flags} reading={reading} instrument={instrument} texts={texts} />
      <Levels reading={reading} />
      <SheetTools marks={state.marks ?? null} />
      <WrongGuess title={words.pane.wrongGuess} table={reading.table} />
    </>
  );
}

function Trouble({
  problem,
}: {
  readonly problem: NonNullable<AttachedState["problem"]>;
}): ReactNode {
  const { words, session, run } = useSurroundings();
  const styles = useStyles();
  return (
    <div className={styles.problem}>
      <ProblemNote problem={problem} />
      <Sentence>{words.pane.stale}</Sentence>
      {problem.kind === "table-lost" ? (
        <Button onClick={() => run(() => session.look())}>{words.pane.lookAgain}</Button>
      ) : (
        <Button onClick={() => run(() => session.refresh())}>{words.pane.readAgain}</Button>
      )}
    </div>
  );
}
