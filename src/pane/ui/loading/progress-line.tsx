import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { AriaAttributes, ReactNode } from "react";

const useStyles = makeStyles({
  track: {
    height: "2px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  counted: { height: "4px" },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: "width",
    transitionDuration: "0.3s",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  moving: {
    position: "relative",
    width: "33%",
    animationName: { from: { left: "-33%" }, to: { left: "100%" } },
    animationDuration: "3s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": {
      width: "100%",
      animationName: { from: { opacity: 1 }, "50%": { opacity: 0.4 }, to: { opacity: 1 } },
    },
  },
});

interface Props extends Pick<AriaAttributes, "aria-label" | "aria-labelledby"> {
  /** How many of how many; left out while nobody can tell how long it takes. */
  readonly counted?: { readonly value: number; readonly of: number };
}

/** How far something is, or that it goes on. Fluent's own line brings its whole library of motion along. */
export function ProgressLine({ counted, ...named }: Props): ReactNode {
  const styles = useStyles();
  const numbers = counted && {
    "aria-valuemin": 0,
    "aria-valuemax": counted.of,
    "aria-valuenow": counted.value,
  };
  return (
    <div role="progressbar" className={mergeClasses(styles.track, counted && styles.counted)} {...numbers} {...named}>
      <div
        className={mergeClasses(styles.bar, !counted && styles.moving)}
        {...(counted && { style: { width: `${(100 * counted.value) / counted.of}%` } })}
      />
    </div>
  );
}
