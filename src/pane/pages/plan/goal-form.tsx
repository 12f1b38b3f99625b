import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Scorecard } from "../../../assessment";
import { plan as words } from "../../../text/pages/plan";
import { ChoiceLabel, TargetField, Stack, TextField } from "../../ui";
import { usePaneContext } from "../../hooks";
import { readAmount } from "./amounts";
import { useBudget, useMode, type Mode } from "./use-plan";

/** What the person looks for: the cheapest way to a target, or the best index for a cost. */
export function GoalForm({ scorecard }: { readonly scorecard: Scorecard }): ReactNode {
  const { words: all } = usePaneContext();
  const text = words[all.language];
  const [mode, setMode] = useMode();
  return (
    <Stack gap="S">
      <Field label={text.mode}>
        <RadioGroup value={mode} onChange={(_, { value }) => setMode(value as Mode)}>
          <Radio value="target" label={<ChoiceLabel>{text.modes.target}</ChoiceLabel>} />
          <Radio value="budget" label={<ChoiceLabel>{text.modes.budget}</ChoiceLabel>} />
        </RadioGroup>
      </Field>
      {mode === "target" ? <TargetField scorecard={scorecard} /> : <BudgetField />}
    </Stack>
  );
}

function BudgetField(): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const text = words[all.language];
  const [typed, setTyped] = useBudget();
  const bad = typed.trim() !== "" && readAmount(typed, numberLocale) === null;
  return (
    <TextField
      label={text.budget}
      hint={text.budgetHint}
      message={bad ? text.badBudget(typed.trim()) : undefined}
      short
      inputMode="decimal"
      value={typed}
      change={setTyped}
    />
  );
}
