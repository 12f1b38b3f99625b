import type { ReactNode } from "react";
import { wrongEntries } from "../../../assessment";
import { Candidates, WrongGuess } from "../../mapping";
import { Findings } from "./findings/findings";
import { Groups } from "./source/groups";
import { Levels } from "./source/levels";
import { Subsection } from "../../ui";
import { SheetTools } from "./source/sheet-tools";
import { Source } from "./source/source";
import { usePaneContext, useTexts, type PageProps } from "../../hooks";
import { AspectRadar } from "./aspect-radar";
import { Flags } from "./flags";
import { Remarks } from "./remarks";
import { SendOffer } from "./send-offer";
import { Unfilled } from "./unfilled";

/** A radar needs three axes to be a shape. */
const FEWEST_AXES = 3;

/** What stands below the index on *Ringkasan*, and comes a moment after it: the index is on screen first. */
export function SummaryRest({ state }: Pick<PageProps, "state">): ReactNode {
  const { words } = usePaneContext();
  const { reading, scorecard, candidates, flags } = state;
  const { table, assessment } = reading;
  const { instrument, domains, aspects } = scorecard;
  const texts = useTexts(instrument.id, flags.length > 0);
  const wrong = wrongEntries(assessment);
  const owners = table.columns.some(({ meaning }) => meaning === "owner");
  return (
    <>
      <SendOffer />
      <Flags flags={flags} reading={reading} instrument={instrument} texts={texts} owners={owners} />
      <Unfilled
        entries={assessment.entries.filter(({ level }) => level === null)}
        wrong={new Set(wrong.map(({ indicator }) => indicator))}
        instrument={instrument}
        owners={owners}
      />
      <Findings findings={reading.findings} fixes={state.fixes ?? []} accepted={state.accepted ?? []} />
      <Groups title={words.pane.domains} list="domains" groups={domains} highest={instrument.scale.max} />
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
