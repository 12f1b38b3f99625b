import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AddedMeaning } from "../../../session";
import type { Column } from "../../../table";
import { comparison as allWords } from "../../../text/pages/comparison";
import { Sentence, Stack } from "../../ui";
import { columnLetters } from "../../../grid";
import { usePaneContext } from "../../hooks";
import { yearsOf, type LevelSet } from "./pairs";

const ADDABLE = ["year", "external", "target"] as const satisfies readonly AddedMeaning[];
type Addable = (typeof ADDABLE)[number];

/** What the table lacks to be compared with, and a way to add it. */
export function Missing({ sets, columns }: { readonly sets: readonly LevelSet[]; readonly columns: readonly Column[] }): ReactNode {
  const { words, session, write } = usePaneContext();
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
        <Stack gap="XS" align="start" key={meaning}>
          <Sentence>{text.missingWhats[meaning]}</Sentence>
          <Button size="small" onClick={() => write("columns", () => session.do("columns", [meaning]))}>
            {text.add[meaning]}
          </Button>
        </Stack>
      ))}
      {absent.length > 0 && <Sentence>{text.addHelp}</Sentence>}
    </>
  );
}
