import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Marks } from "../../../../table";
import { source as sourceWords } from "../../../../text/pages/summary/source";
import { SUMMARY_PARTS, usePaneContext } from "../../../hooks";
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

interface Props {
  readonly marks: Marks | null;
  /** Whether the person was led here to mark the sheet. */
  readonly wanted: boolean;
}

/** What the pane can put into the sheet, only when asked. */
export function SheetTools({ marks, wanted }: Props): ReactNode {
  const { words, session, write } = usePaneContext();
  const text = sourceWords[words.language];
  const styles = useStyles();
  return (
    <Section title={text.inTheSheet} anchor={SUMMARY_PARTS.tools}>
      <Fold key={String(wanted)} title={text.markSheet} open={wanted}>
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
