import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useState, type ReactNode } from "react";
import { isLow, type Assessment, type Entry, type Finding } from "../../../assessment";
import type { Indicator } from "../../../instrument";
import { IndicatorTexts } from "../../criteria";
import { findingSentence } from "../../../text";
import { indicators as allWords } from "../../../text/pages/indicators";
import { shownLevel, decimalSeparator } from "../../format";
import { IndicatorName, Sentence, Tag, useChevronStyles } from "../../ui";
import { usePaneContext, type Texts } from "../../hooks";
import { IndicatorFacts } from "./indicator-facts";
import { LevelField, TargetField } from "./level-field";

const useStyles = makeStyles({
  item: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  // The name goes on beside the chevron, not below it.
  summary: {
    position: "relative",
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalS,
    marginLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
    "::before": { position: "absolute", left: `calc(-1 * ${tokens.spacingHorizontalL})`, top: "14px" },
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  level: { ...typographyStyles.body1Strong },
  owner: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `0 0 ${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  message: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningBorderActive}`,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly entry: Entry;
  readonly indicator: Indicator;
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  readonly texts: Texts;
  /** Whether the table has a column for targets. */
  readonly hasTargets: boolean;
  readonly open: boolean;
  /** Whether somebody was led here: the focus goes to it. */
  readonly arrival: boolean;
  readonly toggle: (key: string, open: boolean) => void;
}

/** One indicator: a line, and behind it all there is to know and to do about it. Drawn when it is first opened. */
export const IndicatorItem = memo(function IndicatorItem(props: Props): ReactNode {
  const { entry, indicator, assessment, findings, texts, hasTargets, open, arrival, toggle } = props;
  const { words, numberLocale } = usePaneContext();
  const styles = useStyles();
  const chevron = useChevronStyles();
  const page = allWords[words.language];
  const [opened, setOpened] = useState(open);
  if (open && !opened) setOpened(true);
  const { level, target, owner } = entry;
  const wrong = findings.some(({ severity }) => severity === "error");
  const below = level !== null && target !== null && level < target;
  return (
    <li className={styles.item} data-item="">
      <details open={open} onToggle={({ currentTarget }) => currentTarget.open !== open && toggle(indicator.key, currentTarget.open)}>
        {/* Office on the web moves the focus itself and passes over a summary without a tabindex. */}
        <summary className={mergeClasses(chevron.title, styles.summary)} tabIndex={0} {...(arrival ? { "data-arrival": "" } : {})}>
          <IndicatorName indicator={indicator.key} instrument={assessment.instrument} />
          <span className={styles.line}>
            <span className={styles.level} data-field="level" data-value={level === null ? "" : String(level)}>
              {level === null
                ? wrong
                  ? words.pane.findingKinds.error
                  : words.pane.notFilled
                : words.pane.level(shownLevel(level, numberLocale))}
            </span>
            {level !== null && isLow(assessment.instrument, level) && <Mark>{page.low}</Mark>}
            {below && <Mark>{page.belowTarget}</Mark>}
            {wrong && <Mark>{page.wrong}</Mark>}
            {owner !== "" && (
              <span className={styles.owner} data-field="ownerShort">
                {owner.split("\n").join("; ")}
              </span>
            )}
          </span>
        </summary>
        {opened && (
          <div className={styles.body}>
            {entry.cell === null ? (
              <Sentence>{page.noRow}</Sentence>
            ) : (
              <>
                <LevelField entry={entry} indicator={indicator} instrument={assessment.instrument} />
                {hasTargets && <TargetField entry={entry} indicator={indicator} instrument={assessment.instrument} />}
              </>
            )}
            {findings.map((finding, nth) => (
              <p key={`${finding.rule} ${nth}`} className={styles.message}>
                {findingSentence(finding, words.language, decimalSeparator(numberLocale))}
              </p>
            ))}
            <IndicatorTexts entry={entry} indicator={indicator} instrument={assessment.instrument} texts={texts} />
            <IndicatorFacts entry={entry} indicator={indicator} assessment={assessment} />
          </div>
        )}
      </details>
    </li>
  );
});

function Mark({ children }: { readonly children: ReactNode }): ReactNode {
  return <Tag kind="doubtful">{children}</Tag>;
}
