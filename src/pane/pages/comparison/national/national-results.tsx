import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { findAgency, agencyInTitles, similarAgencies, loadNationalTables, type NationalTables } from "../../../../assessment";
import { comparison as allWords } from "../../../../text/pages/comparison";
import { usePageMemory, usePaneContext, useLoaded } from "../../../hooks";
import { Section, Sentence, LoadFailed, Stack, SelectField, TextField } from "../../../ui";
import type { AttachedState } from "../../../../session";
import { PublishedResult } from "./published-result";

const useStyles = makeStyles({
  choice: { overflowWrap: "anywhere", textAlign: "start", alignSelf: "flex-start" },
});

/** The published results of an agency, and where it stands among others. */
export function NationalResults({ state }: { readonly state: AttachedState }): ReactNode {
  const { words } = usePaneContext();
  const text = allWords[words.language];
  const national = useLoaded(loadNationalTables);
  return (
    <Section title={text.national} help={text.nationalHelp}>
      {national.kind === "loading" && <Sentence>{text.loading}</Sentence>}
      {national.kind === "failed" && <LoadFailed again={national.again}>{text.loadFailed}</LoadFailed>}
      {national.kind === "loaded" && <Lookup state={state} tables={national.value} />}
    </Section>
  );
}

interface LookupProps {
  readonly state: AttachedState;
  readonly tables: NationalTables;
}

function Lookup({ state, tables }: LookupProps): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const text = allWords[words.language];
  const years = Object.keys(tables)
    .map(Number)
    .sort((a, b) => b - a);
  const [agency, setAgency] = usePageMemory("agency", "");
  const [other, setOther] = usePageMemory("comparison.other", "");
  const [year, setYear] = usePageMemory("comparison.year", years[0] ?? 0);
  const isOther = other.trim() !== "";
  const proposal = agency.trim() === "" ? agencyInTitles(tables[year] ?? [], state.reading.titles) : null;
  return (
    <>
      <TextField label={text.agency} placeholder={text.agencyHint} value={agency} change={setAgency} />
      {proposal !== null && (
        <Stack gap="XS" align="start">
          <Sentence>{text.proposed(proposal.name)}</Sentence>
          <Button size="small" onClick={() => setAgency(proposal.name)}>
            {text.useProposed}
          </Button>
        </Stack>
      )}
      <SelectField
        label={text.nationalYear}
        value={String(year)}
        choices={years.map((each) => [String(each), String(each)])}
        change={(value) => setYear(Number(value))}
      />
      <TextField label={text.otherAgency} hint={text.otherAgencyHint} value={other} change={setOther} />
      {isOther && (
        <Button size="small" className={styles.choice} onClick={() => setOther("")}>
          {text.backToOwn}
        </Button>
      )}
      <Found
        state={state}
        tables={tables}
        typed={(isOther ? other : agency).trim()}
        isOther={isOther}
        year={year}
        setAgency={isOther ? setOther : setAgency}
        setYear={setYear}
      />
    </>
  );
}

interface FoundProps extends LookupProps {
  readonly typed: string;
  /** Whether it is another agency than the workbook's that is looked up. */
  readonly isOther: boolean;
  readonly year: number;
  readonly setAgency: (name: string) => void;
  readonly setYear: (year: number) => void;
}

/** More names than this would only be in the way. */
const MOST_NAMES = 8;

function Found({ state, tables, typed, isOther, year, setAgency, setYear }: FoundProps): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const text = allWords[words.language];
  if (typed === "") return <Sentence>{text.typeAgency}</Sentence>;
  const agencies = tables[year] ?? [];
  const match = findAgency(tables, year, typed);
  const choices = (names: readonly string[]): ReactNode => (
    <Stack gap="XS" align="start" data-state-list="agencies">
      {names.slice(0, MOST_NAMES).map((name) => (
        <Button key={name} size="small" data-item="" className={styles.choice} onClick={() => setAgency(name)}>
          {name}
        </Button>
      ))}
    </Stack>
  );
  switch (match.kind) {
    case "found":
      return <PublishedResult state={state} agencies={agencies} agency={match.agency} isOther={isOther} year={year} />;
    case "ambiguous":
      return (
        <>
          <Sentence>{text.severalFit(typed)}</Sentence>
          {choices(match.names)}
          {match.names.length > MOST_NAMES && <Sentence>{text.othersFit(match.names.length - MOST_NAMES)}</Sentence>}
        </>
      );
    case "unpublished":
      return (
        <>
          <Sentence>{text.unpublished(match.name, year)}</Sentence>
          <Stack gap="XS" align="start">
            {match.years.map((each) => (
              <Button key={each} size="small" onClick={() => setYear(each)}>
                {text.openYear(each)}
              </Button>
            ))}
          </Stack>
        </>
      );
    case "unknown": {
      const close = similarAgencies(agencies, typed).map(({ name }) => name);
      return (
        <>
          <Sentence>{text.unknown(typed, year)}</Sentence>
          {close.length > 0 && (
            <>
              <Sentence>{text.closeNames}</Sentence>
              {choices(close)}
            </>
          )}
        </>
      );
    }
  }
}
