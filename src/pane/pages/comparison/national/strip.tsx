import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type Standing, toDouble, type Fraction } from "../../../../assessment";

const WIDTH = 280;
const HEIGHT = 18;
const MARGIN = 5;

const useStyles = makeStyles({
  strip: { width: "100%", maxWidth: "420px", height: "auto", display: "block" },
  line: {
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  middle: {
    fill: tokens.colorNeutralBackground5,
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  median: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: 2,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  own: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
});

/** Where an index lies among others, on the scale from 1 to 5: the middle half, the median, and the index. Numbers stand beside it. */
export function Strip({ standing, index }: { readonly standing: Standing; readonly index: Fraction }): ReactNode {
  const styles = useStyles();
  const at = (value: Fraction): number => MARGIN + ((Math.min(5, Math.max(1, toDouble(value))) - 1) / 4) * (WIDTH - 2 * MARGIN);
  const { lowerQuartile, median, upperQuartile } = standing;
  const middle = HEIGHT / 2;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.strip} aria-hidden="true">
      <line x1={MARGIN} x2={WIDTH - MARGIN} y1={middle} y2={middle} className={styles.line} />
      <rect x={at(lowerQuartile)} width={at(upperQuartile) - at(lowerQuartile)} y={middle - 5} height={10} className={styles.middle} />
      <line x1={at(median)} x2={at(median)} y1={middle - 6} y2={middle + 6} className={styles.median} />
      <circle cx={at(index)} cy={middle} r={5} className={styles.own} />
    </svg>
  );
}
