import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { missingMeanings } from "../../../table";
import { comparedLevels, headGuess } from "../../../outputs/report";
import { report } from "../../../text/pages/report";
import { SUMMARY_PARTS, usePageMemory, usePaneContext, useSessionBusy, type PageProps } from "../../hooks";
import { CellButton, Note, PageTitle, Section, Sentence, Stack, TextField } from "../../ui";
import { ReportAge, useReport } from "./report-age";

const useStyles = makeStyles({
  year: { maxWidth: "160px" },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  make: { alignSelf: "flex-start" },
  add: { display: "flex", marginBlock: tokens.spacingVerticalXS },
});

const optionalColumns = ["target", "previous", "external"] as const;
const columnFor = { target: "target", previous: "year", external: "external" } as const;
/** In characters. No agency has a longer name, and Excel has no room for one in the header of a printed page. */
const LONGEST = { agency: 200, year: 20 };

/** *Laporan*: one button makes the report sheet, or brings it up to date. */
export function ReportPage({ state }: PageProps): ReactNode {
  const { words: all, session, write, goTo } = usePaneContext();
  const styles = useStyles();
  const words = report[all.language];
  const { reading, scorecard } = state;
  const made = state.report ?? null;
  const isBusy = useSessionBusy(session);
  const standing = useReport(made !== null, state.lastWrite ?? null);
  const gone = made !== null && standing === null;
  const suggested = made ?? headGuess(reading);
  const [agency, setAgency] = usePageMemory("report.agency", suggested.agency);
  const [year, setYear] = usePageMemory("report.year", suggested.year);
  const there = new Set(comparedLevels(reading).map(({ kind }) => kind));
  const level = reading.table.columns.find(({ column }) => column === reading.table.levelColumn);
  const missing = optionalColumns.filter((kind) => !there.has(kind) && !(kind === "external" && level?.meaning === "external"));
  // A column that is there but still empty is to be filled, not added.
  const addable = missingMeanings(
    reading.table,
    missing.map((kind) => columnFor[kind])
  );
  const findings = reading.findings.filter(({ advice }) => advice !== true).length;
  return (
    <>
      <PageTitle>{all.pane.pages.report}</PageTitle>
      <Sentence>{words.help}</Sentence>
      {words.language !== null && <Sentence>{words.language}</Sentence>}
      {findings > 0 && (
        <Note intent="warning">
          {words.findings(findings)}{" "}
          <Link as="button" inline onClick={() => goTo("summary", SUMMARY_PARTS.findings)}>
            {words.toFindings}
          </Link>
        </Note>
      )}
      {scorecard.provisional && <Note intent="info">{words.provisional(scorecard.total - scorecard.filled)}</Note>}
      {scorecard.instrument.draftTexts && <Note intent="info">{words.drafts}</Note>}
      <Stack
        as="form"
        gap="M"
        onSubmit={(event) => {
          event.preventDefault();
          write("report", () => session.do("report", { agency, year }));
        }}
      >
        <TextField
          label={words.agency}
          hint={words.agencyHint}
          maxLength={LONGEST.agency}
          autoComplete="organization"
          value={agency}
          change={setAgency}
        />
        <TextField
          label={words.year}
          hint={words.yearHint}
          className={styles.year}
          maxLength={LONGEST.year}
          inputMode="numeric"
          value={year}
          change={setYear}
        />
        {made && !gone ? (
          <>
            {made.unfinished && !isBusy && <Note intent="warning">{words.unfinished}</Note>}
            <ReportAge report={standing ?? null} reading={reading} index={scorecard.index} />
            <Sentence>{words.known(standing?.sheet ?? made.sheet)}</Sentence>
            {standing && <CellButton cell={{ sheet: standing.sheet, row: 0, column: 0 }} name={words.open(standing.sheet)} />}
          </>
        ) : (
          <>
            {gone && <Sentence>{words.gone}</Sentence>}
            <Sentence>{words.undoListWarning}</Sentence>
          </>
        )}
        <Button type="submit" appearance="primary" className={styles.make}>
          {made && !gone ? words.update : words.make}
        </Button>
      </Stack>
      <Sentence>{words.plainNumbers}</Sentence>
      <Sentence>{words.fillIn}</Sentence>
      <div>
        <Section title={words.contents}>
          <ul className={styles.list}>
            {words.parts.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </Section>
      </div>
      {missing.length > 0 && (
        <div>
          <Section title={words.leftOut}>
            <ul className={styles.list} data-state-list="left-out">
              {missing.map((kind) => (
                <li key={kind} data-item={kind}>
                  {words.missing[kind]}
                  {addable.includes(columnFor[kind]) && (
                    <Button
                      size="small"
                      className={styles.add}
                      onClick={() => write("columns", () => session.do("columns", [columnFor[kind]]))}
                    >
                      {words.add[kind]}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </Section>
          <Sentence>{words.toIndicators}</Sentence>
        </div>
      )}
    </>
  );
}
