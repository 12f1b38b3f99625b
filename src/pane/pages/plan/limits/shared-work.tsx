import type { ReactNode } from "react";
import { plan as words } from "../../../../text/pages/plan";
import { usePaneContext } from "../../../hooks";
import { Sentence } from "../../../ui";
import { shownCost } from "../amounts";
import type { SharedWork as Shared } from "../plan-model";

/** How the work is shared, and what that takes more than the cheapest plan. */
export function SharedWork({ shared, priced }: { readonly shared: Shared; readonly priced: boolean }): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const text = words[all.language];
  const { share, heaviest, more, loads } = shared;
  return (
    <>
      <Sentence data-state="shared" data-value={String(heaviest)}>
        {text.shared[share](heaviest)} {more.numerator === 0 ? text.sharedFree : text.sharedMore(shownCost(more, numberLocale), priced)}
      </Sentence>
      <Sentence kind="small" data-state="loads">
        {text.loads(loads.map(({ name, levels }) => `${name === "" ? text.nobody : name} ${levels}`).join(" · "))}
      </Sentence>
    </>
  );
}
