import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { HTMLAttributes, ReactNode } from "react";

const useStyles = makeStyles({
  sentence: { margin: 0, overflowWrap: "anywhere" },
  plain: {},
  strong: { ...typographyStyles.body1Strong },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface Props extends HTMLAttributes<HTMLParagraphElement> {
  /** `strong` names what follows, `small` explains what stands before it. */
  readonly kind?: "plain" | "strong" | "small";
}

/** A sentence of its own; a long word breaks instead of being wider than the pane. */
export function Sentence({ kind = "plain", ...rest }: Props): ReactNode {
  const styles = useStyles();
  return <p {...rest} className={mergeClasses(styles.sentence, styles[kind])} />;
}
