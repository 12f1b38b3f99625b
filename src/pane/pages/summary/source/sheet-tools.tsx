import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Marks } from "../../../../table";
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
  const styles = useStyles();
  return (
    <Section title={words.pane.inTheSheet}>
      <Fold title={words.pane.markSheet}>
        <LazyPart load={marksForm} draw={({ MarksForm }) => <MarksForm marks={marks} />} />
      </Fold>
      <Fold title={words.pane.totals}>
        <div className={styles.totals}>
          <Sentence>{words.pane.totalsHelp}</Sentence>
          <Button onClick={() => write("totals", () => session.do("totals"))}>{words.pane.addTotals}</Button>
        </div>
      </Fold>
    </Section>
  );
}
