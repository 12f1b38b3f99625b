import type { ReactNode } from "react";
import { wrongEntries } from "../../../assessment";
import { summary } from "../../../text/pages/summary";
import { headerOf } from "../../format";
import { Findings, withoutAdvice } from "./findings/findings";
import { Groups } from "./source/groups";
import { LazyPart } from "../../ui";
import { Notes } from "./notes";
import { FunctionsNote } from "../../ui";
import { JumpTo } from "../../ui";
import { Sentence } from "../../ui";
import { SOURCE } from "./anchors";
import { columnLetters } from "../../../grid";
import { usePaneContext } from "../../hooks";
import { useTexts } from "../../hooks";
import type { PageProps } from "../../hooks";
import { Flags } from "./flags";
import { IndexCard } from "./index-card";
import { Unfilled } from "./unfilled";

const rest = () => import(/* webpackChunkName: "summary-rest" */ "./summary-rest");

/** *Ringkasan*: where we stand, what is low and whose it is, what to do, what is wrong, and what was read. */
export function SummaryPage({ state }: PageProps): ReactNode {
  const { words } = usePaneContext();
  const { reading, scorecard, flags } = state;
  const { table, assessment } = reading;
  const { instrument, domains } = scorecard;
  const texts = useTexts(instrument.id, flags.length > 0);
  const wrong = wrongEntries(assessment);
  const owners = table.columns.some(({ meaning }) => meaning === "owner");
  return (
    <>
      <Notes notes={state.notes ?? []} />
      <IndexCard
        scorecard={scorecard}
        flags={flags.length}
        findings={withoutAdvice(reading.findings).length}
        wrong={wrong.length}
        withoutFunctions={state.withoutFunctions}
      >
        <ReadFrom table={table} />
      </IndexCard>
      <FunctionsNote missing={state.withoutFunctions} />
      <Flags flags={flags} reading={reading} instrument={instrument} texts={texts} owners={owners} />
      <Unfilled
        entries={assessment.entries.filter(({ level }) => level === null)}
        wrong={new Set(wrong.map(({ indicator }) => indicator))}
        instrument={instrument}
        owners={owners}
      />
      <Findings findings={reading.findings} fixes={state.fixes ?? []} accepted={state.accepted ?? []} />
      <Groups title={words.pane.domains} list="domains" groups={domains} highest={instrument.scale.max} />
      <LazyPart load={rest} draw={({ SummaryRest }) => <SummaryRest state={state} />} />
    </>
  );
}

function ReadFrom({ table }: { readonly table: PageProps["state"]["reading"]["table"] }): ReactNode {
  const { words } = usePaneContext();
  const { sheet, levelColumn } = table;
  const header = headerOf(table, levelColumn);
  return (
    <Sentence>
      <JumpTo anchor={SOURCE}>{summary[words.language].readFrom(sheet, columnLetters(levelColumn), header)}</JumpTo>
    </Sentence>
  );
}
