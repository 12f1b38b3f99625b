import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { compare, type Fraction, type Scorecard } from "../../../../assessment";
import { head } from "../../../../text/pane/head";
import { shown, signedDifference } from "../../../format";
import { usePaneContext } from "../../../hooks";
import { VisuallyHidden } from "../../../ui";

const useStyles = makeStyles({
  change: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  up: { color: tokens.colorPaletteGreenForeground1 },
  down: { color: tokens.colorPaletteRedForeground1 },
});

/** How far the index moved when it moved last; nothing before it did. */
export function LastChange({ scorecard: { index } }: { readonly scorecard: Scorecard }): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useStyles();
  const before = useIndexBefore(index);
  if (before === null) return null;
  const side = compare(index, before);
  const change = signedDifference(before, index, numberLocale);
  return (
    <span
      className={mergeClasses(styles.change, side > 0 && styles.up, side < 0 && styles.down)}
      data-state="lastChange"
      data-value={change}
    >
      {change} <VisuallyHidden>{head[words.language].moved(shown(before, numberLocale))}</VisuallyHidden>
    </span>
  );
}

/** The index before it became what it is; `null` as long as it never moved while this was on screen. */
function useIndexBefore(index: Fraction): Fraction | null {
  const [seen, setSeen] = useState<{ readonly before: Fraction | null; readonly index: Fraction }>({ before: null, index });
  // While rendering, so that the index is never seen beside the change before it.
  if (compare(seen.index, index) !== 0) setSeen({ before: seen.index, index });
  return seen.before;
}
