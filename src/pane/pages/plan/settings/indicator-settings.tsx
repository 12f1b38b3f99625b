import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { normalise } from "../../../../instrument/normalise";
import type { Indicator, Instrument } from "../../../../instrument/types";
import { plan as words } from "../../../../text/pages/plan";
import { usePageMemory } from "../../../hooks/page-memory";
import { shownLevel } from "../../../format/levels";
import { Fold } from "../../../ui/fold";
import { IndicatorName } from "../../../ui/indicator-name";
import { Sentence } from "../../../ui/sentence";
import { usePaneContext } from "../../../hooks/pane-context";
import { CostAndLimit } from "./cost-and-limit";
import { AssumedLevel } from "./assumed-level";
import type { PlanModel } from "../plan-model";
import { useSettings, type SettingsStore } from "../use-plan";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  input: { minWidth: 0, width: "100%" },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, overflowWrap: "anywhere" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
  },
  level: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Every indicator, to suppose another level, and to set its cost and limit. */
export function IndicatorSettings({
  model,
  levels,
}: {
  readonly model: PlanModel;
  readonly levels: readonly (number | null)[];
}): ReactNode {
  const { words: all } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  const settings = useSettings();
  const [search, setSearch] = usePageMemory("plan.search", "");
  const { instrument } = model.before;
  const shownOnes = instrument.indicators.flatMap((indicator, place) => (fits(indicator, search) ? [{ indicator, place }] : []));
  const set = Object.values(settings.all);
  const assumedCount = set.filter(({ assumed }) => assumed !== null).length;
  const anything = set.some(({ cost, steps, highest, assumed }) => cost !== "" || steps !== null || highest !== null || assumed !== null);
  return (
    <div className={styles.part}>
      <Sentence>{text.settingsHelp}</Sentence>
      {anything && (
        <div className={styles.buttons}>
          {assumedCount > 0 && (
            <Button size="small" onClick={settings.clearAssumed}>
              {text.clearHopes(assumedCount)}
            </Button>
          )}
          <Button size="small" onClick={settings.clearAll}>
            {text.clearAll}
          </Button>
        </div>
      )}
      <Field label={text.search}>
        <Input className={styles.input} value={search} autoComplete="off" onChange={(_, { value }) => setSearch(value)} />
      </Field>
      {shownOnes.length === 0 && <Sentence>{text.nothingFound(search.trim())}</Sentence>}
      <ul className={styles.list} data-state-list="planSettings">
        {shownOnes.map(({ indicator, place }) => (
          <Row
            key={indicator.key}
            instrument={instrument}
            indicator={indicator}
            level={levels[place] ?? null}
            assumed={model.after.levels[place] ?? null}
            settings={settings}
          />
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly instrument: Instrument;
  readonly indicator: Indicator;
  readonly level: number | null;
  readonly assumed: number | null;
  readonly settings: SettingsStore;
}

function Row(props: RowProps): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  const { indicator, level } = props;
  return (
    <li className={styles.item} data-item="">
      <p className={styles.name}>
        <IndicatorName indicator={indicator.key} described={indicator} />
      </p>
      <div className={styles.line}>
        <span className={styles.level} data-field="level" data-value={level === null ? "" : String(level)}>
          {text.before}: {level === null ? text.fromNothing : shownLevel(level, numberLocale)}
        </span>
        <AssumedLevel {...props} />
      </div>
      <Fold title={text.costAndLimit}>
        <CostAndLimit instrument={props.instrument} indicator={indicator} level={level} settings={props.settings} />
      </Fold>
    </li>
  );
}

/** By number or by words of the name. */
function fits({ key, name, shortName }: Indicator, search: string): boolean {
  const wanted = normalise(search);
  if (wanted === "") return true;
  if (/^\d/.test(wanted)) return normalise(key) === wanted || normalise(key).startsWith(`${wanted} `);
  return normalise(`${name} ${shortName}`).includes(wanted);
}
