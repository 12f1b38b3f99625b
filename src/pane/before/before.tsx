import { levelColumnOf, type Candidate } from "../../table";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SessionState } from "../../session";
import type { Words } from "../../text";
import { choosing } from "../../text/pane/choosing";
import { headerOf, cellName } from "../format";
import { About } from "./about";
import { Candidates, WrongGuess } from "../mapping";
import { HelpBefore } from "./help-before";
import { FunctionsNote, LazyPart, ProblemNote, Section, Note, Sentence } from "../ui";
import { StartFromNothing } from "./start-from-nothing";
import { columnLetters } from "../../grid";
import { usePaneContext } from "../hooks";

const useStyles = makeStyles({
  main: { alignSelf: "stretch" },
  aside: { color: tokens.colorNeutralForeground2, margin: 0 },
});

/** A table was found: one button attaches it. */
export function Offer({ state }: { readonly state: Extract<SessionState, { phase: "offer" }> }): ReactNode {
  const { words, session, run } = usePaneContext();
  const styles = useStyles();
  const { table } = state.found;
  const { filled, total } = state.scorecard;
  const header = headerOf(table, table.levelColumn);
  return (
    <>
      <About />
      {state.detached && <Note intent="info">{words.pane.detached}</Note>}
      <Sentence data-state="message">{words.pane.found(table.sheet, columnLetters(table.levelColumn), header, filled, total)}</Sentence>
      <Button appearance="primary" size="large" className={styles.main} onClick={() => run(() => session.attach())}>
        {words.pane.attach}
      </Button>
      <p className={styles.aside}>{choosing[words.language].attachHint}</p>
      <FunctionsNote missing={state.withoutFunctions} />
      {state.unproven.map(({ place, why }) => (
        <Note key={cellName(place)} intent="info">
          {cellName(place)}: {words.writing.leftOut[why]}
        </Note>
      ))}
      {state.candidates.length > 0 && (
        <Section title={words.pane.otherColumns}>
          <Candidates candidates={state.candidates} />
        </Section>
      )}
      <WrongGuess title={words.pane.wrongGuess} table={table} />
      <HelpBefore />
    </>
  );
}

/** Why the person has to choose: several fit, only targets are there, or one that says nothing of levels. */
function whyUndecided(candidates: readonly Candidate[], { language, pane: words }: Words): string {
  if (candidates.every(({ table }) => levelColumnOf(table).meaning === "target")) return choosing[language].onlyTargets;
  const [first, ...others] = candidates;
  if (first === undefined || others.length > 0) return words.undecided;
  return words.onlyPerhaps(first.table.sheet, columnLetters(first.table.levelColumn), levelColumnOf(first.table).header);
}

/** What was found is not clear enough to be offered: the person chooses. */
export function Undecided({ state }: { readonly state: Extract<SessionState, { phase: "undecided" }> }): ReactNode {
  const { words } = usePaneContext();
  return (
    <>
      <About />
      <Sentence data-state="message">{whyUndecided(state.candidates, words)}</Sentence>
      <Section title={words.pane.columnsToChoose}>
        <Candidates candidates={state.candidates} />
      </Section>
      <FunctionsNote missing={state.withoutFunctions} />
      <WrongGuess title={words.pane.noneOfThese} table={state.candidates[0]?.table ?? null} />
      <HelpBefore />
    </>
  );
}

/** No host to talk to, or one that cannot do this: looking again would not help. */
const BEYOND_THE_WORKBOOK: ReadonlySet<string> = new Set(["office-missing", "not-excel", "too-old"]);

const mendInstead = () => import(/* webpackChunkName: "unit-sheet" */ "./mend-instead");
const unitSheet = () => import(/* webpackChunkName: "unit-sheet" */ "./unit-sheet");

/** Nothing that can be attached: why, and what to do. */
export function Nothing({ state }: { readonly state: Extract<SessionState, { phase: "nothing" }> }): ReactNode {
  const { words, session, run } = usePaneContext();
  const isEmpty = state.problem.kind === "empty-workbook";
  const reachable = !BEYOND_THE_WORKBOOK.has(state.problem.kind);
  const { unit, mend } = state.problem.kind === "found-instead" ? state.problem : {};
  if (unit)
    return (
      <>
        <About />
        <ProblemNote problem={state.problem} />
        <LazyPart load={unitSheet} draw={({ UnitSheetView }) => <UnitSheetView unit={unit} />} />
        <HelpBefore />
      </>
    );
  return (
    <>
      <About />
      <ProblemNote problem={state.problem} />
      {reachable && (
        <>
          {isEmpty && <StartFromNothing open />}
          {mend && !(mend === "agencyIndices" && state.withoutFunctions) && (
            <LazyPart load={mendInstead} draw={({ MendInstead }) => <MendInstead mend={mend} />} />
          )}
          <Button appearance={isEmpty || mend ? "secondary" : "primary"} onClick={() => run(() => session.look())}>
            {words.pane.lookAgain}
          </Button>
          <FunctionsNote missing={state.withoutFunctions} />
          {!isEmpty && <WrongGuess title={words.pane.pointAtLevels} table={null} />}
          {!isEmpty && <StartFromNothing open={false} />}
        </>
      )}
      <HelpBefore />
    </>
  );
}
