import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState, type FormEvent, type ReactNode } from "react";
import type { FoundTable } from "../../table";
import { mapping as words } from "../../text/table/mapping";
import { assign, draftOf, mappingOf, startOf, withoutYear, withYear, type Draft } from "./column-draft";
import { usePaneContext } from "../hooks";
import { MapColumn } from "./map-column";
import { MapPointed } from "./map-pointed";
import { Fold, useCloseFold, Sentence, ButtonRow, Stack } from "../ui";

const useStyles = makeStyles({
  row: { alignSelf: "flex-start" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

interface Props {
  /** The table that was found, to start from; `null` where there is none. */
  readonly table: FoundTable | null;
}

/** Lets the person say where the header is and what each column holds; nothing is written into the sheet. */
export function MapForm({ table }: Props): ReactNode {
  const { words: all, session, run, write } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  const close = useCloseFold();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [trouble, setTrouble] = useState("");
  const [noYear, setNoYear] = useState<readonly number[]>([]);
  // The table the form was opened for: later readings must not undo what the person chose meanwhile.
  const [from] = useState(() => (table === null ? null : startOf(table)));

  useEffect(() => {
    if (from === null) return;
    run(async () => {
      const guess = await session.describe(from.sheet, from.range);
      if (guess !== null) setDraft(draftOf(guess));
    });
  }, [from, session, run]);

  const change = (update: (draft: Draft) => Draft): void => setDraft((now) => now && update(now));

  const takeRow = async (): Promise<void> => {
    const selected = await session.selection();
    if (selected === null) {
      setTrouble(text.nothingSelected);
      return;
    }
    const guess = await session.describe(selected.sheet, selected.range);
    setTrouble(guess === null ? text.unreadable : "");
    if (guess !== null) setDraft(draftOf(guess));
  };

  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (draft === null) return;
    const missing = withoutYear(draft);
    setNoYear(missing);
    if (missing.length > 0) return;
    write(
      "mapping",
      () => session.do("mapping", mappingOf(draft)),
      ({ kind }) => kind !== "not-done" && close()
    );
  };

  return (
    <Stack as="form" gap="M" onSubmit={save}>
      <Sentence>{text.help}</Sentence>
      <Sentence>{text.useRowHelp}</Sentence>
      <Button className={styles.row} onClick={() => run(takeRow)}>
        {text.useRow}
      </Button>
      <div role="status">{trouble !== "" && <Sentence>{trouble}</Sentence>}</div>
      {draft !== null && (
        <>
          <Sentence>{draft.headerRow === null ? text.noHeader : text.header(draft.headerRow + 1)}</Sentence>
          <MapPointed draft={draft} change={change} />
          <Columns draft={draft} noYear={noYear} change={change} />
          <ButtonRow>
            <Button type="submit" appearance="primary">
              {text.save}
            </Button>
            <Button onClick={close}>{text.cancel}</Button>
          </ButtonRow>
          <Sentence>{text.saveHelp}</Sentence>
        </>
      )}
    </Stack>
  );
}

interface ColumnsProps {
  readonly draft: Draft;
  readonly noYear: readonly number[];
  readonly change: (update: (draft: Draft) => Draft) => void;
}

function Columns({ draft, noYear, change }: ColumnsProps): ReactNode {
  const { words: all } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  const known = draft.columns.filter(({ guessed }) => guessed);
  const others = draft.columns.filter(({ guessed }) => !guessed);
  const list = (columns: typeof known): ReactNode => (
    <Stack gap="M">
      {columns.map((column) => (
        <MapColumn
          key={column.column}
          column={column}
          headerCell={{ sheet: draft.sheet, row: draft.headerRow ?? 0, column: column.column }}
          yearMissing={noYear.includes(column.column)}
          setMeaning={(meaning) => change((now) => assign(now, column.column, meaning))}
          setYear={(year) => change((now) => withYear(now, column.column, year))}
        />
      ))}
    </Stack>
  );
  return (
    <>
      <h3 className={styles.title}>{text.columns}</h3>
      {list(known)}
      {others.length > 0 && <Fold title={text.otherColumns(others.length)}>{list(others)}</Fold>}
    </>
  );
}
