import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fraction, limitOf, type Fraction, type Scorecard } from "../../../../assessment";
import { head } from "../../../../text/pane/head";
import { shareOfScale, shown, typedTarget } from "../../../format";
import { usePaneContext, useTarget } from "../../../hooks";
import { toneOf, useToneFill } from "./predicate-tone";

const useStyles = makeStyles({
  // Half a marker stands out on either side, so that an index at an end of the scale is whole.
  line: { position: "relative", height: "26px", margin: `0 ${tokens.spacingHorizontalXS}` },
  part: {
    position: "absolute",
    top: "4px",
    height: "6px",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground6,
    // Transparent but in the high-contrast palette, where the ground of the line is that of the page.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusSmall,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  limit: {
    ...typographyStyles.caption2,
    position: "absolute",
    top: "12px",
    color: tokens.colorNeutralForeground2,
    transform: "translateX(-50%)",
    fontVariantNumeric: "tabular-nums",
  },
  first: { transform: "none" },
  last: { transform: "translateX(-100%)" },
  marker: {
    position: "absolute",
    top: 0,
    width: "4px",
    height: "14px",
    marginLeft: "-2px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralBackground1}`,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  target: {
    position: "absolute",
    top: "-1px",
    width: 0,
    height: "16px",
    marginLeft: "-1px",
    borderLeft: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralForeground1}`,
    "@media (forced-colors: active)": { borderLeftColor: "CanvasText" },
  },
});

/** The index on the line of the scale, with the limits of the predicates and the person's target. */
export function IndexLine({ scorecard }: { readonly scorecard: Scorecard }): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useStyles();
  const fills = useToneFill();
  const text = head[words.language];
  const { instrument, index, predicate, filled } = scorecard;
  const [typed] = useTarget();
  const aim = typedTarget(instrument, typed);
  const { min, max } = instrument.scale;
  const percent = (value: Fraction): number => shareOfScale(value, min, max);
  // The lowest first; below the first limit already counts as the lowest predicate.
  const parts = [...instrument.predicates].reverse().map(({ name, ...limit }, at, all) => {
    const next = all[at + 1];
    const from = at === 0 ? fraction(min) : limitOf({ name, ...limit });
    const to = next === undefined ? fraction(max) : limitOf(next);
    return { name, from, start: percent(from), end: percent(to) };
  });
  const number = (value: Fraction): string => shown(value, numberLocale);
  const limits = parts.map(({ name, from }) => text.limit(name, number(from))).join(", ");
  const said = text.line(number(index), String(min), String(max), limits);
  return (
    <div role="img" aria-label={aim.kind === "target" ? `${said} ${text.target(number(aim.target))}` : said} className={styles.line}>
      {parts.map(({ name, start, end }) => (
        <div
          key={name}
          title={name}
          className={mergeClasses(styles.part, filled > 0 && name === predicate && fills[toneOf(instrument, name)])}
          style={{ left: `${start}%`, width: `calc(${end - start}% - 1px)` }}
        />
      ))}
      {parts.map(({ name, from, start }, at) => (
        <span key={name} className={mergeClasses(styles.limit, at === 0 && styles.first)} style={{ left: `${start}%` }}>
          {at === 0 ? min : number(from)}
        </span>
      ))}
      <span className={mergeClasses(styles.limit, styles.last)} style={{ left: "100%" }}>
        {max}
      </span>
      {aim.kind === "target" && <div className={styles.target} style={{ left: `${percent(aim.target)}%` }} />}
      {filled > 0 && <div className={styles.marker} style={{ left: `${percent(index)}%` }} />}
    </div>
  );
}
