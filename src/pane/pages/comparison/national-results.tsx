import { Button, Field, Input, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { findAgency } from "../../../assessment/national/names";
import { agencyInTitles, similarAgencies } from "../../../assessment/national/suggest";
import type { NationalTables } from "../../../assessment/national/tables";
import { comparison as allWords } from "../../../text/pages/comparison";
import { useKept } from "../../hooks/page-memory";
import { Section } from "../../ui/section";
import { Sentence } from "../../ui/sentence";
import type { AttachedState } from "../../shell/attached";
import { useSurroundings } from "../../hooks/pane-context";
import { PublishedResult } from "./published-result";
import { useNational } from "./use-national";

const useStyles = makeStyles({
  narrow: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  choices: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
  },
  choice: { overflowWrap: "anywhere", textAlign: "start" },
});

/** The published results of an agency, and where it stands among others. */
export function NationalResults({ state }: { readonly state: AttachedState }): ReactNode {
  const { words } = useSurroundings();
  const text = allWords[words.language];
  const national = useNational();
  return (
    <Section title={text.national} help={text.nationalHelp}>
      {national.kind === "loading" && <Sentence>{text.loading}</Sentence>}
      {national.kind === "failed" && (
        <Sentence>
          {text.loadFailed}{" "}
          <Link as="button" onClick={national.again}>
            {words.pane.loadAgain}
          </Link>
        </Sentence>
      )}
      {national.kind === "loaded" && <Lookup state={state} tables={national.tables} />}
    </Section>
  );
}

interface LookupProps {
  readonly state: AttachedState;
  readonly tables: NationalTables;
}

function Lookup({ state, tables }: LookupProps): ReactNode {
  const { words } = useSurroundings();
  const styles = useStyles();
  const text = allWords[words.language];
  const years = Object.keys(tables)
    .map(Number)
    .sort((a, b) => b - a);
  const [agency, setAgency] = useKept("agency", "");
  const [year, setYear] = useKept("comparison.year", years[0] ?? 0);
  const proposal = agency.trim() === "" ? agencyInTitles(tables[year] ?? [], state.reading.titles) : null;
  return (
    <>
      <Field label={text.agency} className={styles.narrow}>
        <Input
          className={styles.input}
          value={agency}
          placeholder={text.agencyHint}
          autoComplete="off"
          onChange={(_, { value }) => setAgency(value)}
        />
      </Field>
      {proposal !== null && (
        <div className={styles.choices}>
          <Sentence>{text.proposed(proposal.name)}</Sentence>
          <Button size="small" onClick={() => setAgency(proposal.name)}>
            {text.useProposed}
          </Button>
        </div>
      )}
      <Field label={text.nationalYear} className={styles.narrow}>
        <Select value={String(year)} onChange={(_, { value }) => setYear(Number(value))}>
          {years.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      </Field>
      <Found state={state} tables={tables} typed={agency.trim()} year={year} setAgency={setAgency} setYear={setYear} />
    </>
  );
}

interface FoundProps extends LookupProps {
  readonly typed: string;
  readonly year: number;
  readonly setAgency: (name: string) => void;
  readonly setYear: (year: number) => void;
}

/** More names than this would only be in the way. */
const MOST_NAMES = 8;

function Found({ state, tables, typed, year, setAgency, setYear }: FoundProps): ReactNode {
  const { words } = useSurroundings();
  const styles = useStyles();
  const text = allWords[words.language];
  if (typed === "") return <Sentence>{text.typeAgency}</Sentence>;
  const agencies = tables[year] ?? [];
  const match = findAgency(tables, year, typed);
  const choices = (names: readonly string[]): ReactNode => (
    <div className={styles.choices} data-state-list="agencies">
      {names.slice(0, MOST_NAMES).map((name) => (
        <Button key={name} size="small" data-item="" className={styles.choice} onClick={() => setAgency(name)}>
          {name}
        </Button>
      ))}
    </div>
  );
  switch (match.kind) {
    case "found":
      return <PublishedResult state={state} agencies={agencies} agency={match.agency} year={year} />;
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
          <div className={styles.choices}>
            {match.years.map((each) => (
              <Button key={each} size="small" onClick={() => setYear(each)}>
                {text.openYear(each)}
              </Button>
            ))}
          </div>
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
