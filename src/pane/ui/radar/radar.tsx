import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { toDouble } from "../../../assessment";
import { radar as words } from "../../../text/pane/radar";
import { usePaneContext } from "../../hooks";
import { Fold } from "../fold";
import { RadarNumbers } from "./radar-numbers";
import type { RadarProps, RadarSeries } from "./radar-series";
import { pathThrough, pointOn, type RadarFrame } from "./radar-shape";

const WIDTH = 300;
const HEIGHT = 244;
const RADIUS = 98;

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  drawing: { width: "100%", maxWidth: "420px", alignSelf: "center", height: "auto" },
  grid: {
    fill: "none",
    stroke: tokens.colorNeutralStroke2,
    // In the high-contrast palette every stroke is as loud as the lines drawn on it.
    strokeOpacity: 0.5,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  scale: {
    fontSize: "10px",
    fill: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  axis: {
    fontSize: "12px",
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  line: { fill: "none", strokeWidth: 2, strokeLinejoin: "round" },
  now: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 2.5,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  target: {
    stroke: tokens.colorPaletteRedForeground1,
    strokeDasharray: "6 4",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  before: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "2 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  other: {
    stroke: tokens.colorPalettePurpleForeground2,
    strokeDasharray: "10 3 2 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  mark: {
    fill: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  legend: {
    ...typographyStyles.caption1,
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    columnGap: tokens.spacingHorizontalM,
  },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/**
 * The radar staff know from the official report: one axis per aspect, one line per series, the numbers in a table
 * behind it. Our own drawing: it is a few lines, while charting libraries outweigh the whole pane.
 */
export function Radar({ title, axisTitle, axes, series, lowest, highest }: RadarProps): ReactNode {
  const { words: all } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  const frame: RadarFrame = {
    centre: { x: WIDTH / 2, y: HEIGHT / 2 },
    radius: RADIUS,
    lowest,
    highest,
  };
  const names = series.map(({ name }) => name).join(", ");
  return (
    <figure className={styles.figure}>
      <svg role="img" aria-label={text.summary(title, names, axes.length)} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.drawing}>
        <Web frame={frame} axes={axes} />
        {series.map((each) => (
          <Line key={each.name} frame={frame} series={each} />
        ))}
      </svg>
      <ul className={styles.legend}>
        {series.map(({ name, line }) => (
          <li key={name} className={styles.entry}>
            <svg width="24" height="8" aria-hidden="true">
              <line x1="0" y1="4" x2="24" y2="4" className={mergeClasses(styles.line, styles[line])} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <Fold title={text.numbers}>
        <RadarNumbers title={title} axisTitle={axisTitle} axes={axes} series={series} />
      </Fold>
    </figure>
  );
}

/** The rings of the scale and the axes with their numbers. */
function Web({ frame, axes }: { readonly frame: RadarFrame } & Pick<RadarProps, "axes">): ReactNode {
  const styles = useStyles();
  const { lowest, highest } = frame;
  const count = axes.length;
  const rings = Array.from({ length: highest - lowest }, (_, step) => lowest + step + 1);
  const wider: RadarFrame = { ...frame, radius: frame.radius + 12 };
  return (
    <>
      {rings.map((ring) => (
        <path
          key={ring}
          className={styles.grid}
          d={pathThrough(
            frame,
            axes.map(() => ring)
          )}
        />
      ))}
      {axes.map(({ number }, axis) => {
        const rim = pointOn(frame, axis, count, highest);
        const label = pointOn(wider, axis, count, highest);
        return (
          <g key={number}>
            <line className={styles.grid} x1={frame.centre.x} y1={frame.centre.y} x2={rim.x} y2={rim.y} />
            <text className={styles.axis} x={label.x} y={label.y} textAnchor="middle" dominantBaseline="middle">
              {number}
            </text>
          </g>
        );
      })}
      {[lowest, ...rings].map((ring) => {
        const { x, y } = pointOn(frame, 0, count, ring);
        return (
          <text key={ring} className={styles.scale} x={x - 4} y={y} textAnchor="end" dominantBaseline="middle">
            {ring}
          </text>
        );
      })}
    </>
  );
}

function Line({ frame, series }: { readonly frame: RadarFrame; readonly series: RadarSeries }): ReactNode {
  const styles = useStyles();
  const { line } = series;
  const values = series.values.map((value) => (value === null ? null : toDouble(value)));
  return (
    <>
      <path className={mergeClasses(styles.line, styles[line])} d={pathThrough(frame, values)} />
      {line === "now" &&
        values.map((value, axis) => {
          if (value === null) return null;
          const { x, y } = pointOn(frame, axis, values.length, value);
          // Axes stay in place, so their position names them.
          return <circle key={axis} className={styles.mark} cx={x} cy={y} r={3.5} />;
        })}
    </>
  );
}
