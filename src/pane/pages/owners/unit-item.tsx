import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type Unit, entriesOf, groupStatus, type GroupStatus, type Assessment } from "../../../assessment";
import { owners as allWords } from "../../../text/pages/owners";
import { useShowIndicators, usePaneContext } from "../../hooks";
import { shownLevel, shown, shownGain } from "../../format";
import { Fold, IndicatorName, Sentence } from "../../ui";

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // The next section begins with a line of its own.
    ":last-child": { borderBottomStyle: "none" },
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "baseline",
    margin: 0,
  },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
  list: { listStyle: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  link: { textAlign: "start", paddingBlock: tokens.spacingVerticalXS },
});

interface Props {
  readonly unit: Unit;
  readonly assessment: Assessment;
  /** Its overdue actions; `null` when there is no plan to be late with. */
  readonly overdue: number | null;
}

/** A unit: how many indicators, how far they are, and behind it what is open. */
export function UnitItem({ unit, assessment, overdue }: Props): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const styles = useStyles();
  const words = allWords[all.language];
  const status = groupStatus(assessment, unit.indicators);
  const average = status.average === null ? null : shown(status.average, numberLocale);
  const line = [
    words.filled(shareOf(status, numberLocale)),
    average === null ? null : `${words.average.toLowerCase()} ${average}`,
    status.flagged.length > 0 ? words.low(status.flagged.length) : null,
    overdue !== null && overdue > 0 ? words.overdue(overdue) : null,
  ].filter((part) => part !== null);
  return (
    <li className={styles.item} data-item="">
      <Sentence kind="strong" data-field="unit">
        {unit.name}
      </Sentence>
      <Sentence kind="small">
        <span data-field="count" data-value={String(unit.indicators.length)}>
          {words.indicatorCount(unit.indicators.length)}
        </span>
        {line.map((part) => ` · ${part}`)}
      </Sentence>
      <Fold title={words.details(unit.name)}>
        <UnitFacts status={status} overdue={overdue} />
        <Sentence kind="small">{words.gainHelp}</Sentence>
        <UnitIndicators unit={unit} assessment={assessment} />
      </Fold>
    </li>
  );
}

function shareOf({ filled, indicators }: GroupStatus, locale: string): string {
  return (indicators === 0 ? 0 : filled / indicators).toLocaleString(locale, {
    style: "percent",
    maximumFractionDigits: 0,
  });
}

/** Filled share, average, low ones, what is open, what is late. */
export function UnitFacts({ status, overdue }: { readonly status: GroupStatus; readonly overdue: number | null }): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const styles = useStyles();
  const words = allWords[all.language];
  const facts: readonly (readonly [string, string, string])[] = [
    ["filled", words.filledFact, words.filledOf(status.filled, status.indicators, shareOf(status, numberLocale))],
    ["average", words.average, status.average === null ? words.noAverage : shown(status.average, numberLocale)],
    ["low", words.lowFact, String(status.flagged.length)],
    ["gain", words.gain, shownGain(status.gain, numberLocale)],
    ["overdue", words.overdueFact, overdue === null ? words.noPlan : String(overdue)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([field, term, value]) => (
        <Fact key={field} field={field} term={term} value={value} />
      ))}
    </dl>
  );
}

function Fact({ field, term, value }: { readonly field: string; readonly term: string; readonly value: string }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value} data-field={field}>
        {value}
      </dd>
    </>
  );
}

function UnitIndicators({ unit, assessment }: { readonly unit: Unit; readonly assessment: Assessment }): ReactNode {
  const { words: all, numberLocale, goTo } = usePaneContext();
  const show = useShowIndicators();
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {entriesOf(assessment, unit.indicators).map(({ indicator, level }) => (
          <li key={indicator}>
            <Link as="button" className={styles.link} onClick={() => goTo("indicators", indicator)}>
              <IndicatorName indicator={indicator} instrument={assessment.instrument} />
              {` · ${level === null ? all.pane.notFilled : all.pane.level(shownLevel(level, numberLocale))}`}
            </Link>
          </li>
        ))}
      </ul>
      <Link as="button" className={styles.link} onClick={() => show({ unit: unit.key })}>
        {allWords[all.language].showIndicators}
      </Link>
    </>
  );
}
