import {
  Badge,
  makeStyles,
  ProgressBar,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Scorecard } from "../../assessment/types";
import { distanceToNext, nearLimit, shown } from "../numbers";
import { useSurroundings } from "../surroundings";
import { FINDINGS } from "./findings";
import { FLAGS } from "./flags";
import { Note } from "./note";
import { PageTitle } from "./page-title";
import { JumpTo } from "./section";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  numbers: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  index: { ...typographyStyles.display, margin: 0, fontVariantNumeric: "tabular-nums" },
  predicate: { ...typographyStyles.title3, margin: 0 },
  state: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  plain: { margin: 0 },
  jumps: { margin: 0, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
});

interface Props {
  readonly scorecard: Scorecard;
  /** How many there are of each; the details stand further down. */
  readonly flags: number;
  readonly findings: number;
}

/** Where we stand: the index with its predicate, how complete it is and what it can still become. */
export function IndexCard({ scorecard, flags, findings }: Props): ReactNode {
  const { words, numberLocale } = useSurroundings();
  const styles = useStyles();
  const { instrument, filled, total, provisional, reach } = scorecard;
  const near = nearLimit(scorecard, numberLocale);
  const distance = distanceToNext(scorecard, numberLocale);
  const [between, after] = words.pane.progress;
  const progressId = useId();
  return (
    <div className={styles.card}>
      <PageTitle>{words.pane.index(instrument.shortTitle)}</PageTitle>
      <div className={styles.numbers}>
        <p className={styles.index} data-state="index">
          {shown(scorecard.index, numberLocale)}
        </p>
        <p className={styles.predicate} data-state="predicate" lang="id">
          {scorecard.predicate}
        </p>
        <Badge
          appearance={provisional ? "filled" : "outline"}
          color={provisional ? "warning" : "success"}
          data-state="provisional"
          data-value={String(provisional)}
        >
          {provisional ? words.pane.provisional : words.pane.complete}
        </Badge>
      </div>
      {distance !== null && (
        <p className={styles.plain}>
          {words.pane.distance(distance.gap, distance.next, distance.limit)}
        </p>
      )}
      <p className={styles.plain} id={progressId}>
        <span data-state="filled">{filled}</span>
        {between}
        <span data-state="total">{total}</span>
        {after}
      </p>
      <ProgressBar value={filled} max={total} thickness="large" aria-labelledby={progressId} />
      {near !== null && (
        <Note intent="info">
          {words.pane.nearLimit(near.shown, scorecard.predicate, near.exact, near.next, near.limit)}
        </Note>
      )}
      {reach !== null && <Reach reach={reach} missing={total - filled} />}
      <p className={styles.jumps}>
        <JumpTo anchor={FLAGS}>{words.pane.howManyLow(flags)}</JumpTo>
        <JumpTo anchor={FINDINGS}>{words.pane.howManyFindings(findings)}</JumpTo>
      </p>
    </div>
  );
}

interface ReachProps {
  readonly reach: NonNullable<Scorecard["reach"]>;
  readonly missing: number;
}

function Reach({ reach, missing }: ReachProps): ReactNode {
  const { words, numberLocale } = useSurroundings();
  const styles = useStyles();
  const [before, between, after] = words.pane.reach(missing);
  return (
    <p className={styles.plain}>
      {before}
      <strong data-state="reachLowest">{shown(reach.lowest, numberLocale)}</strong>
      {between}
      <strong data-state="reachHighest">{shown(reach.highest, numberLocale)}</strong>
      {after}
    </p>
  );
}
