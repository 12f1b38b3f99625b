import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Scorecard } from "../../../assessment/types";
import { plan as words } from "../../../text/pages/plan";
import { ChoiceLabel } from "../../ui/fields/choice-label";
import { TargetField } from "../../ui/fields/target-field";
import { usePaneContext } from "../../hooks/pane-context";
import { readAmount } from "./amounts";
import { useBudget, useMode, type Mode } from "./use-plan";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  field: { maxWidth: "220px" },
  input: { minWidth: 0, width: "100%" },
});

/** What the person looks for: the cheapest way to a target, or the best index for a cost. */
export function GoalForm({ scorecard }: { readonly scorecard: Scorecard }): ReactNode {
  const { words: all } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  const [mode, setMode] = useMode();
  return (
    <div className={styles.form}>
      <Field label={text.mode}>
        <RadioGroup value={mode} onChange={(_, { value }) => setMode(value as Mode)}>
          <Radio value="target" label={<ChoiceLabel>{text.modes.target}</ChoiceLabel>} />
          <Radio value="budget" label={<ChoiceLabel>{text.modes.budget}</ChoiceLabel>} />
        </RadioGroup>
      </Field>
      {mode === "target" ? <TargetField scorecard={scorecard} /> : <BudgetField />}
    </div>
  );
}

function BudgetField(): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  const [typed, setTyped] = useBudget();
  const bad = typed.trim() !== "" && readAmount(typed, numberLocale) === null;
  return (
    <Field
      label={text.budget}
      className={styles.field}
      hint={text.budgetHint}
      {...(bad ? { validationMessage: text.badBudget(typed.trim()) } : {})}
    >
      <Input className={styles.input} value={typed} inputMode="decimal" autoComplete="off" onChange={(_, { value }) => setTyped(value)} />
    </Field>
  );
}
