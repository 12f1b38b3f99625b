import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Instrument } from "../../../../instrument";
import { showDay, isGoalReached, isOverdue, type PlannedAction } from "../../../../outputs/action-plan";
import { plan as planWords } from "../../../../text/pages/plan";
import { progress as words, type ProgressWords } from "../../../../text/pages/plan-progress";
import { shownLevel } from "../../../format";
import { CellButton, IndicatorName, Tag, Sentence } from "../../../ui";
import { usePaneContext } from "../../../hooks";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  notes: { margin: 0, overflowWrap: "anywhere" },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  detail: { margin: 0 },
});

interface Props {
  readonly action: PlannedAction;
  /** Present level of its indicator. */
  readonly level: number | null;
  readonly today: number;
  readonly instrument: Instrument;
}

/** One action as its row says it now, and whether its goal is reached. */
export function ActionItem({ action, level, today, instrument }: Props): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  const { indicator, to, owner, status, statusText, mark, place } = action;
  const overdue = isOverdue(action, today);
  const reached = indicator === null ? null : isGoalReached(action, level);
  const now = level === null ? planWords[all.language].fromNothing : shownLevel(level, numberLocale);
  return (
    <>
      <Sentence kind="strong">
        {indicator === null ? (
          <span>{action.name === "" ? text.ownAction : action.name}</span>
        ) : (
          <IndicatorName indicator={indicator} instrument={instrument} />
        )}
      </Sentence>
      <div className={styles.line}>
        <Tag kind={status === "done" ? "good" : status === "held-up" ? "doubtful" : "plain"}>
          <span data-field="status" data-value={status}>
            {status === "unclear" ? statusText : text.statuses[status]}
          </span>
        </Tag>
        <span data-field="deadline">{deadlineOf(action, text)}</span>
        {overdue && action.deadline.kind === "day" && (
          <Tag kind="bad">
            <span data-field="overdue">{text.overdue(today - action.deadline.day)}</span>
          </Tag>
        )}
        {mark === "no-longer" && <Tag>{text.marks[mark]}</Tag>}
        <CellButton cell={place} />
      </div>
      {reached !== null && to !== null && (
        <Sentence data-field="goal" data-value={String(reached)}>
          {reached ? text.reached(now) : text.notReached(now, shownLevel(to, numberLocale))}
          {owner !== "" && ` · ${owner}`}
        </Sentence>
      )}
      {indicator === null && (
        <Sentence>
          {action.action}
          {owner !== "" && ` · ${owner}`}
        </Sentence>
      )}
      <Notes action={action} text={text} />
    </>
  );
}

/** What monitoring meetings ask for: problems, solutions and follow-up, where somebody wrote them. */
function Notes({ action, text }: { readonly action: PlannedAction; readonly text: ProgressWords }): ReactNode {
  const styles = useStyles();
  const notes = (["problems", "solutions", "followUp"] as const).filter((each) => action[each] !== "");
  if (notes.length === 0) return null;
  return (
    <dl className={styles.notes}>
      {notes.map((each) => (
        <div key={each}>
          <dt className={styles.term}>{text[each]}</dt>
          <dd className={styles.detail} data-field={each}>
            {action[each]}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function deadlineOf({ deadline }: PlannedAction, text: ProgressWords): string {
  switch (deadline.kind) {
    case "none":
      return text.noDeadline;
    case "unclear":
      return text.unclearDeadline(deadline.text);
    case "day":
      return text.deadline(showDay(deadline.day));
  }
}
