import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { normalise, type Indicator, type Instrument } from "../../../../instrument";
import { plan as words } from "../../../../text/pages/plan";
import { usePageMemory, usePaneContext } from "../../../hooks";
import { shownLevel } from "../../../format";
import { Fold, IndicatorName, Sentence, ButtonRow, Row, Stack, List, TextField } from "../../../ui";
import { CostAndLimit } from "./cost-and-limit";
import { AssumedLevel } from "./assumed-level";
import type { PlanModel } from "../plan-model";
import type { StepKind } from "../ways";
import { useSettings, type SettingsStore } from "../use-plan";

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  level: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
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
  const text = words[all.language];
  const settings = useSettings();
  const [search, setSearch] = usePageMemory("plan.search", "");
  const { instrument } = model.before;
  const shownOnes = instrument.indicators.flatMap((indicator, place) => (fits(indicator, search) ? [{ indicator, place }] : []));
  const set = Object.values(settings.all);
  const assumedCount = set.filter(({ assumed }) => assumed !== null).length;
  const anything = set.some(({ cost, steps, highest, assumed }) => cost !== "" || steps !== null || highest !== null || assumed !== null);
  return (
    <Stack gap="M">
      <Sentence>{text.settingsHelp}</Sentence>
      {anything && (
        <ButtonRow>
          {assumedCount > 0 && (
            <Button size="small" onClick={settings.clearAssumed}>
              {text.clearHopes(assumedCount)}
            </Button>
          )}
          <Button size="small" onClick={settings.clearAll}>
            {text.clearAll}
          </Button>
        </ButtonRow>
      )}
      <TextField label={text.search} value={search} change={setSearch} />
      {shownOnes.length === 0 && <Sentence>{text.nothingFound(search.trim())}</Sentence>}
      <List name="planSettings">
        {shownOnes.map(({ indicator, place }) => (
          <IndicatorRow
            key={indicator.key}
            instrument={instrument}
            indicator={indicator}
            level={levels[place] ?? null}
            assumed={model.after.levels[place] ?? null}
            by={model.by}
            settings={settings}
          />
        ))}
      </List>
    </Stack>
  );
}

interface RowProps {
  readonly instrument: Instrument;
  readonly indicator: Indicator;
  readonly level: number | null;
  readonly assumed: number | null;
  readonly by: StepKind;
  readonly settings: SettingsStore;
}

function IndicatorRow(props: RowProps): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  const { indicator, level } = props;
  return (
    <li className={styles.item} data-item="">
      <Sentence>
        <IndicatorName indicator={indicator.key} instrument={props.instrument} />
      </Sentence>
      <Row>
        <span className={styles.level} data-field="level" data-value={level === null ? "" : String(level)}>
          {text.before}: {level === null ? text.fromNothing : shownLevel(level, numberLocale)}
        </span>
        <AssumedLevel {...props} />
      </Row>
      <Fold title={text.costAndLimit}>
        <CostAndLimit instrument={props.instrument} indicator={indicator} level={level} by={props.by} settings={props.settings} />
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
