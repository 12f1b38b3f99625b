import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  note: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  info: { borderLeftColor: tokens.colorNeutralForeground3 },
  success: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
});

interface Props {
  /** Colours the edge; what is the matter stands in the words. */
  readonly intent: "info" | "success" | "warning" | "error";
  readonly children: ReactNode;
}

/**
 * A message that stays until what it tells about changes. Our own, because Fluent's message bar brings motion and icons
 * into what opens the pane.
 */
export function Note({ intent, children }: Props): ReactNode {
  const styles = useStyles();
  return <div className={mergeClasses(styles.note, styles[intent])}>{children}</div>;
}
