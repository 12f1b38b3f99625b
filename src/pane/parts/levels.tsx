import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Entry } from "../../assessment/types";
import type { Indicator } from "../../instrument/types";
import type { Reading } from "../../sheet/types";
import { shownLevel } from "../levels";
import { useSurroundings } from "../surroundings";
import { CellButton } from "./cell-button";
import { Section } from "./section";

const useStyles = makeStyles({
  summary: { cursor: "pointer", color: tokens.colorBrandForegroundLink },
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { margin: 0, overflowWrap: "anywhere" },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  level: { ...typographyStyles.body1Strong },
});

/** Every indicator with its level and its cell. */
export function Levels({ reading }: { readonly reading: Reading }): ReactNode {
  const { words } = useSurroundings();
  const styles = useStyles();
  const { instrument, entries } = reading.assessment;
  const indicators = new Map(instrument.indicators.map((indicator) => [indicator.key, indicator]));
  return (
    <Section title={words.pane.levels} count={entries.length}>
      <details>
        <summary className={styles.summary}>{words.pane.showAll}</summary>
        <ul className={styles.list} data-state-list="levels">
          {entries.map((entry) => (
            <LevelItem
              key={entry.indicator}
              entry={entry}
              indicator={indicators.get(entry.indicator)}
            />
          ))}
        </ul>
      </details>
    </Section>
  );
}

function LevelItem({
  entry,
  indicator,
}: {
  readonly entry: Entry;
  readonly indicator: Indicator | undefined;
}): ReactNode {
  const { words, numberLocale } = useSurroundings();
  const styles = useStyles();
  const { level, cell } = entry;
  return (
    <li className={styles.item} data-item="">
      <p className={styles.name}>
        <span data-field="indicator" data-value={entry.indicator}>
          {words.pane.indicator(entry.indicator)}
        </span>
        {indicator !== undefined && (
          <>
            {" · "}
            <span data-field="name" lang="id">
              {indicator.shortName}
            </span>
          </>
        )}
      </p>
      <div className={styles.line}>
        <span
          className={styles.level}
          data-field="level"
          data-value={level === null ? "" : String(level)}
        >
          {level === null
            ? words.pane.notFilled
            : words.pane.level(shownLevel(level, numberLocale))}
        </span>
        {cell === null ? <span>{words.pane.noRow}</span> : <CellButton place={cell} />}
      </div>
    </li>
  );
}
