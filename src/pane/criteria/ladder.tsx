import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { levelOfValue, type Entry } from "../../assessment";
import type { Indicator, Instrument, LevelText } from "../../instrument";
import { levelTextWords } from "../../text/instrument/level-texts";
import { criteria as words } from "../../text/pages/criteria";
import { levelName } from "../format";
import { usePaneContext } from "../hooks";
import { Sentence, Tag, useChevronStyles } from "../ui";

const useStyles = makeStyles({
  ladder: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  rung: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStroke2}`,
  },
  reached: { borderLeftColor: tokens.colorBrandStroke2 },
  now: { borderLeftColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorNeutralBackground1 },
  title: { ...typographyStyles.caption1Strong, cursor: "pointer", overflowWrap: "anywhere" },
  tags: { marginLeft: tokens.spacingHorizontalXS },
});

interface Props {
  readonly indicator: Indicator;
  readonly instrument: Instrument;
  readonly entry: Entry;
  /** What the instrument says at each level; empty while it is loading. */
  readonly levels: Readonly<Record<string, LevelText>>;
}

/** The levels of an indicator, the highest above, with the present one and the target marked. The present and the next one stand open. */
export function Ladder({ indicator, instrument, entry: { level, target }, levels }: Props): ReactNode {
  const { words: all } = usePaneContext();
  const styles = useStyles();
  const chevron = useChevronStyles();
  const text = words[all.language];
  const { min, max } = instrument.scale;
  const present = level === null ? null : levelOfValue(instrument, level);
  const aim = target === null ? null : Math.min(max, levelOfValue(instrument, target));
  const next = present === null ? min : present + 1;
  const rungs = Array.from({ length: max - min + 1 }, (_, at) => max - at);
  return (
    <ol reversed className={styles.ladder} aria-label={text.ladder(indicator.key)}>
      {rungs.map((rung) => (
        <li
          key={rung}
          className={mergeClasses(styles.rung, present !== null && rung < present && styles.reached, rung === present && styles.now)}
          data-rung={rung}
          {...(rung === present ? { "aria-current": "step" as const } : {})}
        >
          {/* Drawn anew when the indicator changes, so that the levels that matter for it stand open. */}
          <details key={`${indicator.key} ${present}`} open={rung === present || rung === next}>
            <summary className={mergeClasses(chevron.title, styles.title)} tabIndex={0}>
              <span lang="id">{text.level(rung, levelName(instrument, indicator, rung) ?? "")}</span>
              <span className={styles.tags}>
                {rung === present && <Tag kind="good">{text.now}</Tag>} {rung === aim && <Tag>{text.target}</Tag>}
              </span>
            </summary>
            <Criteria text={levels[String(rung)]} none={text.noCriteria} draft={instrument.draftTexts} />
          </details>
        </li>
      ))}
    </ol>
  );
}

interface CriteriaProps {
  readonly text: LevelText | undefined;
  readonly none: string;
  /** Whether texts are drafts, so that it is said how sure each is. */
  readonly draft: boolean;
}

function Criteria({ text, none, draft }: CriteriaProps): ReactNode {
  const { words: all } = usePaneContext();
  const criteria = text?.criteria ?? null;
  if (criteria === null) return <Sentence>{none}</Sentence>;
  const { confidence } = levelTextWords[all.language];
  const sureness = text?.confidence === undefined || text.confidence === "high" ? null : confidence[text.confidence];
  return (
    <>
      <Sentence lang="id">
        {criteria}
        {draft && (
          <>
            {" "}
            <Tag kind="doubtful">{all.pane.draft}</Tag>
          </>
        )}
      </Sentence>
      {draft && sureness !== null && <Sentence kind="small">{sureness}</Sentence>}
    </>
  );
}
