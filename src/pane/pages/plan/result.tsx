import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type PlanWords, plan as words } from "../../../text/pages/plan";
import { predicateOf } from "../../../assessment";
import { shown } from "../../format";
import { Note, Tag, Stack, Sentence } from "../../ui";
import { usePaneContext } from "../../hooks";
import { shownCost, workOf } from "./amounts";
import type { PlanModel } from "./plan-model";
import { SharedWork } from "./limits/shared-work";
import { useLimits, useMode, type Mode } from "./use-plan";

interface Props {
  readonly model: PlanModel;
  /** The cost available that the plan was made for, as typed. */
  readonly budget: string;
}

/** The plan in one sentence, or why there is none, with what the person must know to judge it. */
export function Result({ model, budget }: Props): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const text = words[all.language];
  const [mode] = useMode();
  const { answer, before, after, adjusted, by, limits, priced, reaches, shared } = model;
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
                text.amounts[by](workOf(after.raises, model.steps).toLocaleString(numberLocale)),
                priced ? shownCost(after.cost, numberLocale) : null,
                shown(after.scorecard.index, numberLocale),
                after.scorecard.predicate,
                model.inYears
              )
            : sentence(model, text, numberLocale, mode, budget)}
        </Sentence>
        {supposes && !isPlan && answer.kind !== "plan" && answer.kind !== "nothing-asked" && (
          <Sentence>{sentence(model, text, numberLocale, mode, budget)}</Sentence>
        )}
      </Stack>
      {answer.kind === "unreachable" && <WayOut years={answer.years} text={text} bound={isBound(model)} />}
      {isPlan && limits.perYear !== null && <Sentence>{text.limited(limits.perYear)}</Sentence>}
      {isPlan && shared !== null && <SharedWork instrument={model.before.instrument} shared={shared} priced={priced} by={by} />}
      {model.ownerless && <Note intent="warning">{text.noOwners}</Note>}
      {supposes && reaches === false && target !== null && <Note intent="warning">{text.noLonger(shown(target, numberLocale))}</Note>}
      {(isPlan || supposes) && (
        <div>
          <Tag kind="doubtful">{text.simulation}</Tag>
        </div>
      )}
      {(isPlan || supposes) && !priced && <Sentence data-state="noCosts">{text.noCosts[by]}</Sentence>}
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

/** What would bring the target within reach: more years, or other limits. */
function WayOut({ years, text, bound }: { readonly years: number | null; readonly text: PlanWords; readonly bound: boolean }): ReactNode {
  const [, setLimits] = useLimits();
  if (years === null) {
    return (
      <Sentence>
        {bound && `${text.unreachableEver} `}
        {text.unreachableHelp}
      </Sentence>
    );
  }
  return (
    <Stack gap="S" align="start">
      <Sentence data-state="planYears" data-value={String(years)}>
        {text.needsYears(years)}
      </Sentence>
      <Button size="small" onClick={() => setLimits({ years })}>
        {text.takeYears(years)}
      </Button>
    </Stack>
  );
}

/** Whether more years would let an indicator rise further. */
function isBound({ before: { instrument }, limits: { perYear }, inYears }: Pick<PlanModel, "before" | "limits" | "inYears">): boolean {
  return perYear !== null && inYears * perYear < instrument.scale.max;
}

/** Why there is no plan. */
function sentence({ answer, before, limits, inYears }: PlanModel, text: PlanWords, locale: string, mode: Mode, budget: string): string {
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
    case "unreachable": {
      const [target, highest] = [shown(answer.target, locale), shown(answer.highest, locale)];
      const predicate = predicateOf(before.instrument, answer.highest);
      return limits.perYear !== null && isBound({ before, limits, inYears })
        ? text.unreachableInYears(target, inYears, limits.perYear, highest, predicate)
        : text.unreachable(target, highest, predicate);
    }
    case "plan":
      return text.nothingForBudget(budget.trim());
  }
}
