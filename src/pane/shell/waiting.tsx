import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { About } from "../before/about";
import { ProgressLine } from "../ui/progress-line";

const useStyles = makeStyles({
  waiting: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Something is under way and there is nothing to show yet. */
export function Waiting({ message }: { readonly message: string }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <About />
      <div role="status" className={styles.waiting}>
        <span data-state="message">{message}</span>
        <ProgressLine aria-label={message} />
      </div>
    </>
  );
}
