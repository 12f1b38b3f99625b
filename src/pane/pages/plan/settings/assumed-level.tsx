import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Indicator, Instrument } from "../../../../instrument";
import { plan as words } from "../../../../text/pages/plan";
import { shownLevel } from "../../../format";
import { usePaneContext } from "../../../hooks";
import type { SettingsStore } from "../use-plan";

const useStyles = makeStyles({
  hope: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  step: { minWidth: "32px" },
  level: { minWidth: "1.5em", textAlign: "center", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly instrument: Instrument;
  readonly indicator: Indicator;
  /** Level now, and as the plan and the person have it. */
  readonly level: number | null;
  readonly assumed: number | null;
  readonly settings: SettingsStore;
}

/** Raises or lowers the level supposed for an indicator. Nothing is written. */
export function AssumedLevel({ instrument, indicator, level, assumed, settings }: Props): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  const { min, max } = instrument.scale;
  const now = assumed ?? 0;
  const name = all.pane.indicator(indicator.key);
  const up = Math.min(max, Math.max(min, Math.floor(now) + 1));
  const down = Math.max(min, Math.ceil(now) - 1);
  const step = (to: number): void => {
    if (to !== assumed) settings.set(indicator.key, { assumed: to });
  };
  const own = settings.of(indicator.key).assumed;
  return (
    <div className={styles.hope}>
      <span className={styles.label}>{text.hoped}</span>
      <Button size="small" className={styles.step} aria-label={text.lower(name)} onClick={() => step(down)}>
        −
      </Button>
      <span className={styles.level} data-field="hoped" data-value={assumed === null ? "" : String(assumed)}>
        {assumed === null ? "–" : shownLevel(assumed, numberLocale)}
      </span>
      <Button size="small" className={styles.step} aria-label={text.raise(name)} onClick={() => step(up)}>
        +
      </Button>
      {own !== null && own !== level && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={text.asPlanned(name)}
          onClick={() => settings.set(indicator.key, { assumed: null })}
        >
          ×
        </Button>
      )}
    </div>
  );
}
