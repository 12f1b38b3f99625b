import type { ReactNode } from "react";
import type { Column } from "../../../../table";
import { fill } from "../../../../text";
import { columnLetters } from "../../../../grid";
import { usePaneContext } from "../../../hooks";
import { Fold, List, Sentence } from "../../../ui";

/** Every column that was recognised, what it is taken for, and why. */
export function ReadColumns({ columns }: { readonly columns: readonly Column[] }): ReactNode {
  const { words } = usePaneContext();
  return (
    <Fold title={words.pane.readColumns(columns.length)}>
      <List gap="S">
        {columns.map(({ column, meaning, year, reason, confidence }) => (
          <li key={column}>
            <Sentence>
              {words.pane.column(columnLetters(column))}:{" "}
              <strong>
                {words.columns.meaning[meaning]}
                {year !== undefined && ` (${year})`}
              </strong>
            </Sentence>
            <Sentence kind="small">
              {fill(words.columns.columnReason[reason.key], reason.values)} {reason.key !== "pointed" && words.columns.sureness(confidence)}
            </Sentence>
          </li>
        ))}
      </List>
    </Fold>
  );
}
