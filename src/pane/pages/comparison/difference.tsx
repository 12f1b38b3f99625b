import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { show, type Fraction } from "../../../assessment";
import { comparison as allWords } from "../../../text/pages/comparison";
import { decimalSeparator } from "../../format";
import { VisuallyHidden } from "../../ui";
import { usePaneContext } from "../../hooks";
import { directionOf, type PairKind } from "./pairs";

const useStyles = makeStyles({
  difference: { fontVariantNumeric: "tabular-nums" },
  up: { color: tokens.colorPaletteGreenForeground1 },
  down: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly kind: PairKind;
  /** `null` where it cannot be told. */
  readonly difference: Fraction | null;
  /** Fewest decimals: indices have two, levels none. */
  readonly decimals?: number;
  /** Whether there is only room for the number: its sign says what the word does. */
  readonly narrow?: boolean;
}

/** A difference in words (_naik 0,65_), or with its sign where there is no room for them; the colour only repeats it. */
export function Difference({ kind, difference, decimals = 2, narrow = false }: Props): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useStyles();
  const text = allWords[words.language];
  const direction = directionOf(difference);
  if (difference === null || direction === "unknown") return text.incomparable;
  const number = signed(difference, decimalSeparator(numberLocale), decimals);
  return (
    <span className={mergeClasses(styles.difference, direction === "up" && styles.up, direction === "down" && styles.down)}>
      {narrow ? (
        <>
          {number} <VisuallyHidden>{text.difference[kind][direction]}</VisuallyHidden>
        </>
      ) : (
        text.by[kind][direction](number.replace(/^[+−]/, ""))
      )}
    </span>
  );
}

/**
 * A difference with its sign: `+0,65`, `−1`, `0,00`.
 * @param fewest decimals shown at least; what an exact difference of levels has besides is shown too
 */
export function signed(difference: Fraction, separator: string, fewest: number): string {
  const shown = show(difference, { separator, decimals: 2 });
  const trimmed = fewest === 0 ? shown.replace(/[.,]?0+$/, "") || "0" : shown;
  if (directionOf(difference) === "same") return fewest === 0 ? "0" : trimmed;
  const size = trimmed.replace(/^[-−]/, "");
  return directionOf(difference) === "up" ? `+${size}` : `−${size}`;
}
