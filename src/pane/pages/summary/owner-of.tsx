import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { summaryRest } from "../../../text/pages/summary/summary-rest";
import { usePaneContext } from "../../hooks";

const useStyles = makeStyles({
  owner: { overflowWrap: "anywhere", minWidth: 0 },
  nobody: { color: tokens.colorNeutralForeground2 },
});

/** Who answers for an indicator, in a table that tells. */
export function OwnerOf({ owner }: { readonly owner: string }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const text = summaryRest[words.language];
  return owner === "" ? (
    <span className={styles.nobody} data-field="owner" data-value="">
      {text.noOwner}
    </span>
  ) : (
    <span className={styles.owner} data-field="owner" data-value={owner}>
      {text.owner(owner)}
    </span>
  );
}
