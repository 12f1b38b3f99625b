import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { missingMeanings } from "../../../table/edit/new-columns";
import type { FoundTable } from "../../../table/model";
import { indicators as allWords } from "../../../text/pages/indicators";
import { Fold } from "../../ui/fold";
import { Sentence } from "../../ui/sentence";
import { usePaneContext } from "../../hooks/pane-context";

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
});

const offered = ["target", "owner", "year"] as const;

/** What the table lacks that this page could show, and the offer to add it. */
export function MissingColumns({ table }: { readonly table: FoundTable }): ReactNode {
  const { words: all, session, write } = usePaneContext();
  const styles = useStyles();
  const words = allWords[all.language];
  const missing = missingMeanings(table, offered);
  const offers = offered.filter((meaning) => missing.includes(meaning));
  if (offers.length === 0) return null;
  return (
    <Fold title={words.complete}>
      <div className={styles.body}>
        <Sentence>{words.completeHelp}</Sentence>
        {offers.map((meaning) => (
          <Button key={meaning} onClick={() => write("columns", () => session.do("columns", [meaning]))}>
            {words.addColumn[meaning]}
          </Button>
        ))}
      </div>
    </Fold>
  );
}
