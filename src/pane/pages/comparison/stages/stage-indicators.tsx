import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { subtract, type Fraction, type IndicatorStages, type StageComparison } from "../../../../assessment";
import { indicatorByKey, type Instrument } from "../../../../instrument";
import { stagesWords } from "../../../../text/pages/stages";
import { stageNames } from "../../../../text/table/stages";
import { decimalSeparator, shown, shownLevel, signedDifference } from "../../../format";
import { usePaneContext } from "../../../hooks";
import { Fold, NumbersHead, Sentence, Subsection, useTableStyles } from "../../../ui";
import { signed } from "../difference";
import { byDrop, valuesThrough } from "./by-drop";

const useStyles = makeStyles({
  group: { paddingTop: tokens.spacingVerticalS },
  link: { textAlign: "start", overflowWrap: "anywhere" },
  part: { borderTopStyle: "none", paddingBlock: tokens.spacingVerticalXXS },
});

/** How many changed indicators are listed at once. */
const AT_A_GLANCE = 5;

interface Props {
  readonly instrument: Instrument;
  readonly comparison: StageComparison;
}

/** What each indicator lost from stage to stage: the largest drop first, the unchanged behind a click. */
export function StageIndicators({ instrument, comparison }: Props): ReactNode {
  const { words } = usePaneContext();
  const text = stagesWords[words.language];
  const { changed, unchanged } = byDrop(comparison.indicators);
  const table = (indicators: readonly IndicatorStages[]): ReactNode => (
    <IndicatorTable instrument={instrument} comparison={comparison} indicators={indicators} />
  );
  const more = changed.slice(AT_A_GLANCE);
  return (
    <Subsection title={text.indicators}>
      {changed.length === 0 ? <Sentence>{text.noneChanged}</Sentence> : table(changed.slice(0, AT_A_GLANCE))}
      {more.length > 0 && (
        <Fold name="stages changed" title={text.more(more.length)}>
          {table(more)}
        </Fold>
      )}
      {unchanged.length > 0 && (
        <Fold name="stages unchanged" title={text.unchanged(unchanged.length)}>
          {table(unchanged)}
        </Fold>
      )}
    </Subsection>
  );
}

function IndicatorTable({ instrument, comparison, indicators }: Props & { readonly indicators: readonly IndicatorStages[] }): ReactNode {
  const { words } = usePaneContext();
  const styles = useTableStyles();
  const text = stagesWords[words.language];
  return (
    <table className={styles.table}>
      <NumbersHead names={text.stage} columns={[text.level, text.change]} />
      {indicators.map((each) => (
        <IndicatorRows key={each.indicator} instrument={instrument} comparison={comparison} indicator={each} />
      ))}
    </table>
  );
}

/** Name of the indicator, and below it a row for each stage. Five stages beside each other would be too wide for a pane. */
function IndicatorRows({ instrument, comparison, indicator }: Props & { readonly indicator: IndicatorStages }): ReactNode {
  const { words, numberLocale, goTo } = usePaneContext();
  const table = useTableStyles();
  const styles = useStyles();
  const text = stagesWords[words.language];
  const names = stageNames[words.language];
  const { indicator: key } = indicator;
  const values = valuesThrough(comparison.stages, indicator);
  const known = values.flatMap(({ value }) => value ?? []);
  const [first, last] = [known[0], known[known.length - 1]];
  const level = (value: Fraction): string => levelShown(instrument, value, numberLocale);
  const change = (from: Fraction, to: Fraction): string => changeShown(instrument, from, to, numberLocale);
  return (
    <tbody data-state-list="stageIndicators">
      <tr>
        <th scope="rowgroup" colSpan={3} className={mergeClasses(table.name, table.strong, styles.group)}>
          <Link as="button" className={styles.link} title={text.openIndicator(key)} onClick={() => goTo("indicators", key)}>
            <span lang="id">
              {key}. {indicatorByKey(instrument, key)?.shortName}
            </span>
          </Link>
        </th>
      </tr>
      {values.map(({ stage, value, before }) => (
        <tr key={stage} data-item="">
          <th scope="row" className={mergeClasses(table.name, table.part, styles.part)}>
            <span data-field="indicator" data-value={key} />
            <span data-field="stage" data-value={stage}>
              {names[stage]}
            </span>
          </th>
          {value === null ? (
            <td colSpan={2} data-field="level" className={mergeClasses(table.number, styles.part)}>
              {text.open}
            </td>
          ) : (
            <>
              <td data-field="level" className={mergeClasses(table.number, styles.part)}>
                {level(value)}
              </td>
              <td data-field="change" className={mergeClasses(table.number, styles.part)}>
                {before && change(before, value)}
              </td>
            </>
          )}
        </tr>
      ))}
      {known.length > 2 && first && last && (
        <tr data-item="">
          <th scope="row" colSpan={2} className={mergeClasses(table.name, table.part, styles.part)}>
            <span data-field="indicator" data-value={key} />
            <span data-field="stage" data-value="total">
              {text.overall}
            </span>
          </th>
          <td data-field="change" className={mergeClasses(table.number, table.strong, styles.part)}>
            {change(first, last)}
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** With two decimals where levels have any, so that differences can be checked by hand. */
function levelShown({ scale }: Instrument, level: Fraction, locale: string): string {
  return scale.whole ? shownLevel(Number(level.numerator) / Number(level.denominator), locale) : shown(level, locale);
}

function changeShown({ scale }: Instrument, from: Fraction, to: Fraction, locale: string): string {
  return scale.whole ? signed(subtract(to, from), decimalSeparator(locale), 0) : signedDifference(from, to, locale);
}
