import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
});

/** The name beside a box or a dot. Fluent greys it as long as that is not chosen, as if it could not be. */
export function ChoiceLabel({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className={useStyles().label}>{children}</span>;
}
