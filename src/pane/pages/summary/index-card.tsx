import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Scorecard } from "../../../assessment";
import { summary } from "../../../text/pages/summary";
import { distanceToNext, nearLimit, shown } from "../../format";
import { FINDINGS, FLAGS, UNFILLED } from "./anchors";
import { Note, PageTitle, ProgressLine, LazyPart, JumpTo, Tag, Stack, Sentence } from "../../ui";
import { usePaneContext } from "../../hooks";
import { TargetDistance, WayToNext } from "./target-distance";

const useStyles = makeStyles({
  numbers: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  // Smaller in a pane too narrow for it (zoomed): its four signs fit in any font, beside a scroll bar too.
  index: { ...typographyStyles.display, fontSize: `min(${tokens.fontSizeHero1000}, 30vw)`, margin: 0, fontVariantNumeric: "tabular-nums" },
  predicate: { ...typographyStyles.title3, margin: 0 },
  // As high as the field that comes: nothing below it moves then.
  target: { minHeight: "84px" },
  jumps: { margin: 0, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
});

const targetField = () => import(/* webpackChunkName: "target" */ "../../ui/fields/target-field");

interface Props {
  readonly scorecard: Scorecard;
  /** How many there are of each; the details stand further down. */
  readonly flags: number;
  readonly findings: number;
  /** Entries that hold something which is no level. */
  readonly wrong: number;
  readonly withoutFunctions: boolean;
  /** Says where the levels were read. */
  readonly children: ReactNode;
}

/** Where we stand: the index with its predicate, how far the next one is, and how complete it is. */
export function IndexCard(props: Props): ReactNode {
  const { scorecard, flags, findings, wrong, withoutFunctions, children } = props;
  const { words, numberLocale } = usePaneContext();
  const styles = useStyles();
  const text = summary[words.language];
  const { instrument, filled, total, provisional, reach } = scorecard;
  const near = nearLimit(scorecard, numberLocale);
  const distance = distanceToNext(scorecard, numberLocale);
  return (
    <Stack gap="S">
      <PageTitle>{words.pane.index(instrument.shortTitle)}</PageTitle>
      <div className={styles.numbers}>
        <p className={styles.index} data-state="index">
          {shown(scorecard.index, numberLocale)}
        </p>
        <p className={styles.predicate} data-state="predicate" lang="id">
          {scorecard.predicate}
        </p>
        <Tag kind={provisional ? "doubtful" : "good"} data-state="provisional" data-value={String(provisional)}>
          {provisional ? words.pane.provisional : words.pane.complete}
        </Tag>
      </div>
      {distance !== null && (
        <Sentence>
          {words.pane.distance(distance.gap, distance.next, distance.limit)} <WayToNext next={distance.next} />
        </Sentence>
      )}
      <TargetDistance scorecard={scorecard} />
      <Progress filled={filled} total={total} />
      <p className={styles.jumps}>
        {filled < total && <JumpTo anchor={UNFILLED}>{text.unfilledJump(total - filled)}</JumpTo>}
        <JumpTo anchor={FLAGS}>{words.pane.howManyLow(flags)}</JumpTo>
        <JumpTo anchor={FINDINGS}>{words.pane.howManyFindings(findings)}</JumpTo>
      </p>
      {near !== null && (
        <Note intent="info">{words.pane.nearLimit(near.shown, scorecard.predicate, near.exact, near.next, near.limit)}</Note>
      )}
      {reach !== null && <Reach reach={reach} missing={total - filled} />}
      {wrong > 0 && (
        <Note intent="warning">
          {text.notCounted(wrong, !withoutFunctions)} <JumpTo anchor={FINDINGS}>{text.toFindings}</JumpTo>
        </Note>
      )}
      {children}
      <div className={styles.target} data-tour="target">
        <LazyPart load={targetField} draw={({ TargetField }) => <TargetField scorecard={scorecard} />} />
      </div>
    </Stack>
  );
}

function Progress({ filled, total }: Pick<Scorecard, "filled" | "total">): ReactNode {
  const { words } = usePaneContext();
  const [between, after] = words.pane.progress;
  const id = useId();
  return (
    <>
      <Sentence id={id}>
        <span data-state="filled">{filled}</span>
        {between}
        <span data-state="total">{total}</span>
        {after}
      </Sentence>
      <ProgressLine counted={{ value: filled, of: total }} aria-labelledby={id} />
    </>
  );
}

interface ReachProps {
  readonly reach: NonNullable<Scorecard["reach"]>;
  readonly missing: number;
}

function Reach({ reach, missing }: ReachProps): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const [before, between, after] = words.pane.reach(missing);
  return (
    <Sentence>
      {before}
      <strong data-state="reachLowest">{shown(reach.lowest, numberLocale)}</strong>
      {between}
      <strong data-state="reachHighest">{shown(reach.highest, numberLocale)}</strong>
      {after}
    </Sentence>
  );
}
