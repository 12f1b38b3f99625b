import { Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { compare, groupsByDomain, type PlannedYear, type Raise } from "../../../../assessment";
import type { Reading } from "../../../../table";
import { plan as words } from "../../../../text/pages/plan";
import { usePageMemory, usePaneContext, areWithoutSteps, type Texts } from "../../../hooks";
import { shown } from "../../../format";
import { ChoiceLabel, Section, Sentence, List, Stack, Subsection } from "../../../ui";
import { shownChange, shownCost, workOf } from "../amounts";
import { groupWord } from "../limits/group-word";
import { PlanItem } from "./plan-item";
import type { PlanModel } from "../plan-model";

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

/** The indicators to be raised year by year, by domain or by what they add. */
export function PlanList({ model, reading, texts }: Props): ReactNode {
  const { words: all } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  const [order, setOrder] = usePageMemory<Order>("plan.order", "domain");
  const { raises } = model.after;
  if (raises.length === 0) return null;
  const { years } = model;
  const orders = text.orders(groupWord(text, model.before.instrument));
  return (
    <Section title={text.list} count={raises.length}>
      <Field label={text.order}>
        <RadioGroup layout="horizontal" className={styles.orders} value={order} onChange={(_, { value }) => setOrder(value as Order)}>
          <Radio value="domain" label={<ChoiceLabel>{orders.domain}</ChoiceLabel>} />
          <Radio value="gain" label={<ChoiceLabel>{orders.gain}</ChoiceLabel>} />
        </RadioGroup>
      </Field>
      {areWithoutSteps(texts) && <Sentence>{all.pane.noActions(model.before.instrument.shortTitle)}</Sentence>}
      {years.length === 1 ? (
        <Raises raises={raises} order={order} model={model} reading={reading} texts={texts} />
      ) : (
        years.map((each, at) => (
          <Year key={each.year} year={each} before={years[at - 1] ?? null} order={order} model={model} reading={reading} texts={texts} />
        ))
      )}
    </Section>
  );
}

interface YearProps extends Props {
  readonly year: PlannedYear;
  /** The year before it, `null` for the first. */
  readonly before: PlannedYear | null;
  readonly order: Order;
}

/** One year: what it comes to, then its indicators. */
function Year({ year, before, order, ...props }: YearProps): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const text = words[all.language];
  const { model } = props;
  if (year.raises.length === 0) return null;
  const cost = model.priced ? shownCost(year.cost, numberLocale) : null;
  const work = text.amounts[model.by](workOf(year.raises, model.steps).toLocaleString(numberLocale));
  const change = shownChange((before ?? model.before).index, year.index, numberLocale);
  return (
    <Stack gap="S">
      <Subsection title={text.year(year.year)}>
        <Sentence data-state="planYear" data-value={String(year.year)}>
          {text.yearOutcome(work, cost, shown(year.index, numberLocale), change, year.predicate)}
        </Sentence>
        <Raises raises={year.raises} order={order} {...props} />
      </Subsection>
    </Stack>
  );
}

function Raises({ raises, order, ...props }: Props & { readonly raises: readonly Raise[]; readonly order: Order }): ReactNode {
  const styles = useStyles();
  const { groupOf, nameOf } = groupsByDomain(props.model.before.instrument);
  const sorted = order === "gain" ? [...raises].sort((a, b) => compare(b.gain, a.gain)) : raises;
  const groups = sorted.map(({ indicator }) => (order === "gain" ? "" : nameOf(groupOf(indicator))));
  return (
    <List gap="M" name="plan">
      {sorted.map((raise, at) => (
        <li key={raise.indicator} data-item="">
          {groups[at] !== "" && groups[at] !== groups[at - 1] && (
            <p className={styles.group} lang="id">
              {groups[at]}
            </p>
          )}
          <PlanItem raise={raise} {...props} />
        </li>
      ))}
    </List>
  );
}
