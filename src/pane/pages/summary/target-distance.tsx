import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { compare, type Scorecard } from "../../../assessment";
import { target as targetWords } from "../../../text/pane/target";
import { summary } from "../../../text/pages/summary/summary";
import { shown, shownGap, typedTarget } from "../../format";
import { Sentence } from "../../ui";
import { usePaneContext, useTarget } from "../../hooks";

/** How far the person's own target is, and the way there. Nothing before there is one. */
export function TargetDistance({ scorecard }: { readonly scorecard: Scorecard }): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const { instrument, index } = scorecard;
  const text = targetWords[words.language];
  const [typed] = useTarget();
  const reading = typedTarget(instrument, typed);
  if (reading.kind !== "target") return null;
  const target = shown(reading.target, numberLocale);
  if (compare(index, reading.target) >= 0) return <Sentence>{text.reached(target)}</Sentence>;
  const gap = shownGap(index, reading.target, numberLocale);
  return (
    <Sentence>
      {text.short(gap, target)} <ToPlan />
    </Sentence>
  );
}

/** The way to the next predicate, as long as the person has not said what they aim at. */
export function WayToNext({ next }: { readonly next: string }): ReactNode {
  const [typed, setTyped] = useTarget();
  return typed.trim() === "" && <ToPlan first={() => setTyped(next)} />;
}

function ToPlan({ first }: { readonly first?: () => void }): ReactNode {
  const { words, goTo } = usePaneContext();
  const open = (): void => {
    first?.();
    goTo("plan");
  };
  return (
    <Link as="button" onClick={open}>
      {summary[words.language].openPlan}
    </Link>
  );
}
