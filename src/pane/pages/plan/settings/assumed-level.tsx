import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Indicator, Instrument } from "../../../instrument/types";
import { plan as words } from "../../../text/pages/plan";
import { shownLevel } from "../../format/levels";
import { useSurroundings } from "../../hooks/pane-context";
import type { Settings } from "./use-plan";

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
  readonly hoped: number | null;
  readonly settings: Settings;
}

/** Raises or lowers the level supposed for an indicator. Nothing is written. */
export function Hope({ instrument, indicator, level, hoped, settings }: Props): ReactNode {
  const { words: all, numberLocale } = useSurroundings();
  const styles = useStyles();
  const text = words[all.language];
  const { min, max } = instrument.scale;
  const now = hoped ?? 0;
  const name = all.pane.indicator(indicator.key);
  const up = Math.min(max, Math.max(min, Math.floor(now) + 1));
  const down = Math.max(min, Math.ceil(now) - 1);
  const step = (to: number): void => {
    if (to !== hoped) settings.set(indicator.key, { hoped: to });
  };
  const own = settings.wishOf(indicator.key).hoped;
  return (
    <div className={styles.hope}>
      <span className={styles.label}>{text.hoped}</span>
      <Button size="small" className={styles.step} aria-label={text.lower(name)} onClick={() => step(down)}>
        −
      </Button>
      <span className={styles.level} data-field="hoped" data-value={hoped === null ? "" : String(hoped)}>
        {hoped === null ? "–" : shownLevel(hoped, numberLocale)}
      </span>
      <Button size="small" className={styles.step} aria-label={text.raise(name)} onClick={() => step(up)}>
        +
      </Button>
      {own !== null && own !== level && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={text.asPlanned(name)}
          onClick={() => settings.set(indicator.key, { hoped: null })}
        >
          ×
        </Button>
      )}
    </div>
  );
}
