import type { ReactNode } from "react";
import { type PlanWords, plan as words } from "../../../text/pages/plan";
import { cleanLevel, type Raise, predicateOf } from "../../../assessment";
import { shown } from "../../format";
import { Note, Tag, Stack, Sentence } from "../../ui";
import { usePaneContext } from "../../hooks";
import { shownCost } from "./amounts";
import type { PlanModel } from "./plan-model";
import { useBudget, useMode, type Mode } from "./use-plan";

/** The plan in one sentence, or why there is none, with what the person must know to judge it. */
export function Result({ model }: { readonly model: PlanModel }): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const text = words[all.language];
  const [budget] = useBudget();
  const [mode] = useMode();
  const { answer, before, after, adjusted, reaches, priced } = model;
  const missing = before.total - before.filled;
  const raised = after.raises.length;
  const supposes = adjusted.size > 0 && raised + after.lowered.length > 0;
  const unfilled = after.raises.filter(({ from }) => from === null).length;
  const target = "target" in answer ? answer.target : null;
  const isPlan = answer.kind === "plan" && raised > 0 && !supposes;
  return (
    <Stack gap="S">
      {/* Always there, so that a screen reader notices what comes into it. */}
      <Stack gap="S" role="status">
        <Sentence data-state="planAnswer" data-value={answer.kind}>
          {isPlan || supposes
            ? (supposes ? text.supposed : text.planned)(
                raised,
                stepsIn(after.raises).toLocaleString(numberLocale, { maximumFractionDigits: 2 }),
                priced ? shownCost(after.cost, numberLocale) : null,
                shown(after.scorecard.index, numberLocale),
                after.scorecard.predicate
              )
            : sentence(model, text, numberLocale, mode, budget)}
        </Sentence>
        {supposes && !isPlan && answer.kind !== "plan" && answer.kind !== "nothing-asked" && (
          <Sentence>{sentence(model, text, numberLocale, mode, budget)}</Sentence>
        )}
      </Stack>
      {answer.kind === "unreachable" && <Sentence>{text.unreachableHelp}</Sentence>}
      {supposes && reaches === false && target !== null && <Note intent="warning">{text.noLonger(shown(target, numberLocale))}</Note>}
      {(isPlan || supposes) && (
        <div>
          <Tag kind="doubtful">{text.simulation}</Tag>
        </div>
      )}
      {(isPlan || supposes) && !priced && <Sentence data-state="noCosts">{text.noCosts}</Sentence>}
      {after.lowered.length > 0 && <Sentence>{text.lowered(after.lowered.length)}</Sentence>}
      {missing > 0 && (
        <Note intent="warning">
          {text.unfilled(missing)}
          {unfilled > 0 && ` ${text.unfilledInPlan(unfilled)}`}
        </Note>
      )}
    </Stack>
  );
}

/** How many levels the indicators rise together. */
function stepsIn(raises: readonly Raise[]): number {
  return cleanLevel(raises.reduce((sum, { from, to }) => sum + to - (from ?? 0), 0));
}

/** Why there is no plan. */
function sentence({ answer, before }: PlanModel, text: PlanWords, locale: string, mode: Mode, budget: string): string {
  switch (answer.kind) {
    case "nothing-asked":
      return mode === "target" ? text.askTarget : text.askBudget;
    case "unreadable":
      return mode === "target" ? text.mendTarget : text.mendBudget;
    case "bad-cost":
      return text.badCost(answer.bad.indicator, answer.bad.text);
    case "cost-too-large":
      return text.costTooLarge(answer.indicator);
    case "reached":
      return text.reached(shown(answer.target, locale), shown(before.index, locale), before.predicate);
    case "unreachable":
      return text.unreachable(shown(answer.target, locale), shown(answer.highest, locale), predicateOf(before.instrument, answer.highest));
    case "plan":
      return text.nothingForBudget(budget.trim());
  }
}
