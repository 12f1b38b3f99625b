import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { help, type Term } from "../../../text/pages/help";
import { Section } from "../../ui";
import { usePaneContext } from "../../hooks";
import { Diagnostics } from "./diagnostics";
import { KeptWorkbooks } from "./kept-workbooks";

const useStyles = makeStyles({
  terms: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  term: { ...typographyStyles.body1Strong },
  meaning: { margin: 0, overflowWrap: "anywhere" },
  beside: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

interface Props {
  /** Keys that work only where this is shown, told before the others. */
  readonly keys?: readonly Term[];
}

/** What helps whether a table is attached or not: first steps, the words, the keys, how to share, what to quote. */
export function HelpTopics({ keys = [] }: Props): ReactNode {
  const { words } = usePaneContext();
  const text = help[words.language];
  return (
    <>
      <Section title={text.firstSteps}>
        <Steps steps={text.firstStepList} />
      </Section>
      <Section title={text.glossary}>
        <Terms terms={text.terms} />
      </Section>
      <Section title={text.shortcuts}>
        <Terms terms={[...keys, ...text.keys]} beside />
      </Section>
      <Section title={text.sharing}>
        <Steps steps={text.sharingSteps} />
      </Section>
      <KeptWorkbooks />
      <Diagnostics />
    </>
  );
}

function Steps({ steps }: { readonly steps: readonly string[] }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.steps}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  );
}

interface TermsProps {
  readonly terms: readonly Term[];
  /** Whether a meaning stands in one line with its term where there is room. */
  readonly beside?: boolean;
}

function Terms({ terms, beside = false }: TermsProps): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.terms}>
      {terms.map(({ term, meaning }) => (
        <div key={term} className={beside ? styles.beside : undefined}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.meaning}>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
