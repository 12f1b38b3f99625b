import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { relatedColumns } from "../../../table/columns/related-columns";
import type { Reading } from "../../../table/model";
import { plan as words } from "../../../text/pages/plan";
import { useKept } from "../../hooks/page-memory";
import { columnLetters } from "../../../grid/a1";
import { WRITE_PLAN } from "../../ui/anchors";
import { ChoiceLabel } from "../../ui/choice-label";
import { Section } from "../../ui/section";
import { Sentence } from "../../ui/sentence";
import { useSurroundings } from "../../hooks/pane-context";
import type { PlanModel } from "./plan-model";
import type { Followed } from "../../hooks/use-actions";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface Props {
  readonly model: PlanModel;
  readonly reading: Reading;
  /** The workbook's actions as last read. */
  readonly followed: Followed;
}

/** Says what writing will touch, and writes. */
export function WritePlan({ model, reading, followed }: Props): ReactNode {
  const { words: all, session, write } = useSurroundings();
  const styles = useStyles();
  const text = words[all.language];
  const [add, setAdd] = useKept("plan.addTarget", true);
  const { raises, lowered } = model.after;
  const { table } = reading;
  const there = followed.value ?? null;
  const sheet = there && (there[0]?.place.sheet ?? "Rencana Aksi");
  const column = relatedColumns(table).target;
  const header = column === null ? "Target" : (table.columns.find((each) => each.column === column)?.header ?? "");
  const named = header === "" && column !== null ? columnLetters(column) : header;
  const writesTargets = column !== null || add;
  if (raises.length === 0) {
    return (
      <Section title={text.writeTitle} anchor={WRITE_PLAN}>
        <Sentence>{text.nothingToWrite}</Sentence>
      </Section>
    );
  }
  const levels = Object.fromEntries(raises.map(({ indicator, to }) => [indicator, to]));
  return (
    <Section title={text.writeTitle} anchor={WRITE_PLAN}>
      <div className={styles.part}>
        {column === null && (
          <>
            <Sentence>{text.noTargetColumn}</Sentence>
            <Checkbox
              label={<ChoiceLabel>{text.addTargetColumn}</ChoiceLabel>}
              checked={add}
              onChange={(_, { checked }) => setAdd(checked === true)}
            />
          </>
        )}
        <ul className={styles.list}>
          {writesTargets && <li>{text.willWrite(raises.length, named, table.sheet)}</li>}
          {sheet === null ? (
            <>
              <li>{text.willAdd(raises.length)}</li>
              <li>{text.undoList}</li>
            </>
          ) : (
            <>
              <li>{text.willUpdate(raises.length, sheet)}</li>
              <li>{text.keeps}</li>
            </>
          )}
          {lowered.length > 0 && <li>{text.loweredNotWritten(lowered.length)}</li>}
        </ul>
        <Button
          appearance="primary"
          onClick={() => write("plan", () => session.writePlan({ levels, addTargetColumn: column === null && add }))}
        >
          {text.write}
        </Button>
      </div>
    </Section>
  );
}
