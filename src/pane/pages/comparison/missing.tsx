import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AddedMeaning } from "../../../session/types";
import type { Column } from "../../../table/model";
import { comparison as allWords } from "../../../text/pages/comparison";
import { Sentence } from "../../ui/sentence";
import { columnLetters } from "../../../grid/a1";
import { useSurroundings } from "../../hooks/pane-context";
import { yearsOf, type LevelSet } from "./pairs";

const useStyles = makeStyles({
  missing: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    alignItems: "flex-start",
  },
});

const ADDABLE = ["year", "external", "target"] as const satisfies readonly AddedMeaning[];
type Addable = (typeof ADDABLE)[number];

/** What the table lacks to be compared with, and a way to add it. */
export function Missing({ sets, columns }: { readonly sets: readonly LevelSet[]; readonly columns: readonly Column[] }): ReactNode {
  const { words, session, write } = useSurroundings();
  const styles = useStyles();
  const text = allWords[words.language];
  const isUsed = (meaning: Addable): boolean =>
    sets.some((set) => set.meaning === meaning) || (meaning === "year" && yearsOf(sets).length > 0);
  const missing = ADDABLE.filter((meaning) => !isUsed(meaning));
  const empty = missing.flatMap((meaning) => columns.find((each) => each.meaning === meaning) ?? []);
  const absent = missing.filter((meaning) => !empty.some((each) => each.meaning === meaning));
  return (
    <>
      {empty.map(({ column, header }) => (
        <Sentence key={column}>{text.emptyColumn(header === "" ? text.column(columnLetters(column)) : header)}</Sentence>
      ))}
      {absent.map((meaning) => (
        <div key={meaning} className={styles.missing}>
          <Sentence>{text.missingWhats[meaning]}</Sentence>
          <Button size="small" onClick={() => write("columns", () => session.addColumns([meaning]))}>
            {text.add[meaning]}
          </Button>
        </div>
      ))}
      {absent.length > 0 && <Sentence>{text.addHelp}</Sentence>}
    </>
  );
}
