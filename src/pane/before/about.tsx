import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneContext } from "../hooks";
import { Sentence } from "../ui";

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle1, margin: 0 },
});

/** What the add-in does, in two sentences. */
export function About(): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  return (
    <>
      <h1 className={styles.heading} tabIndex={-1}>
        {words.pane.aboutTitle}
      </h1>
      <Sentence>
        {words.pane.about[0]} {words.pane.about[1]}
      </Sentence>
    </>
  );
}
