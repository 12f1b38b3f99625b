import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useGaps, type Gap } from "./stack";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  apart: { display: "flex", flexDirection: "column" },
});

interface Props {
  /** Space between the items; left out where the items bring their own. */
  readonly gap?: Gap;
  /** Name of the list for whoever reads the page by machine. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** A list without bullets. */
export function List({ gap, name, children }: Props): ReactNode {
  const styles = useStyles();
  const gaps = useGaps();
  return (
    <ul className={mergeClasses(styles.list, gap && styles.apart, gap && gaps[gap])} data-state-list={name}>
      {children}
    </ul>
  );
}
