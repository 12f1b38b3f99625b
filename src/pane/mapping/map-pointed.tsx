import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { columnLetters, parseA1 } from "../../grid";
import type { ColumnMeaning } from "../../table";
import { mapping } from "../../text/table/mapping";
import { columns as columnWords } from "../../text/table/columns";
import { assign, type Draft } from "./column-draft";
import { usePaneContext } from "../hooks";
import { MeaningField } from "./meaning-field";
import { Sentence, Stack } from "../ui";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  field: { alignSelf: "stretch" },
});

interface Props {
  readonly draft: Draft;
  readonly change: (update: (draft: Draft) => Draft) => void;
}

/** Gives a column its meaning by pointing at it in the sheet. */
export function MapPointed({ draft, change }: Props): ReactNode {
  const { words, session, run } = usePaneContext();
  const styles = useStyles();
  const text = mapping[words.language];
  const [meaning, setMeaning] = useState<ColumnMeaning | null>("self");
  const [told, setTold] = useState("");

  const point = async (): Promise<void> => {
    const selected = await session.selection();
    const [area] = selected?.sheet === draft.sheet ? parseA1(selected.range) : [];
    if (area === undefined) {
      setTold(text.noColumnSelected(draft.sheet));
      return;
    }
    change((now) => assign(now, area.column, meaning));
    const column = text.meaningOf(columnLetters(area.column), "");
    setTold(text.pointed(column, meaning === null ? text.unused : columnWords[words.language].meaning[meaning]));
  };

  return (
    <Stack gap="S" align="start">
      <h3 className={styles.title}>{text.pointTitle}</h3>
      <MeaningField label={text.pointMeaning} className={styles.field} value={meaning} change={setMeaning} />
      <Button onClick={() => run(point)}>{text.point}</Button>
      <div role="status">{told !== "" && <Sentence>{told}</Sentence>}</div>
    </Stack>
  );
}
