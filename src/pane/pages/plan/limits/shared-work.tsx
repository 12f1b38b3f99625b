import type { ReactNode } from "react";
import type { Instrument } from "../../../../instrument";
import { plan as words } from "../../../../text/pages/plan";
import { usePaneContext } from "../../../hooks";
import { Sentence } from "../../../ui";
import { shownCost } from "../amounts";
import type { SharedWork as Shared } from "../plan-model";
import type { StepKind } from "../ways";
import { groupWord } from "./group-word";

interface Props {
  readonly instrument: Instrument;
  readonly shared: Shared;
  readonly priced: boolean;
  readonly by: StepKind;
}

/** How the work is shared, and what that takes more than the cheapest plan. */
export function SharedWork({ instrument, shared, priced, by }: Props): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const text = words[all.language];
  const { share, heaviest, more, loads } = shared;
  const shown = shownCost(more, numberLocale);
  return (
    <>
      <Sentence data-state="shared" data-value={String(heaviest)}>
        {text.shared[share](text.amounts[by](heaviest.toLocaleString(numberLocale)), groupWord(text, instrument))}{" "}
        {more.numerator === 0 ? text.sharedFree : priced ? text.sharedDearer(shown) : text.sharedMore(text.amounts[by](shown))}
      </Sentence>
      <Sentence kind="small" data-state="loads">
        {text.loads[by](loads.map(({ name, levels }) => `${name === "" ? text.nobody : name} ${levels}`).join(" · "))}
      </Sentence>
    </>
  );
}
