import type { ReactNode } from "react";
import { Candidates } from "../../parts/candidates";
import { Findings, withoutAdvice } from "../../parts/findings";
import { Flags } from "../../parts/flags";
import { Groups } from "../../parts/groups";
import { IndexCard } from "../../parts/index-card";
import { Levels } from "../../parts/levels";
import { Notes } from "../../parts/notes";
import { FunctionsNote } from "../../parts/problem-note";
import { Subsection } from "../../parts/section";
import { SheetTools } from "../../parts/sheet-tools";
import { Source } from "../../parts/source";
import { WrongGuess } from "../../parts/wrong-guess";
import { useSurroundings } from "../../surroundings";
import { useTexts } from "../../use-texts";
import type { PageProps } from "../page";

/** *Ringkasan*: where we stand, what is low, what is wrong, and what was read. */
export function SummaryPage({ state }: PageProps): ReactNode {
  const { words } = useSurroundings();
  const { reading, scorecard, flags, candidates } = state;
  const { instrument } = scorecard;
  const highest = instrument.scale.max;
  const texts = useTexts(instrument.id, flags.length > 0);
  return (
    <>
      <Notes notes={state.notes ?? []} />
      <IndexCard
        scorecard={scorecard}
        flags={flags.length}
        findings={withoutAdvice(reading.findings).length}
      />
      <FunctionsNote missing={state.withoutFunctions} />
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
