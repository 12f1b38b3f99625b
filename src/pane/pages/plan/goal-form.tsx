import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { FormEvent, ReactNode } from "react";
import type { Scorecard } from "../../../assessment";
import { plan as words } from "../../../text/pages/plan";
import { ChoiceLabel, SelectField, TargetField, Stack, TextField } from "../../ui";
import { usePaneContext } from "../../hooks";
import { readAmount } from "./amounts";
import { MOST_YEARS } from "./limits/limits";
import type { StepKind } from "./ways";
import { useBudget, useLimits, useMode, type Mode } from "./use-plan";

const FEWEST = "fewest";

const useStyles = makeStyles({
  // The button stands beside the years, below them where there is no room.
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  years: { flex: "1 1 120px", maxWidth: "180px" },
});

interface Props {
  readonly scorecard: Scorecard;
  readonly by: StepKind;
  /** The person is done typing. */
  readonly compute: () => void;
}

/** What the person looks for, the cheapest way to a target or the best index for a cost, and in how many years. */
export function GoalForm({ scorecard, by, compute }: Props): ReactNode {
  const { words: all } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  const [mode, setMode] = useMode();
  const [limits, setLimits] = useLimits();
  const submit = (event: FormEvent): void => {
    // Stays on the page, and the focus where it is.
    event.preventDefault();
    compute();
  };
  return (
    <Stack as="form" gap="S" onSubmit={submit} onBlur={compute}>
      <Field label={text.mode}>
        <RadioGroup value={mode} onChange={(_, { value }) => setMode(value as Mode)}>
          <Radio value="target" label={<ChoiceLabel>{text.modes.target}</ChoiceLabel>} />
          <Radio value="budget" label={<ChoiceLabel>{text.modes.budget}</ChoiceLabel>} />
        </RadioGroup>
      </Field>
      {mode === "target" ? <TargetField scorecard={scorecard} /> : <BudgetField by={by} />}
      <div className={styles.line}>
        <SelectField
          label={text.years}
          className={styles.years}
          value={limits.years === null ? FEWEST : String(limits.years)}
          choices={[
            [FEWEST, text.fewestYears],
            ...Array.from({ length: MOST_YEARS }, (_, at) => [String(at + 1), text.yearCount(at + 1)] as const),
          ]}
          change={(years) => setLimits({ years: years === FEWEST ? null : Number(years) })}
        />
        <Button type="submit">{text.compute}</Button>
      </div>
    </Stack>
  );
}

function BudgetField({ by }: Pick<Props, "by">): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const text = words[all.language];
  const [typed, setTyped] = useBudget();
  const bad = typed.trim() !== "" && readAmount(typed, numberLocale) === null;
  return (
    <TextField
      label={text.budget}
      hint={text.budgetHint[by]}
      message={bad ? text.badBudget(typed.trim()) : undefined}
      short
      inputMode="decimal"
      value={typed}
      change={setTyped}
    />
  );
}
