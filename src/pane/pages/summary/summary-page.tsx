import type { ReactNode } from "react";
import { wrongEntries } from "../../../assessment";
import { summary } from "../../../text/pages/summary";
import { headerOf } from "../../format";
import { withoutAdvice } from "./findings/without-advice";
import { LazyPart, FunctionsNote, JumpTo, Sentence } from "../../ui";
import { Notes } from "./notes";
import { SOURCE } from "./anchors";
import { columnLetters } from "../../../grid";
import { usePaneContext, type PageProps } from "../../hooks";
import { IndexCard } from "./index-card";

const rest = () => import(/* webpackChunkName: "summary-rest" */ "./summary-rest");

/** *Ringkasan*: where we stand, what is low and whose it is, what to do, what is wrong, and what was read. */
export function SummaryPage({ state }: PageProps): ReactNode {
  const { reading, scorecard, flags } = state;
  const { table, assessment } = reading;
  const wrong = wrongEntries(assessment);
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
