import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HTMLAttributes, ReactNode } from "react";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column" },
  start: { alignItems: "flex-start" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Space between things that stand one below the other. */
export const useGaps = makeStyles({
  XXS: { gap: tokens.spacingVerticalXXS },
  XS: { gap: tokens.spacingVerticalXS },
  S: { gap: tokens.spacingVerticalS },
  M: { gap: tokens.spacingVerticalM },
  L: { gap: tokens.spacingVerticalL },
});

export type Gap = "XXS" | "XS" | "S" | "M" | "L";

interface StackProps extends HTMLAttributes<HTMLElement> {
  readonly as?: "div" | "form";
  readonly gap?: Gap;
  /** `start` keeps buttons as wide as their words. */
  readonly align?: "stretch" | "start";
}

/** Things one below the other. */
export function Stack({ as: Tag = "div", gap = "S", align = "stretch", ...rest }: StackProps): ReactNode {
  const styles = useStyles();
  return <Tag {...rest} className={mergeClasses(styles.stack, useGaps()[gap], align === "start" && styles.start)} />;
}

/** Short facts and links on one line, which breaks where there is no room. */
export function Row({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().row}>{children}</div>;
}

/** Buttons beside each other, below each other where there is no room. */
export function ButtonRow({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().buttons}>{children}</div>;
}
