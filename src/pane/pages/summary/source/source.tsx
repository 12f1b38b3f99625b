import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { columns as columnWords } from "../../../../text/table/columns";
import type { FoundTable } from "../../../../table";
import { fill } from "../../../../text";
import { headerOf } from "../../../format";
import { columnLetters } from "../../../../grid";
import { source as sourceWords } from "../../../../text/pages/summary/source";
import { SUMMARY_PARTS, usePaneContext, useSessionState } from "../../../hooks";
import { DetachButton } from "./detach-button";
import { ReadColumns } from "./read-columns";
import { Section, Sentence } from "../../../ui";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    "@media (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)", rowGap: 0 },
  },
  term: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  value: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
});

/** Which table was found and what was read from it. */
export function Source({ table, children }: { readonly table: FoundTable; readonly children: ReactNode }): ReactNode {
  const { words } = usePaneContext();
  const text = sourceWords[words.language];
  const styles = useStyles();
  const header = headerOf(table, table.levelColumn);
  const column = table.columns.find((each) => each.column === table.levelColumn);
  const reasons = [fill(columnWords[words.language].tableReason[table.reason.key], table.reason.values)];
  if (column !== undefined) {
    reasons.push(fill(columnWords[words.language].columnReason[column.reason.key], column.reason.values));
  }
  return (
    <Section title={text.source} anchor={SUMMARY_PARTS.source} action={<TableButtons />}>
      <dl className={styles.list}>
        <dt className={styles.term}>{text.sourceSheet}</dt>
        <dd className={styles.value} data-state="sheet">
          {table.sheet}
        </dd>
        <dt className={styles.term}>{text.sourceColumn}</dt>
        <dd className={styles.value} data-state="levelColumn">
          {columnLetters(table.levelColumn)}
        </dd>
        <dt className={styles.term}>{text.sourceHeader}</dt>
        <dd className={styles.value} data-state="header" data-value={header}>
          {header === "" ? words.pane.noHeader : header}
        </dd>
        <dt className={styles.term}>{text.sourceInstrument}</dt>
        <dd className={styles.value} data-state="instrument">
          {table.instrument}
        </dd>
      </dl>
      <Sentence kind="small">{reasons.join(" ")}</Sentence>
      {table.columns.length > 1 && <ReadColumns columns={table.columns} />}
      {children}
    </Section>
  );
}

/** Reading again is for edits that Excel did not tell the add-in about; a failed reading has its own button for it. */
function TableButtons(): ReactNode {
  const { words, session, run } = usePaneContext();
  const styles = useStyles();
  const state = useSessionState(session);
  return (
    <div className={styles.buttons}>
      {state.phase === "attached" && state.problem === null && (
        <Button size="small" onClick={() => run(() => session.refresh())}>
          {words.pane.readAgain}
        </Button>
      )}
      <DetachButton />
    </div>
  );
}
