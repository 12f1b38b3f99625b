import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { missingMeanings, type FoundTable } from "../../../table";
import { indicators as allWords } from "../../../text/pages/indicators";
import { Fold, Sentence, Stack } from "../../ui";
import { usePaneContext } from "../../hooks";

const offered = ["target", "owner", "year"] as const;

/** What the table lacks that this page could show, and the offer to add it. */
export function MissingColumns({ table }: { readonly table: FoundTable }): ReactNode {
  const { words: all, session, write } = usePaneContext();
  const words = allWords[all.language];
  const missing = missingMeanings(table, offered);
  const offers = offered.filter((meaning) => missing.includes(meaning));
  if (offers.length === 0) return null;
  return (
    <Fold title={words.complete}>
      <Stack gap="S" align="start">
        <Sentence>{words.completeHelp}</Sentence>
        {offers.map((meaning) => (
          <Button key={meaning} onClick={() => write("columns", () => session.do("columns", [meaning]))}>
            {words.addColumn[meaning]}
          </Button>
        ))}
      </Stack>
    </Fold>
  );
}
