import { entriesByKey, compare, type Raise } from "../../../assessment";
import { aspectByNumber, domainOfAspect, indicatorByKey, type Instrument } from "../../../instrument";
import { Link, makeStyles, Radio, RadioGroup, Field, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Reading } from "../../../table";
import { plan as words } from "../../../text/pages/plan";
import { usePageMemory, usePaneContext, areWithoutSteps, type Texts } from "../../hooks";
import { shownLevel } from "../../format";
import { CellButton, ChoiceLabel, IndicatorName, Section, Sentence, Tag, List, Row } from "../../ui";
import { ActionTexts } from "./action-texts";
import { shownAddition, shownCost } from "./amounts";
import { AssumedLevel } from "./settings/assumed-level";
import type { PlanModel } from "./plan-model";
import { useSettings } from "./use-plan";

type Order = "domain" | "gain";

const useStyles = makeStyles({
  orders: { flexWrap: "wrap" },
  group: {
    ...typographyStyles.caption1Strong,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly model: PlanModel;
  readonly reading: Reading;
  readonly texts: Texts;
}

/** The indicators to be raised, by domain or by what they add. */
export function PlanList({ model, reading, texts }: Props): ReactNode {
  const { words: all } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  const [order, setOrder] = usePageMemory<Order>("plan.order", "domain");
  const { instrument } = model.before;
  const { raises } = model.after;
  if (raises.length === 0) return null;
  const sorted = order === "gain" ? [...raises].sort((a, b) => compare(b.gain, a.gain)) : raises;
  const groups = sorted.map(({ indicator }) => (order === "gain" ? null : groupOf(instrument, indicator)));
  return (
    <Section title={text.list} count={raises.length}>
      <Field label={text.order}>
        <RadioGroup layout="horizontal" className={styles.orders} value={order} onChange={(_, { value }) => setOrder(value as Order)}>
          <Radio value="domain" label={<ChoiceLabel>{text.orders.domain}</ChoiceLabel>} />
          <Radio value="gain" label={<ChoiceLabel>{text.orders.gain}</ChoiceLabel>} />
        </RadioGroup>
      </Field>
      {areWithoutSteps(texts) && <Sentence>{all.pane.noActions(instrument.shortTitle)}</Sentence>}
      <List gap="M" name="plan">
        {sorted.map((raise, at) => (
          <li key={raise.indicator} data-item="">
            {groups[at] !== null && groups[at] !== groups[at - 1] && (
              <p className={styles.group} lang="id">
                {groups[at]}
              </p>
            )}
            <Item raise={raise} model={model} reading={reading} texts={texts} />
          </li>
        ))}
      </List>
    </Section>
  );
}

/** The domain of an indicator, or its aspect where the instrument has no domains. */
function groupOf(instrument: Instrument, key: string): string | null {
  const aspect = indicatorByKey(instrument, key)?.aspect;
  if (aspect === undefined) return null;
  return domainOfAspect(instrument, aspect)?.name ?? aspectByNumber(instrument, aspect)?.name ?? null;
}

function Item({ raise, model, reading, texts }: Props & { readonly raise: Raise }): ReactNode {
  const { words: all, numberLocale, goTo } = usePaneContext();
  const settings = useSettings();
  const text = words[all.language];
  const { instrument } = model.before;
  const { indicator: key, from, to, cost, gain } = raise;
  const indicator = indicatorByKey(instrument, key);
  const entry = entriesByKey(reading.assessment).get(key);
  const cell = entry?.cell;
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
      {indicator !== undefined && <ActionTexts instrument={instrument} texts={texts} indicator={key} from={from} to={to} />}
      <Row>
        {indicator !== undefined && (
          <AssumedLevel instrument={instrument} indicator={indicator} level={from} assumed={to} settings={settings} />
        )}
        {cell && <CellButton cell={cell} />}
        <Link as="button" onClick={() => goTo("indicators", key)}>
          {text.openIndicator}
        </Link>
      </Row>
    </>
  );
}
