import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ sentence: { margin: 0, overflowWrap: "anywhere" } });

/** A sentence of its own. */
export function Sentence({ children }: { readonly children: ReactNode }): ReactNode {
  return <p className={useStyles().sentence}>{children}</p>;
}
