import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellPlace } from "../../assessment/types";
import type { ColumnMeaning } from "../../table/model";
import { fill } from "../../text";
import { mapping } from "../../text/table/mapping";
import type { DraftColumn } from "./column-draft";
import { columnLetters } from "../../grid/a1";
import { useSurroundings } from "../hooks/pane-context";
import { CellButton } from "../ui/cell-button";
import { MeaningSelect } from "./meaning-select";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  narrow: { minWidth: 0 },
  hint: { overflowWrap: "anywhere" },
});

interface Props {
  readonly column: DraftColumn;
  /** Its cell in the header row, to find it in the sheet. */
  readonly place: CellPlace;
  readonly yearMissing: boolean;
  readonly setMeaning: (meaning: ColumnMeaning | null) => void;
  readonly setYear: (year: string) => void;
}

/** One column: what it holds, why it was taken for that, and what it is. */
export function MapColumn({ column, place, yearMissing, setMeaning, setYear }: Props): ReactNode {
  const { words } = useSurroundings();
  const styles = useStyles();
  const text = mapping[words.language];
  const { guess } = column;
  const letter = columnLetters(column.column);
  const hints = [
    ...(guess === null || guess.meaning !== column.meaning
      ? []
      : [fill(words.columns.columnReason[guess.reason.key], guess.reason.values), words.columns.sureness(guess.confidence)]),
    ...(column.examples.length === 0 ? [] : [text.examples(column.examples.join(" · "))]),
  ];
  return (
    <div className={styles.column}>
      <Field label={text.meaningOf(letter, column.header)} hint={{ className: styles.hint, children: hints.join(" ") }}>
        <MeaningSelect value={column.meaning} change={setMeaning} />
      </Field>
      {column.meaning === "year" && (
        <Field label={text.year(letter)} validationMessage={yearMissing ? text.yearMissing : undefined}>
          <Input
            className={styles.narrow}
            input={{ className: styles.narrow }}
            inputMode="numeric"
            value={column.year}
            onChange={(_, { value }) => setYear(value)}
          />
        </Field>
      )}
      <div>
        <CellButton place={place} />
      </div>
    </div>
  );
}
