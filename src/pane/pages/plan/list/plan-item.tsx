import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { entriesByKey, stepsTaken, type Raise } from "../../../../assessment";
import { indicatorByKey } from "../../../../instrument";
import type { Reading } from "../../../../table";
import { plan as words } from "../../../../text/pages/plan";
import { usePaneContext, type Texts } from "../../../hooks";
import { shownLevel } from "../../../format";
import { CellButton, IndicatorName, Sentence, Tag, Row } from "../../../ui";
import { ActionTexts } from "./action-texts";
import { shownAddition, shownCost } from "../amounts";
import { PlannedItems } from "./planned-items";
import { AssumedLevel } from "../settings/assumed-level";
import type { PlanModel } from "../plan-model";
import { useSettings } from "../use-plan";
import { Why } from "./why";

interface Props {
  readonly raise: Raise;
  readonly model: PlanModel;
  readonly reading: Reading;
  readonly texts: Texts;
}

/** One indicator to be raised, in one year: why, by whom, and what there is to do. */
export function PlanItem({ raise, model, reading, texts }: Props): ReactNode {
  const { words: all, numberLocale, goTo } = usePaneContext();
  const settings = useSettings();
  const text = words[all.language];
  const { instrument } = model.before;
  const { indicator: key, from, to, cost, gain } = raise;
  const indicator = indicatorByKey(instrument, key);
  const entry = entriesByKey(reading.assessment).get(key);
  const taken = stepsTaken(model.steps?.[key] ?? [], from, to);
  const whole = model.after.raises.find((each) => each.indicator === key);
  return (
    <>
      <Sentence kind="strong">
        <IndicatorName indicator={key} instrument={instrument} />
      </Sentence>
      <Row>
        <span>
          <span data-field="from" data-value={from === null ? "" : String(from)}>
            {from === null ? text.fromNothing : all.pane.level(shownLevel(from, numberLocale))}
          </span>
          {" → "}
          <strong data-field="to" data-value={String(to)}>
            {shownLevel(to, numberLocale)}
          </strong>
        </span>
        {model.priced && (
          <span data-field="cost" data-value={shownCost(cost, numberLocale)}>
            {text.cost(shownCost(cost, numberLocale))}
          </span>
        )}
        <span data-field="gain" data-value={shownAddition(gain, numberLocale)}>
          {text.gain(shownAddition(gain, numberLocale))}
        </span>
        {model.adjusted.has(key) && <Tag>{text.adjusted}</Tag>}
      </Row>
      <Sentence kind="small" data-field="owner" data-value={entry?.owner ?? ""}>
        {entry?.owner ? text.owner(entry.owner) : text.noOwner}
      </Sentence>
      {/* In a later year it is the same indicator, for the same reason. */}
      {from === (whole?.from ?? null) && <Why model={model} indicator={key} level={from} />}
      {model.by === "item" && <PlannedItems taken={taken} isConverted={indicator?.externalIndex !== undefined} />}
      {indicator !== undefined && (
        <ActionTexts
          instrument={instrument}
          texts={texts}
          indicator={key}
          from={from}
          to={to}
          withoutEvidence={taken.some(({ items }) => items.length > 0)}
        />
      )}
      <Row>
        {indicator !== undefined && to === whole?.to && (
          <AssumedLevel instrument={instrument} indicator={indicator} level={whole.from} assumed={to} settings={settings} />
        )}
        {entry?.cell && <CellButton cell={entry.cell} />}
        <Link as="button" onClick={() => goTo("indicators", key)}>
          {text.openIndicator}
        </Link>
      </Row>
    </>
  );
}
