import type { ReactNode } from "react";
import { columns as columnWords } from "../../../../text/table/columns";
import type { Column } from "../../../../table";
import { fill } from "../../../../text";
import { columnLetters } from "../../../../grid";
import { source as sourceWords } from "../../../../text/pages/summary/source";
import { usePaneContext } from "../../../hooks";
import { Fold, List, Sentence } from "../../../ui";

/** Every column that was recognised, what it is taken for, and why. */
export function ReadColumns({ columns }: { readonly columns: readonly Column[] }): ReactNode {
  const { words } = usePaneContext();
  const text = sourceWords[words.language];
  return (
    <Fold title={text.readColumns(columns.length)}>
      <List gap="S">
        {columns.map(({ column, meaning, year, reason, confidence }) => (
          <li key={column}>
            <Sentence>
              {words.pane.column(columnLetters(column))}:{" "}
              <strong>
                {columnWords[words.language].meaning[meaning]}
                {year !== undefined && ` (${year})`}
              </strong>
            </Sentence>
            <Sentence kind="small">
              {fill(columnWords[words.language].columnReason[reason.key], reason.values)}{" "}
              {reason.key !== "pointed" && columnWords[words.language].sureness(confidence)}
            </Sentence>
          </li>
        ))}
      </List>
    </Fold>
  );
}
