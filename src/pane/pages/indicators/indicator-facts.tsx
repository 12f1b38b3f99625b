import { aspectByNumber, domainOfAspect, type Indicator } from "../../../instrument";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fraction, times, impact, levelsOf, type Assessment, type Entry } from "../../../assessment";
import { indicators as allWords } from "../../../text/pages/indicators";
import { shownLevel, shown, shownGain } from "../../format";
import { CellButton } from "../../ui";
import { usePaneContext } from "../../hooks";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  term: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  value: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
});

interface Props {
  readonly entry: Entry;
  readonly indicator: Indicator;
  readonly assessment: Assessment;
}

/** What the table and the instrument say about an indicator in few words. */
export function IndicatorFacts({ entry, indicator, assessment }: Props): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const styles = useStyles();
  const words = allWords[all.language];
  const { instrument, entries } = assessment;
  const aspect = aspectByNumber(instrument, indicator.aspect);
  const domain = domainOfAspect(instrument, indicator.aspect);
  const weight = fraction(times(indicator.weight, 100), instrument.weightTotal);
  const gain = impact(instrument, indicator.key, levelsOf(assessment));
  const atTop = entry.level !== null && entry.level >= instrument.scale.max;
  const level = (value: number | null): string => (value === null ? words.missing : shownLevel(value, numberLocale));
  /** A column that no row uses is one the table does not have. */
  const has = (part: "target" | "previous" | "external"): boolean => entries.some((each) => each[part] !== null);
  return (
    <dl className={styles.facts}>
      {indicator.name !== indicator.shortName && <Fact term={words.fullName} lang="id" value={indicator.name} />}
      {domain !== null && <Fact term={all.pane.domains} lang="id" value={`${domain.number} · ${domain.name}`} />}
      {aspect !== undefined && <Fact term={all.pane.aspects} lang="id" value={`${aspect.number} · ${aspect.name}`} />}
      <Fact term={words.weight} field="weight" value={`${shown(weight, numberLocale)}%`} />
      <Fact term={words.gain} field="gain" value={atTop ? words.atTop : shownGain(gain, numberLocale)} />
      {has("previous") && <Fact term={words.previous} field="previous" value={level(entry.previous)} />}
      {has("external") && <Fact term={words.external} field="external" value={level(entry.external)} />}
      {has("target") && <Fact term={words.target} field="targetLevel" value={level(entry.target)} />}
      <Fact term={words.ownerFact} field="owner" value={entry.owner === "" ? words.missing : entry.owner} />
      {entry.evidence !== "" && <Fact term={words.evidenceFact} value={entry.evidence} />}
      {entry.cell !== null && (
        <>
          <dt className={styles.term}>{words.place}</dt>
          <dd className={styles.value}>
            <CellButton cell={entry.cell} />
          </dd>
        </>
      )}
    </dl>
  );
}

interface FactProps {
  readonly term: string;
  readonly value: string;
  readonly field?: string;
  readonly lang?: string;
}

function Fact({ term, value, field, lang }: FactProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value} data-field={field} lang={lang}>
        {value}
      </dd>
    </>
  );
}
