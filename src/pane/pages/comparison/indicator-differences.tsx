import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { comparison as allWords } from "../../../text/pages/comparison";
import { usePageMemory, usePaneContext } from "../../hooks";
import { shownLevel } from "../../format";
import { SelectField, Fold, Section, Sentence, List } from "../../ui";
import { Difference } from "./difference";
import type { Compared, IndicatorDifference } from "./pairs";

const useStyles = makeStyles({
  link: { textAlign: "start", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXXS },
  levels: { margin: 0, fontVariantNumeric: "tabular-nums" },
});

type Shown = "different" | "down" | "up" | "same" | "unknown" | "all";

const filters: Readonly<Record<Shown, (item: IndicatorDifference) => boolean>> = {
  different: ({ direction }) => direction === "up" || direction === "down",
  down: ({ direction }) => direction === "down",
  up: ({ direction }) => direction === "up",
  same: ({ direction }) => direction === "same",
  unknown: ({ direction }) => direction === "unknown",
  all: () => true,
};

/** How many indicators are listed at once; the rest is behind a click. */
const AT_A_GLANCE = 8;

/** The indicators of a comparison, the weightiest differences first. */
export function IndicatorDifferences({ compared }: { readonly compared: Compared }): ReactNode {
  const { words } = usePaneContext();
  const text = allWords[words.language];
  const [wanted, setWanted] = usePageMemory<Shown>("comparison.shown", "different");
  const { counts, pair, indicators } = compared;
  const items = indicators.filter(filters[wanted]);
  const list = (some: readonly IndicatorDifference[]): ReactNode => (
    <List gap="S" name="indicatorChanges">
      {some.map((item) => (
        <Item key={item.indicator} item={item} compared={compared} />
      ))}
    </List>
  );
  return (
    <Section title={text.indicators} count={items.length}>
      <Sentence>
        {text.counts(pair.kind, counts.up, counts.down, counts.same)} {counts.unknown > 0 && text.notCompared(counts.unknown)}
      </Sentence>
      <SelectField
        label={text.show}
        value={wanted}
        choices={Object.entries(text.shows)}
        change={(value) => setWanted(value in filters ? (value as Shown) : "different")}
      />
      {items.length === 0 && <Sentence>{text.noneShown}</Sentence>}
      {list(items.slice(0, AT_A_GLANCE))}
      {items.length > AT_A_GLANCE && (
        <Fold key={wanted} title={words.pane.showRest(items.length - AT_A_GLANCE)}>
          {list(items.slice(AT_A_GLANCE))}
        </Fold>
      )}
    </Section>
  );
}

function Item({
  item: { indicator, name, from, to, difference },
  compared: { pair },
}: {
  readonly item: IndicatorDifference;
  readonly compared: Compared;
}): ReactNode {
  const { words, numberLocale, goTo } = usePaneContext();
  const styles = useStyles();
  const text = allWords[words.language];
  const level = (value: number | null): string => (value === null ? text.blank : shownLevel(value, numberLocale));
  return (
    <li data-item="" data-field="indicator" data-value={indicator}>
      <Link as="button" className={styles.link} title={text.openIndicator(indicator)} onClick={() => goTo("indicators", indicator)}>
        <span lang="id">
          {indicator}. {name}
        </span>
      </Link>
      <p className={styles.levels}>
        {level(from)} → {level(to)} · <Difference kind={pair.kind} difference={difference} decimals={0} />
      </p>
    </li>
  );
}
