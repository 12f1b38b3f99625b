import type { ReactNode } from "react";
import { wrongEntries } from "../../../assessment";
import { columnLetters } from "../../../grid";
import { summary } from "../../../text/pages/summary/summary";
import { headerOf } from "../../format";
import { SUMMARY_PARTS, usePaneContext, type PageProps } from "../../hooks";
import { FunctionsNote, JumpTo, LazyPart, Note, PageTitle, Sentence } from "../../ui";
import { Notes } from "./notes";
import { Picture } from "./picture/picture";
import { Standing } from "./standing";

const rest = () => import(/* webpackChunkName: "summary-rest" */ "./summary-rest");

/** *Ringkasan*: the picture of where we stand, what is low and whose it is, what to do, what is wrong, and what was read. */
export function SummaryPage({ state, at }: PageProps): ReactNode {
  const { words } = usePaneContext();
  const text = summary[words.language];
  const { reading, scorecard, flags, withoutFunctions } = state;
  const { table, assessment } = reading;
  const wrong = wrongEntries(assessment).length;
  const low = flags.filter((flag) => flag.low).length;
  return (
    <>
      <Notes notes={state.notes ?? []} />
      <PageTitle>{words.pane.index(scorecard.instrument.shortTitle)}</PageTitle>
      {wrong > 0 && (
        <Note intent="warning">
          {text.notCounted(wrong, !withoutFunctions)} <JumpTo anchor={SUMMARY_PARTS.findings}>{text.toFindings}</JumpTo>
        </Note>
      )}
      <Picture state={state} />
      <Standing scorecard={scorecard} low={low} belowTarget={flags.length - low}>
        <ReadFrom table={table} />
      </Standing>
      <FunctionsNote missing={withoutFunctions} />
      <LazyPart load={rest} draw={({ SummaryRest }) => <SummaryRest state={state} at={at} />} />
    </>
  );
}

function ReadFrom({ table }: { readonly table: PageProps["state"]["reading"]["table"] }): ReactNode {
  const { words } = usePaneContext();
  const { sheet, levelColumn } = table;
  const header = headerOf(table, levelColumn);
  return (
    <Sentence>
      <JumpTo anchor={SUMMARY_PARTS.source}>{summary[words.language].readFrom(sheet, columnLetters(levelColumn), header)}</JumpTo>
    </Sentence>
  );
}
