import type { ReactNode } from "react";
import type { IndicatorKey } from "../../../../instrument";
import { plan as words } from "../../../../text/pages/plan";
import { shown, shownLevel } from "../../../format";
import { usePaneContext } from "../../../hooks";
import { Sentence } from "../../../ui";
import { shownAddition } from "../amounts";
import type { PlanModel } from "../plan-model";

interface Props {
  readonly model: PlanModel;
  readonly indicator: IndicatorKey;
  readonly level: number | null;
}

/** Why an indicator is in the plan, in facts that anybody can check. Nothing where the person alone wants it there. */
export function Why({ model, indicator, level }: Props): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const text = words[all.language];
  const reason = model.reasons.get(indicator);
  if (reason === undefined) return null;
  const { gain, weight, rank, alike, among, low, target } = reason;
  const facts = [
    text.reason(
      model.by === "item" ? text.nextStep : text.nextLevel[model.steps ? "part" : "whole"],
      shownAddition(gain, numberLocale),
      shown(weight, numberLocale),
      rank,
      alike,
      among,
      model.priced ? text.byCost : model.by === "item" ? text.byItems : ""
    ),
    low && level !== null ? text.reasonLow(shownLevel(level, numberLocale)) : "",
    target === null ? "" : text.reasonTarget(shownLevel(target, numberLocale)),
    model.shared?.added.has(indicator) ? text.reasonShared : "",
  ];
  return (
    <Sentence kind="small" data-field="why">
      {text.why}: {facts.filter((fact) => fact !== "").join(" ")}
    </Sentence>
  );
}
