import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { help, type Term } from "../../../text/pages/help";
import { PageTitle } from "../../parts/page-title";
import { Section } from "../../parts/section";
import { Sentence } from "../../parts/sentence";
import { useSurroundings } from "../../surroundings";
import { useTour } from "../../use-tour";
import { pages } from "../pages";
import { Diagnostics } from "./diagnostics";

const useStyles = makeStyles({
  terms: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  term: { ...typographyStyles.body1Strong },
  meaning: { margin: 0, overflowWrap: "anywhere" },
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  start: { alignSelf: "flex-start" },
});

/** *Bantuan*: the words, the keys, how to share, and what to quote when asking somebody. */
export function HelpPage(): ReactNode {
  const { words, goTo } = useSurroundings();
  const styles = useStyles();
  const text = help[words.language];
  const [, setStep] = useTour();
  const keys = pages.map(({ id }, position) => text.pageKey(position + 1, words.pane.pages[id]));
  const startTour = (): void => {
    setStep(0);
    goTo("summary");
  };
  return (
    <>
      <PageTitle>{text.title}</PageTitle>
      <Sentence>{text.intro}</Sentence>
      <Button className={styles.start} onClick={startTour}>
        {text.startTour}
      </Button>
      <Section title={text.glossary}>
        <Terms terms={text.terms} />
      </Section>
      <Section title={text.shortcuts}>
        <Terms terms={[...keys, ...text.keys]} />
      </Section>
      <Section title={text.sharing}>
        <ul className={styles.steps}>
          {text.sharingSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </Section>
      <Diagnostics />
    </>
  );
}

function Terms({ terms }: { readonly terms: readonly Term[] }): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.terms}>
      {terms.map(({ term, meaning }) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.meaning}>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
