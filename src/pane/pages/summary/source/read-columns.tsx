import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Column } from "../../../../table/model";
import { fill } from "../../../../text";
import { columnLetters } from "../../../../grid/a1";
import { useSurroundings } from "../../../hooks/pane-context";
import { Fold } from "../../../ui/fold";

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  what: { margin: 0, overflowWrap: "anywhere" },
  why: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Every column that was recognised, what it is taken for, and why. */
export function ReadColumns({ columns }: { readonly columns: readonly Column[] }): ReactNode {
  const { words } = useSurroundings();
  const styles = useStyles();
  return (
    <Fold title={words.pane.readColumns(columns.length)}>
      <ul className={styles.list}>
        {columns.map(({ column, meaning, year, reason, confidence }) => (
          <li key={column}>
            <p className={styles.what}>
              {words.pane.column(columnLetters(column))}:{" "}
              <strong>
                {words.columns.meaning[meaning]}
                {year !== undefined && ` (${year})`}
              </strong>
            </p>
            <p className={styles.why}>
              {fill(words.columns.columnReason[reason.key], reason.values)} {reason.key !== "pointed" && words.columns.sureness(confidence)}
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
