import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { IndicatorKey } from "../../../../instrument";
import { countActions, isOpen, isOverdue, type PlannedAction } from "../../../../outputs/action-plan";
import type { Reading } from "../../../../table";
import { progress as words, type ProgressWords } from "../../../../text/pages/plan-progress";
import { usePageMemory, usePaneContext, type PlannedActions } from "../../../hooks";
import { Section, Sentence, Stack, List, SelectField } from "../../../ui";
import { today as thisDay } from "../../../../session";
import { ActionItem } from "./action-item";

type Filter = keyof ProgressWords["filters"];
const FILTERS = ["open", "overdue", "problems", "all"] as const;

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
});

/** How far the actions of the *Rencana Aksi* sheet are. */
export function Progress({
  planned: { value: actions, readAgain },
  reading,
}: {
  readonly planned: PlannedActions;
  readonly reading: Reading;
}): ReactNode {
  const { words: all, run } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  return (
    <Section
      title={text.title}
      action={
        actions !== null && (
          <Button size="small" className={styles.button} onClick={() => run(readAgain)}>
            {text.readAgain}
          </Button>
        )
      }
    >
      {actions === undefined && <Sentence>{text.reading}</Sentence>}
      {actions === null && <Sentence>{text.none}</Sentence>}
      {actions && actions.length === 0 && <Sentence>{text.empty("Rencana Aksi")}</Sentence>}
      {actions && actions.length > 0 && <Actions actions={actions} reading={reading} />}
    </Section>
  );
}

function Actions({ actions, reading }: { readonly actions: readonly PlannedAction[]; readonly reading: Reading }): ReactNode {
  const { words: all } = usePaneContext();
  const text = words[all.language];
  const [filter, setFilter] = usePageMemory<Filter>("plan.progress", "open");
  const today = thisDay();
  const levels = new Map<IndicatorKey, number | null>(reading.assessment.entries.map(({ indicator, level }) => [indicator, level]));
  const levelOf = ({ indicator }: PlannedAction): number | null => (indicator === null ? null : (levels.get(indicator) ?? null));
  const counts = countActions(actions, today, levelOf);
  const chosen = actions.filter((action) => fits(action, filter, today));
  return (
    <Stack gap="S">
      <div role="status">
        <Sentence>
          <span data-state="actionCount" data-value={String(counts.all)}>
            {text.counts(counts.all, counts.done, counts.underWay, counts.notStarted, counts.heldUp)}
          </span>{" "}
          <span data-state="overdueCount" data-value={String(counts.overdue)}>
            {text.overdueCount(counts.overdue)}
          </span>{" "}
          {counts.reached > 0 && `${text.reachedCount(counts.reached)} `}
          {counts.withProblems > 0 && text.problemCount(counts.withProblems)}
        </Sentence>
      </div>
      <Sentence>{text.changedSince}</Sentence>
      <SelectField
        label={text.show}
        short
        value={filter}
        choices={FILTERS.map((each) => [each, text.filters[each]])}
        change={(value) => setFilter(value as Filter)}
      />
      {chosen.length === 0 && <Sentence>{text.nothingHere}</Sentence>}
      <List gap="M" name="actions">
        {chosen.map((action) => (
          <li key={`${action.place.sheet} ${action.place.row}`} data-item="">
            <ActionItem action={action} level={levelOf(action)} today={today} instrument={reading.assessment.instrument} />
          </li>
        ))}
      </List>
    </Stack>
  );
}

function fits(action: PlannedAction, filter: Filter, today: number): boolean {
  switch (filter) {
    case "all":
      return true;
    case "open":
      return isOpen(action);
    case "overdue":
      return isOverdue(action, today);
    case "problems":
      return action.problems !== "";
  }
}
