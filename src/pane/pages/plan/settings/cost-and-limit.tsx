import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { levelInProgress } from "../../../../assessment";
import type { Indicator, Instrument } from "../../../../instrument";
import { plan as words } from "../../../../text/pages/plan";
import { ChoiceLabel, SelectField, TextField } from "../../../ui";
import { usePaneContext } from "../../../hooks";
import { readAmount } from "../amounts";
import type { StepKind } from "../ways";
import type { SettingsStore } from "../use-plan";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxWidth: "260px",
  },
});

interface Props {
  readonly instrument: Instrument;
  readonly indicator: Indicator;
  readonly level: number | null;
  /** What a cost is paid for. */
  readonly by: StepKind;
  readonly settings: SettingsStore;
}

/** What raising an indicator costs, and how far it may be raised. */
export function CostAndLimit({ instrument, indicator, level, by, settings }: Props): ReactNode {
  const { words: all } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  const { key } = indicator;
  const setting = settings.of(key);
  const above = levelsAbove(instrument, level);
  return (
    <div className={styles.form}>
      <Amount label={text.costPer[by]} hint={text.costHint} typed={setting.cost} type={(cost) => settings.set(key, { cost })} />
      {above.length > 1 && (
        <Checkbox
          label={<ChoiceLabel>{text.costDiffers[by]}</ChoiceLabel>}
          checked={setting.steps !== null}
          onChange={(_, { checked }) => settings.set(key, { steps: checked === true ? {} : null })}
        />
      )}
      {setting.steps !== null &&
        above.map((each) => (
          <Amount
            key={each}
            label={text.costOfLevel[by](String(each))}
            typed={setting.steps?.[each] ?? ""}
            type={(typed) => settings.set(key, { steps: { ...setting.steps, [each]: typed } })}
          />
        ))}
      <SelectField
        label={text.limit}
        value={setting.highest === null ? "free" : String(setting.highest)}
        choices={[
          ["free", text.free],
          ["locked", text.locked],
          ...above.slice(0, -1).map((each) => [String(each), text.upTo(String(each))] as const),
        ]}
        change={(value) => settings.set(key, { highest: value === "free" ? null : value === "locked" ? value : Number(value) })}
      />
    </div>
  );
}

interface AmountProps {
  readonly label: string;
  readonly hint?: string;
  readonly typed: string;
  readonly type: (typed: string) => void;
}

function Amount({ label, hint, typed, type }: AmountProps): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const text = words[all.language];
  const bad = typed.trim() !== "" && readAmount(typed, numberLocale) === null;
  return (
    <TextField
      label={label}
      hint={hint}
      message={bad ? text.badAmount(typed.trim()) : undefined}
      inputMode="decimal"
      value={typed}
      change={type}
    />
  );
}

/** The levels an indicator can still complete. */
function levelsAbove(instrument: Instrument, level: number | null): readonly number[] {
  const first = Math.max(1, levelInProgress(instrument, level));
  return Array.from({ length: Math.max(0, instrument.scale.max - first + 1) }, (_, at) => first + at);
}
