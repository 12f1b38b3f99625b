import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellPlace } from "../../assessment";
import { cellName } from "../format";
import { usePaneContext } from "../hooks";

const useStyles = makeStyles({
  link: {
    overflowWrap: "anywhere",
    textAlign: "start",
    // High enough for a finger.
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly cell: CellPlace;
  /** Shown instead of the cell's own name, e.g. the rows it begins: `LKE!5:9`. */
  readonly name?: string;
}

/** The name of a cell; a click selects it in the workbook. */
export function CellButton({ cell, name = cellName(cell) }: Props): ReactNode {
  const { words, session, run } = usePaneContext();
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={styles.link}
      data-field="cell"
      title={words.pane.selectCell}
      onClick={() => run(() => session.select(cell))}
    >
      {name}
    </Link>
  );
}
