import { useEffect, type ReactNode } from "react";
import { wrongEntries } from "../../../assessment";
import { indicatorByKey } from "../../../instrument";
import { Candidates, WrongGuess } from "../../mapping";
import { Findings } from "./findings/findings";
import { Aspects } from "./source/aspects";
import { Levels } from "./source/levels";
import { jumpTo, LazyPart, Subsection } from "../../ui";
import { SheetTools } from "./source/sheet-tools";
import { Source } from "./source/source";
import { SUMMARY_PARTS, usePaneContext, useTexts, type PageProps } from "../../hooks";
import { AspectRadar } from "./picture/aspect-radar";
import { MarksOffer } from "./marks-offer";
import { Flags } from "./flags";
import { Remarks } from "./remarks";
import { SendOffer } from "./send-offer";
import { Unfilled } from "./unfilled";

const awaited = () => import(/* webpackChunkName: "awaited" */ "./awaited/awaited");

/** A radar needs three axes to be a shape. */
const FEWEST_AXES = 3;

/** What stands below the index on *Ringkasan*, and comes a moment after it: the index is on screen first. */
export function SummaryRest({ state, at }: PageProps): ReactNode {
  const { words } = usePaneContext();
  // Whoever was led to a part waits for it: only now it is there.
  useEffect(() => {
    if (at !== null) jumpTo(at);
  }, [at]);
  const { reading, scorecard, candidates, flags } = state;
  const { table, assessment } = reading;
  const { instrument, aspects } = scorecard;
  const texts = useTexts(instrument.id, flags.length > 0);
  const wrong = wrongEntries(assessment);
  const owners = table.columns.some(({ meaning }) => meaning === "owner");
  return (
    <>
      <MarksOffer marks={state.marks ?? null} />
      <SendOffer />
      <Aspects groups={aspects} highest={instrument.scale.max}>
        {aspects.length >= FEWEST_AXES && <AspectRadar assessment={assessment} scorecard={scorecard} />}
      </Aspects>
      {assessment.entries.some(({ level, indicator }) => level === null && indicatorByKey(instrument, indicator)?.externalIndex) && (
        <LazyPart load={awaited} draw={({ Awaited }) => <Awaited state={state} />} />
      )}
      <Flags flags={flags} reading={reading} instrument={instrument} texts={texts} owners={owners} />
      <Unfilled
        entries={assessment.entries.filter(({ level }) => level === null)}
        wrong={new Set(wrong.map(({ indicator }) => indicator))}
        instrument={instrument}
        owners={owners}
      />
      <Findings findings={reading.findings} fixes={state.fixes ?? []} accepted={state.accepted ?? []} />
      <Remarks assessment={assessment} />
      <Levels reading={reading} />
      <Source table={table}>
        {candidates.length > 0 && (
          <Subsection title={words.pane.otherColumns}>
            <Candidates candidates={candidates} />
          </Subsection>
        )}
      </Source>
      <SheetTools marks={state.marks ?? null} wanted={at === SUMMARY_PARTS.tools} />
      <WrongGuess title={words.pane.wrongGuess} table={table} />
    </>
  );
}
