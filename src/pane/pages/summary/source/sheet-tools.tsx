import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Marks } from "../../../../table";
import { source as sourceWords } from "../../../../text/pages/source";
import { usePaneContext } from "../../../hooks";
import { Fold, LazyPart, Section, Sentence } from "../../../ui";

const useStyles = makeStyles({
  totals: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

const marksForm = () => import(/* webpackChunkName: "marks" */ "./marks-form");

/** What the pane can put into the sheet, only when asked. */
export function SheetTools({ marks }: { readonly marks: Marks | null }): ReactNode {
  const { words, session, write } = usePaneContext();
  const text = sourceWords[words.language];
  const styles = useStyles();
  return (
    <Section title={text.inTheSheet}>
      <Fold title={text.markSheet}>
        <LazyPart load={marksForm} draw={({ MarksForm }) => <MarksForm marks={marks} />} />
      </Fold>
      <Fold title={text.totals}>
        <div className={styles.totals}>
          <Sentence>{text.totalsHelp}</Sentence>
          <Button onClick={() => write("totals", () => session.do("totals"))}>{text.addTotals}</Button>
        </div>
      </Fold>
    </Section>
  );
}
