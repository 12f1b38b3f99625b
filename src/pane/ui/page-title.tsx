import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
    overflowWrap: "anywhere",
    ":focus-visible": { outlineOffset: tokens.spacingHorizontalXS },
  },
});

/** The heading of a page: one on each, and where the focus goes when somebody is led there. */
export function PageTitle({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <h1 className={styles.heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
