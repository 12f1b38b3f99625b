import { Link, makeStyles, Radio, RadioGroup, Field, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { compare } from "../../../assessment/score/fraction";
import type { Raise } from "../../../assessment/plan/plan";
import type { Indicator, Instrument } from "../../../instrument/types";
import type { Reading } from "../../../table/model";
import { plan as words } from "../../../text/pages/plan";
import { useKept } from "../../hooks/page-memory";
import { shownLevel } from "../../format/levels";
import { CellButton } from "../../ui/cell-button";
import { ChoiceLabel } from "../../ui/choice-label";
import { IndicatorName } from "../../ui/indicator-name";
import { Section } from "../../ui/section";
import { Sentence } from "../../ui/sentence";
import { Tag } from "../../ui/tag";
import { useSurroundings } from "../../hooks/pane-context";
import { pages } from "../pages";
import { areWithoutSteps, type Texts } from "../../hooks/use-texts";
import { ActionTexts } from "./action-texts";
import { shownCost, shownGain } from "./amounts";
import { Hope } from "./hope";
import type { PlanModel } from "./plan-model";
import { useSettings } from "./use-plan";

type Order = "domain" | "gain";

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  orders: { flexWrap: "wrap" },
  group: {
    ...typographyStyles.caption1Strong,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
  },
  owner: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly model: PlanModel;
  readonly reading: Reading;
  readonly texts: Texts;
}

/** The indicators to be raised, by domain or by what they add. */
export function PlanList({ model, reading, texts }: Props): ReactNode {
  const { words: all } = useSurroundings();
  const styles = useStyles();
  const text = words[all.language];
  const [order, setOrder] = useKept<Order>("plan.order", "domain");
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
      <ul className={styles.list} data-state-list="plan">
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
      </ul>
    </Section>
  );
}

/** The domain of an indicator, or its aspect where the instrument has no domains. */
function groupOf({ indicators, aspects, domains }: Instrument, key: string): string | null {
  const aspect = aspects.find(({ number }) => number === indicators.find((each) => each.key === key)?.aspect);
  return domains.find(({ number }) => number === aspect?.domain)?.name ?? aspect?.name ?? null;
}

function Item({ raise, model, reading, texts }: Props & { readonly raise: Raise }): ReactNode {
  const { words: all, numberLocale, goTo } = useSurroundings();
  const styles = useStyles();
  const settings = useSettings();
  const text = words[all.language];
  const { instrument } = model.before;
  const { indicator: key, from, to, cost, gain } = raise;
  const indicator: Indicator | undefined = instrument.indicators.find((each) => each.key === key);
  const entry = reading.assessment.entries.find((each) => each.indicator === key);
  const cell = entry?.cell;
  return (
    <>
      <p className={styles.name}>
        <IndicatorName indicator={key} described={indicator} />
      </p>
      <div className={styles.line}>
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
        <span data-field="gain" data-value={shownGain(gain, numberLocale)}>
          {text.gain(shownGain(gain, numberLocale))}
        </span>
        {model.adjusted.has(key) && <Tag>{text.adjusted}</Tag>}
      </div>
      <p className={styles.owner} data-field="owner" data-value={entry?.owner ?? ""}>
        {entry?.owner ? text.owner(entry.owner) : text.noOwner}
      </p>
      {indicator !== undefined && <ActionTexts instrument={instrument} texts={texts} indicator={key} from={from} to={to} />}
      <div className={styles.line}>
        {indicator !== undefined && <Hope instrument={instrument} indicator={indicator} level={from} hoped={to} settings={settings} />}
        {cell && <CellButton place={cell} />}
        {pages.some(({ id }) => id === "indicators") && (
          <Link as="button" onClick={() => goTo("indicators", key)}>
            {text.openIndicator}
          </Link>
        )}
      </div>
    </>
  );
}
