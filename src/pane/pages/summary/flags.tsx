import { entriesByKey, nextStepLevel, type Flag } from "../../../assessment";
import { indicatorByKey, type Instrument } from "../../../instrument";
import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Reading } from "../../../table";
import { summaryRest } from "../../../text/pages/summary/summary-rest";
import { SUMMARY_PARTS, useShowIndicators, usePaneContext, areWithoutSteps, type Texts } from "../../hooks";
import { levelName, shownLevel } from "../../format";
import { CellButton, IndicatorName, LoadFailed, Section, Sentence, Subsection, Tag, Row } from "../../ui";
import { LongList } from "./long-list";
import { OwnerOf } from "./owner-of";

const useStyles = makeStyles({
  action: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    overflowWrap: "anywhere",
  },
  term: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly flags: readonly Flag[];
  readonly reading: Reading;
  readonly instrument: Instrument;
  readonly texts: Texts;
  /** Whether the table tells who answers for an indicator. */
  readonly owners: boolean;
}

/** What is low, where it stands and what to do next. */
export function Flags({ flags, ...shared }: Props): ReactNode {
  const { words } = usePaneContext();
  const show = useShowIndicators();
  const text = summaryRest[words.language];
  const { instrument, texts, reading } = shared;
  const { entries } = reading.assessment;
  const filled = entries.filter(({ level }) => level !== null).length;
  const low = flags.filter((flag) => flag.low);
  const others = flags.filter((flag) => !flag.low);
  return (
    <Section
      title={words.pane.flags}
      anchor={SUMMARY_PARTS.flags}
      count={low.length}
      help={low.length > 0 ? text.flagsHelp(instrument.scale.whole) : null}
      action={
        flags.length > 0 && (
          <Link as="button" onClick={() => show({ state: low.length > 0 ? "flag" : "below-target" })}>
            {text.onIndicators}
          </Link>
        )
      }
    >
      {low.length === 0 && <Sentence>{text.noFlags(filled, entries.length)}</Sentence>}
      {areWithoutSteps(texts) && <Sentence>{words.pane.noActions(instrument.shortTitle)}</Sentence>}
      {flags.length > 0 && texts.kind === "failed" && <LoadFailed again={texts.again}>{words.pane.actionsFailed}</LoadFailed>}
      <LongList list="flags" items={low} keyOf={(flag) => flag.indicator} draw={(flag) => <FlagItem flag={flag} {...shared} />} />
      {others.length > 0 && (
        <Subsection title={text.belowTarget(others.length)}>
          <LongList list="flags" items={others} keyOf={(flag) => flag.indicator} draw={(flag) => <FlagItem flag={flag} {...shared} />} />
        </Subsection>
      )}
    </Section>
  );
}

interface ItemProps extends Omit<Props, "flags"> {
  readonly flag: Flag;
}

function FlagItem({ flag, reading, instrument, texts, owners }: ItemProps): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const text = summaryRest[words.language];
  const indicator = indicatorByKey(instrument, flag.indicator);
  const entry = entriesByKey(reading.assessment).get(flag.indicator);
  const cell = entry?.cell;
  const label = indicator === undefined ? null : levelName(instrument, indicator, flag.level);
  return (
    <>
      <Sentence kind="strong">
        <IndicatorName indicator={flag.indicator} instrument={instrument} />
      </Sentence>
      <Row>
        <Tag kind={flag.low ? "bad" : "doubtful"}>{flag.low ? text.low : text.notReached}</Tag>
        <span>
          <span data-field="level" data-value={String(flag.level)}>
            {words.pane.level(shownLevel(flag.level, numberLocale))}
          </span>
          {label !== null && (
            <>
              {" · "}
              <span lang="id">{label}</span>
            </>
          )}
        </span>
        {flag.target !== null && (
          <span data-field="target" data-value={String(flag.target)}>
            {words.pane.target(shownLevel(flag.target, numberLocale))}
          </span>
        )}
        {owners && <OwnerOf owner={entry?.owner ?? ""} />}
        {cell && <CellButton cell={cell} />}
      </Row>
      <NextAction flag={flag} instrument={instrument} texts={texts} />
    </>
  );
}

function NextAction({ flag, instrument, texts }: Pick<ItemProps, "flag" | "instrument" | "texts">): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  if (texts.kind === "failed" || areWithoutSteps(texts)) return null;
  if (texts.kind === "loading") return <p className={styles.action}>{words.pane.actionsLoading}</p>;
  const action = texts.value.levels[flag.indicator]?.[String(nextStepLevel(flag.level))]?.action ?? null;
  if (action === null) {
    return (
      <p className={styles.action} data-field="action">
        {words.pane.noAction}
      </p>
    );
  }
  return (
    <div className={styles.action}>
      <span className={styles.term}>
        {words.pane.nextAction}
        {instrument.draftTexts && (
          <>
            {" "}
            <Tag kind="doubtful">{words.pane.draft}</Tag>
          </>
        )}
      </span>
      <span data-field="action" lang="id">
        {action}
      </span>
    </div>
  );
}
