import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { send } from "../../../../text/pages/send";
import { usePaneContext } from "../../../hooks";
import { VisuallyHidden } from "../../../ui";
import { FormulaText } from "../formula-text";

const useStyles = makeStyles({
  formula: { display: "block", fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

interface Props {
  readonly children: string;
  /** Whether it is what the text above becomes. */
  readonly becomes?: boolean;
}

/** A formula on a line of its own. */
export function FormulaLine({ children, becomes = false }: Props): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  return (
    <code className={styles.formula}>
      {becomes && (
        <>
          <span aria-hidden="true">→ </span>
          <VisuallyHidden>{send[words.language].becomes} </VisuallyHidden>
        </>
      )}
      <FormulaText>{children}</FormulaText>
    </code>
  );
}
