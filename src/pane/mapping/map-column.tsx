import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellPlace } from "../../assessment";
import type { ColumnMeaning } from "../../table";
import { fill } from "../../text";
import { mapping } from "../../text/table/mapping";
import { columns as columnWords } from "../../text/table/columns";
import type { DraftColumn } from "./column-draft";
import { columnLetters } from "../../grid";
import { usePaneContext } from "../hooks";
import { CellButton, Stack, TextField } from "../ui";
import { MeaningField } from "./meaning-field";

const useStyles = makeStyles({ hint: { overflowWrap: "anywhere" } });

interface Props {
  readonly column: DraftColumn;
  /** Its cell in the header row; a click on its name selects it in the sheet. */
  readonly headerCell: CellPlace;
  /** Whether its year was asked for and is not there. */
  readonly yearMissing: boolean;
  readonly setMeaning: (meaning: ColumnMeaning | null) => void;
  readonly setYear: (year: string) => void;
}

/** One column of the table: a field for what it means, with the reason for our guess and some of its cells as a hint. */
export function MapColumn({ column, headerCell, yearMissing, setMeaning, setYear }: Props): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const text = mapping[words.language];
  const { guess } = column;
  const letter = columnLetters(column.column);
  const hints = [
    ...(guess === null || guess.meaning !== column.meaning
      ? []
      : [
          fill(columnWords[words.language].columnReason[guess.reason.key], guess.reason.values),
          columnWords[words.language].sureness(guess.confidence),
        ]),
    ...(column.examples.length === 0 ? [] : [text.examples(column.examples.join(" · "))]),
  ];
  return (
    <Stack gap="XXS">
      <MeaningField
        label={text.meaningOf(letter, column.header)}
        hint={{ className: styles.hint, children: hints.join(" ") }}
        value={column.meaning}
        change={setMeaning}
      />
      {column.meaning === "year" && (
        <TextField
          label={text.year(letter)}
          message={yearMissing ? text.yearMissing : undefined}
          inputMode="numeric"
          value={column.year}
          change={setYear}
        />
      )}
      <div>
        <CellButton cell={headerCell} />
      </div>
    </Stack>
  );
}
