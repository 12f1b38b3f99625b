import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Text for screen readers alone, because what stands beside it shows the same. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className={useStyles().hidden}>{children}</span>;
}
