import type { ReactNode } from "react";
import { Candidates } from "../../mapping";
import { Groups } from "./source/groups";
import { Levels } from "./source/levels";
import { Subsection } from "../../ui";
import { SheetTools } from "./source/sheet-tools";
import { Source } from "./source/source";
import { WrongGuess } from "../../mapping";
import { usePaneContext } from "../../hooks";
import type { PageProps } from "../../hooks";
import { AspectRadar } from "./aspect-radar";
import { Remarks } from "./remarks";

/** A radar needs three axes to be a shape. */
const FEWEST_AXES = 3;

/** What stands below the first screens of *Ringkasan*, and comes a moment after them. */
export function SummaryRest({ state }: Pick<PageProps, "state">): ReactNode {
  const { words } = usePaneContext();
  const { reading, scorecard, candidates } = state;
  const { table, assessment } = reading;
  const { instrument, aspects } = scorecard;
  return (
    <>
      <Groups title={words.pane.aspects} list="aspects" groups={aspects} highest={instrument.scale.max}>
        {aspects.length >= FEWEST_AXES && <AspectRadar assessment={assessment} scorecard={scorecard} />}
      </Groups>
      <Remarks assessment={assessment} />
      <Levels reading={reading} />
      <Source table={table}>
        {candidates.length > 0 && (
          <Subsection title={words.pane.otherColumns}>
            <Candidates candidates={candidates} />
          </Subsection>
        )}
      </Source>
      <SheetTools marks={state.marks ?? null} />
      <WrongGuess title={words.pane.wrongGuess} table={table} />
    </>
  );
}
