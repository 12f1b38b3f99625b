import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
});

/** The name of a checkbox or radio button, in full colour: Fluent draws it grey while not chosen, as if it were disabled. */
export function ChoiceLabel({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className={useStyles().label}>{children}</span>;
}
