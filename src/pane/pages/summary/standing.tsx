import { makeStyles, tokens } from "@fluentui/react-components";
import type { FormEvent, ReactNode } from "react";
import type { Scorecard } from "../../../assessment";
import { summary } from "../../../text/pages/summary/summary";
import { distanceToNext, nearLimit, shown, typedTarget } from "../../format";
import { SUMMARY_PARTS, usePaneContext, useTarget } from "../../hooks";
import { JumpTo, LazyPart, Note, Sentence, Stack } from "../../ui";
import { TargetDistance, WayToNext } from "./target-distance";

const useStyles = makeStyles({
  // As high as the field that comes: nothing below it moves then.
  target: { minHeight: "84px" },
  jumps: { margin: 0, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
});

const targetField = () => import(/* webpackChunkName: "target" */ "../../ui/fields/target-field");

interface Props {
  readonly scorecard: Scorecard;
  /** Filled indicators that are low, and others below their target; the details stand further down. */
  readonly low: number;
  readonly belowTarget: number;
  /** Says where the levels were read. */
  readonly children: ReactNode;
}

/** How far the next predicate and the person's target are, and where to read on. The index itself stands in the head of every page. */
export function Standing({ scorecard, low, belowTarget, children }: Props): ReactNode {
  const { words, numberLocale, goTo } = usePaneContext();
  const styles = useStyles();
  const text = summary[words.language];
  const { filled, total, predicate, reach } = scorecard;
  const near = nearLimit(scorecard, numberLocale);
  const distance = distanceToNext(scorecard, numberLocale);
  const [typed] = useTarget();
  /** Enter in the field leads to the way there. */
  const plan = (event: FormEvent): void => {
    event.preventDefault();
    if (typedTarget(scorecard.instrument, typed).kind === "target") goTo("plan");
  };
  return (
    <Stack gap="S">
      {/* First, so that no sentence about what is typed moves it. */}
      <form className={styles.target} data-tour="target" onSubmit={plan}>
        <LazyPart load={targetField} draw={({ TargetField }) => <TargetField scorecard={scorecard} />} />
      </form>
      {distance !== null && filled > 0 && (
        <Sentence>
          {words.pane.distance(distance.gap, distance.next, distance.limit)} <WayToNext next={distance.next} />
        </Sentence>
      )}
      <TargetDistance scorecard={scorecard} />
      <p className={styles.jumps}>
        {filled < total && <JumpTo anchor={SUMMARY_PARTS.unfilled}>{text.unfilledJump(total - filled)}</JumpTo>}
        <JumpTo anchor={SUMMARY_PARTS.flags}>{text.lowJump(low)}</JumpTo>
        {belowTarget > 0 && <JumpTo anchor={SUMMARY_PARTS.flags}>{text.belowTargetJump(belowTarget)}</JumpTo>}
      </p>
      {near !== null && <Note intent="info">{words.pane.nearLimit(near.shown, predicate, near.exact, near.next, near.limit)}</Note>}
      {reach !== null && <Reach reach={reach} missing={total - filled} />}
      {children}
    </Stack>
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
