import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellPlace } from "../../assessment/types";
import { cellName } from "../hooks/cell-address";
import { useSurroundings } from "../hooks/pane-context";

const useStyles = makeStyles({
  link: {
    overflowWrap: "anywhere",
    textAlign: "start",
    // Room for a finger.
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

/** The name of a cell; a click selects it in the workbook. */
export function CellButton({ place }: { readonly place: CellPlace }): ReactNode {
  const { words, session, run } = useSurroundings();
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={styles.link}
      data-field="cell"
      title={words.pane.selectCell}
      onClick={() => run(() => session.select(place))}
    >
      {cellName(place)}
    </Link>
  );
}
