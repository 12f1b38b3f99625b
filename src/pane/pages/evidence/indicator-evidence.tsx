import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { nextItems, show, suggestedValue, type AskedEvidence, type Entry, type Fraction, type NextItems } from "../../../assessment";
import { indicatorByKey, type Instrument } from "../../../instrument";
import type { FoundEvidence } from "../../../session";
import { evidence as allWords } from "../../../text/pages/evidence";
import { decimalSeparator, shownGain, shownLevel } from "../../format";
import { usePaneContext } from "../../hooks";
import { Fold, IndicatorName, Sentence } from "../../ui";
import { LevelItems } from "./level-items";

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "baseline",
    margin: 0,
  },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
  levels: { paddingLeft: tokens.spacingHorizontalM },
});

interface Props {
  readonly entry: Entry;
  readonly instrument: Instrument;
  readonly asked: AskedEvidence;
  readonly found: FoundEvidence;
  readonly readAgain: () => Promise<void>;
}

/** One indicator: the value typed and the value by its evidence side by side, what the next step takes, and behind it its items. */
export function IndicatorEvidence({ entry, instrument, asked, found, readAgain }: Props): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const styles = useStyles();
  const words = allWords[all.language];
  const { indicator: key, level: typed } = entry;
  const { items } = found.list;
  const suggested = suggestedValue(instrument, key, asked, items);
  const own = items.filter(({ indicator }) => indicator === key);
  const next = nextItems(instrument, key, asked, items);
  const levels = [...new Set(own.map(({ level }) => level))].sort((a, b) => a - b);
  const without = indicatorByKey(instrument, key)?.externalIndex === undefined ? words.notListed : words.converted;
  return (
    <li className={styles.item} data-item="">
      <Sentence kind="strong">
        <IndicatorName indicator={key} instrument={instrument} />
      </Sentence>
      <dl className={styles.facts}>
        <dt className={styles.term}>{words.typed}</dt>
        <dd className={styles.value} data-field="typed">
          {typed === null ? all.pane.notFilled : shownLevel(typed, numberLocale)}
        </dd>
        <dt className={styles.term}>{words.suggested}</dt>
        <dd className={styles.value} data-field="suggested">
          {suggested === null ? without : valueShown(instrument, suggested.value, numberLocale)}
        </dd>
      </dl>
      {suggested !== null && (
        <Sentence kind="small" data-field="next">
          {next === null || next.items.length === 0
            ? words.complete
            : words.next(
                next.items.length,
                String(next.now.level),
                valueShown(instrument, next.then, numberLocale),
                shownGain(next.gain, numberLocale)
              )}
        </Sentence>
      )}
      {own.length > 0 && (
        <Fold name={`evidence ${key}`} title={words.items(key, own.length)}>
          <div className={styles.levels}>
            {levels.map((level) => (
              <LevelItems
                key={level}
                indicator={key}
                level={level}
                isCurrent={level === (suggested?.level ?? levels[0])}
                instrument={instrument}
                found={found}
                gainOf={gainsOf(level, next)}
                readAgain={readAgain}
              />
            ))}
          </div>
        </Fold>
      )}
    </li>
  );
}

/** A value as people write it: levels whole where the instrument has only those. */
function valueShown({ scale }: Instrument, value: Fraction, locale: string): string {
  return show(value, { decimals: scale.whole ? 0 : 2, separator: decimalSeparator(locale) });
}

/** What an item of a level adds to the index, by its number; `null` for nothing by itself. */
function gainsOf(level: number, next: NextItems | null): (place: number) => Fraction | null {
  return (place) => {
    const gain = next?.items.find((item) => item.level === level && item.place === place)?.gain;
    return gain && gain.numerator > 0 ? gain : null;
  };
}
