import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  tag: {
    display: "inline-block",
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid currentColor`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  plain: { color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorPaletteGreenForeground3 },
  doubtful: { color: tokens.colorPaletteYellowForeground2 },
  bad: { color: tokens.colorPaletteRedForeground3 },
});

interface Props {
  /** Drawn in its colour; the words say it too. */
  readonly kind?: "plain" | "good" | "doubtful" | "bad";
  readonly children: ReactNode;
  readonly "data-state"?: string;
  readonly "data-value"?: string;
}

/** A word about something, in a frame. Fluent's badge brings its hundred looks along: 4 kB of the opening. */
export function Tag({ kind = "plain", children, ...data }: Props): ReactNode {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.tag, styles[kind])} {...data}>
      {children}
    </span>
  );
}
