import { useState, type ReactNode } from "react";
import { fraction, limitOf, nextPredicate, type Scorecard } from "../../../assessment";
import { target as words } from "../../../text/pane/target";
import { useTarget, usePaneContext } from "../../hooks";
import { shown, typedTarget } from "../../format";
import { TextField } from "./text-field";

/** Where the person says what they aim at. A sentence tells what cannot be read, once it is not just unfinished. */
export function TargetField({ scorecard }: { readonly scorecard: Scorecard }): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const { instrument, index } = scorecard;
  const text = words[all.language];
  const [typed, setTyped] = useTarget();
  const [typing, setTyping] = useState(false);
  const reading = typedTarget(instrument, typed);
  // An example that is still ahead: one that is reached already would plan nothing.
  const [highest] = instrument.predicates;
  const goal = nextPredicate(instrument, index) ?? (highest && { ...highest, from: limitOf(highest) });
  const example = goal ? shown(goal.from, numberLocale) : "";

  const trouble = (): string | undefined => {
    if (reading.kind === "invalid" && reading.reason === "out-of-scale")
      return text.outOfScale(typed.trim(), shown(fraction(instrument.scale.max), numberLocale));
    if (reading.kind === "invalid" || (reading.kind === "unfinished" && !typing)) {
      const names = instrument.predicates.map(({ name }) => name).join(", ");
      return text.notATarget(typed.trim(), example, names);
    }
    return undefined;
  };
  return (
    <TextField
      label={text.target}
      hint={text.hint(example, goal?.name ?? "")}
      message={trouble()}
      short
      value={typed}
      change={setTyped}
      onFocus={() => setTyping(true)}
      onBlur={() => setTyping(false)}
    />
  );
}
