import { headerOf } from "../../format";
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { stepsTaken } from "../../../assessment";
import { relatedColumns, type Reading } from "../../../table";
import { plan as words } from "../../../text/pages/plan";
import { usePageMemory, usePaneContext, type PlannedActions } from "../../hooks";
import { columnLetters } from "../../../grid";
import { ChoiceLabel, Section, SelectField, Sentence, Stack } from "../../ui";
import type { PlanModel } from "./plan-model";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** Id of this part, where the page leads to from below its result. */
export const WRITE_PLAN = "spbe-write-plan";

interface Props {
  readonly model: PlanModel;
  readonly reading: Reading;
  /** The workbook's actions as last read. */
  readonly planned: PlannedActions;
}

/** Says what writing will touch, and writes. */
export function WritePlan({ model, reading, planned }: Props): ReactNode {
  const { words: all, session, write } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  const [add, setAdd] = usePageMemory("plan.addTarget", true);
  const [part, setPart] = usePageMemory<"whole" | "first">("plan.writePart", "whole");
  const { raises, lowered } = model.after;
  const several = model.inYears > 1;
  const wanted = several && part === "first" ? (model.years[0]?.raises ?? []) : raises;
  const { table } = reading;
  const there = planned.value ?? null;
  const sheet = there && (there[0]?.place.sheet ?? "Rencana Aksi");
  const column = relatedColumns(table).target;
  const header = column === null ? "Target" : headerOf(table, column);
  const named = header === "" && column !== null ? columnLetters(column) : header;
  const writesTargets = column !== null || add;
  if (raises.length === 0) {
    return (
      <Section title={text.writeTitle} anchor={WRITE_PLAN}>
        <Sentence>{text.nothingToWrite}</Sentence>
      </Section>
    );
  }
  const levels = Object.fromEntries(wanted.map(({ indicator, to }) => [indicator, to]));
  const items = Object.fromEntries(
    wanted.map(({ indicator, from, to }) => [indicator, stepsTaken(model.steps?.[indicator] ?? [], from, to).flatMap((step) => step.items)])
  );
  return (
    <Section title={text.writeTitle} anchor={WRITE_PLAN}>
      <Stack gap="S" align="start">
        {several && (
          <SelectField
            label={text.writeWhat}
            value={part}
            choices={[
              ["whole", text.writeWhole(model.inYears)],
              ["first", text.writeFirst],
            ]}
            change={(value) => setPart(value === "first" ? value : "whole")}
          />
        )}
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
          {writesTargets && <li>{text.willWrite(wanted.length, named, table.sheet)}</li>}
          {sheet === null ? (
            <>
              <li>{text.willAdd(wanted.length)}</li>
              <li>{text.undoList}</li>
            </>
          ) : (
            <>
              <li>{text.willUpdate(wanted.length, sheet)}</li>
              <li>{text.keeps}</li>
            </>
          )}
          {lowered.length > 0 && <li>{text.loweredNotWritten(lowered.length)}</li>}
        </ul>
        <Button
          appearance="primary"
          onClick={() =>
            write("plan", () =>
              session.do("plan", { levels, addTargetColumn: column === null && add, ...(model.by === "item" && { items }) })
            )
          }
        >
          {text.write}
        </Button>
      </Stack>
    </Section>
  );
}
