import { Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Indicator, Instrument } from "../../../../instrument/types";
import { plan as words } from "../../../../text/pages/plan";
import { ChoiceLabel } from "../../../ui/fields/choice-label";
import { usePaneContext } from "../../../hooks/pane-context";
import { readAmount } from "../amounts";
import type { SettingsStore } from "../use-plan";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxWidth: "260px",
  },
  input: { minWidth: 0, width: "100%" },
});

interface Props {
  readonly instrument: Instrument;
  readonly indicator: Indicator;
  readonly level: number | null;
  readonly settings: SettingsStore;
}

/** What raising an indicator costs, and how far it may be raised. */
export function CostAndLimit({ instrument, indicator, level, settings }: Props): ReactNode {
  const { words: all } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  const { key } = indicator;
  const setting = settings.of(key);
  const above = levelsAbove(instrument, level);
  return (
    <div className={styles.form}>
      <Amount label={text.costPerLevel} hint={text.costHint} typed={setting.cost} type={(cost) => settings.set(key, { cost })} />
      {above.length > 1 && (
        <Checkbox
          label={<ChoiceLabel>{text.costDiffers}</ChoiceLabel>}
          checked={setting.steps !== null}
          onChange={(_, { checked }) => settings.set(key, { steps: checked === true ? {} : null })}
        />
      )}
      {setting.steps !== null &&
        above.map((each) => (
          <Amount
            key={each}
            label={text.costOfLevel(String(each))}
            typed={setting.steps?.[each] ?? ""}
            type={(typed) => settings.set(key, { steps: { ...setting.steps, [each]: typed } })}
          />
        ))}
      <Field label={text.limit}>
        <Select
          className={styles.input}
          value={setting.highest === null ? "free" : String(setting.highest)}
          onChange={(_, { value }) =>
            settings.set(key, {
              highest: value === "free" ? null : value === "locked" ? value : Number(value),
            })
          }
        >
          <option value="free">{text.free}</option>
          <option value="locked">{text.locked}</option>
          {above.slice(0, -1).map((each) => (
            <option key={each} value={String(each)}>
              {text.upTo(String(each))}
            </option>
          ))}
        </Select>
      </Field>
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
  const styles = useStyles();
  const text = words[all.language];
  const bad = typed.trim() !== "" && readAmount(typed, numberLocale) === null;
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...(bad ? { validationMessage: text.badAmount(typed.trim()) } : {})}>
      <Input className={styles.input} value={typed} inputMode="decimal" autoComplete="off" onChange={(_, { value }) => type(value)} />
    </Field>
  );
}

/** The whole levels an indicator can still reach. */
function levelsAbove({ scale }: Instrument, level: number | null): readonly number[] {
  const first = Math.max(scale.min, Math.floor(level ?? 0) + 1);
  return Array.from({ length: Math.max(0, scale.max - first + 1) }, (_, at) => first + at);
}
