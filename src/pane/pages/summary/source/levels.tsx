import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Entry } from "../../../../assessment";
import type { Instrument } from "../../../../instrument";
import type { Reading } from "../../../../table";
import { shownLevel } from "../../../format";
import { usePaneContext } from "../../../hooks";
import { CellButton, Fold, IndicatorName, Section, List, Sentence } from "../../../ui";

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  level: { ...typographyStyles.body1Strong },
});

/** Every indicator with its level and its cell. */
export function Levels({ reading }: { readonly reading: Reading }): ReactNode {
  const { words } = usePaneContext();
  const { instrument, entries } = reading.assessment;
  const wrong = new Set(reading.findings.filter(({ severity }) => severity === "error").map((finding) => finding.indicator));
  return (
    <Section title={words.pane.levels} count={entries.length}>
      <Fold name="levels" title={words.pane.showAll} drawn>
        <List name="levels">
          {entries.map((entry) => (
            <LevelItem key={entry.indicator} entry={entry} instrument={instrument} wrong={wrong.has(entry.indicator)} />
          ))}
        </List>
      </Fold>
    </Section>
  );
}

interface ItemProps {
  readonly entry: Entry;
  readonly instrument: Instrument;
  /** Whether what stands in the cell is not a level. */
  readonly wrong: boolean;
}

function LevelItem({ entry, instrument, wrong }: ItemProps): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useStyles();
  const { level, cell } = entry;
  const absence = wrong ? words.pane.findingKinds.error : words.pane.notFilled;
  return (
    <li className={styles.item} data-item="">
      <Sentence>
        <IndicatorName indicator={entry.indicator} instrument={instrument} />
      </Sentence>
      <div className={styles.line}>
        <span className={styles.level} data-field="level" data-value={level === null ? "" : String(level)}>
          {level === null ? absence : words.pane.level(shownLevel(level, numberLocale))}
        </span>
        {cell === null ? <span>{words.pane.noRow}</span> : <CellButton cell={cell} />}
      </div>
    </li>
  );
}
