import { useEffect, type ReactNode } from "react";
import { levelsOf } from "../../../assessment";
import { plan as words } from "../../../text/pages/plan";
import { usePageMemory, usePaneContext, useTexts, type PageProps, usePlannedActions } from "../../hooks";
import { Fold, LoadFailed, PageTitle, JumpTo, Sentence } from "../../ui";
import { LimitsForm } from "./limits/limits-form";
import { SteadyPage } from "./steady-page";
import { BeforeAfter } from "./before-after";
import { GoalForm } from "./goal-form";
import { IndicatorSettings } from "./settings/indicator-settings";
import { PlanList } from "./list/plan-list";
import { Progress } from "./progress/progress";
import { Result } from "./result";
import { usePlan } from "./use-plan";
import { useWays } from "./use-ways";
import type { Ways } from "./ways";
import { WRITE_PLAN, WritePlan } from "./write-plan";

/** *Rencana*: from a target to a list of actions, and how far they are. */
export function PlanPage({ state, at }: PageProps): ReactNode {
  const { words: all } = usePaneContext();
  const text = words[all.language];
  const read = useWays(state);
  return (
    <SteadyPage>
      <PageTitle>{all.pane.pages.plan}</PageTitle>
      <Sentence>{text.help}</Sentence>
      {read.kind === "loading" && <Sentence>{all.pane.partLoading}</Sentence>}
      {read.kind === "failed" && <LoadFailed again={read.again}>{all.pane.partFailed}</LoadFailed>}
      {read.kind === "read" && <PlanOf state={state} at={at} ways={read.ways} list={read.list} />}
    </SteadyPage>
  );
}

interface PlanProps extends PageProps {
  readonly ways: Ways;
  /** Name of the sheet with the list of evidence that the plan follows; `null` for none. */
  readonly list: string | null;
}

function PlanOf({ state, at, ways, list }: PlanProps): ReactNode {
  const { words: all } = usePaneContext();
  const text = words[all.language];
  const { reading } = state;
  const { instrument } = reading.assessment;
  const { model, asked, still, compute } = usePlan(state, ways);
  const raised = model.after.raises.length;
  const texts = useTexts(instrument.id, raised > 0);
  const planned = usePlannedActions(state.lastWrite ?? null);
  const [, setSearch] = usePageMemory("plan.search", "");
  // Led here by an indicator, the person sees that one's settings.
  useEffect(() => {
    if (at !== null) setSearch(at);
  }, [at, setSearch]);
  const moves = raised + model.after.lowered.length > 0;
  return (
    <>
      {ways.steps && <Sentence kind="small">{list === null ? text.byLevels : text.byItemsOf(list)}</Sentence>}
      <GoalForm scorecard={state.scorecard} by={ways.by} compute={compute} />
      {still && <Sentence kind="small">{text.still(asked.trim())}</Sentence>}
      <Result model={model} budget={asked} />
      {raised > 0 && (
        <Sentence>
          <JumpTo anchor={WRITE_PLAN}>{text.toWriting}</JumpTo>
        </Sentence>
      )}
      <Fold title={text.limits}>
        <LimitsForm instrument={instrument} />
      </Fold>
      {moves && <BeforeAfter before={model.before} after={model.after.scorecard} />}
      <Fold title={text.settings} open={at !== null}>
        <IndicatorSettings model={model} levels={levelsOf(reading.assessment)} />
      </Fold>
      <PlanList model={model} reading={reading} texts={texts} />
      <WritePlan model={model} reading={reading} planned={planned} />
      <Progress planned={planned} reading={reading} />
    </>
  );
}
