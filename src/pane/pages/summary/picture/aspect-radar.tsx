import type { ReactNode } from "react";
import type { Assessment, Scorecard } from "../../../../assessment";
import { summaryRest } from "../../../../text/pages/summary/summary-rest";
import { Radar } from "../../../ui";
import { usePaneContext, useTarget } from "../../../hooks";
import { typedTarget } from "../../../format";
import { aspectSeries } from "./aspect-series";

interface Props {
  readonly assessment: Assessment;
  readonly scorecard: Scorecard;
}

/** The aspects as in the official report, beside their list, which has the same numbers. */
export function AspectRadar({ assessment, scorecard }: Props): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const { instrument, aspects } = scorecard;
  const text = summaryRest[words.language];
  const [typed] = useTarget();
  const reading = typedTarget(instrument, typed);
  const target = reading.kind === "target" ? reading.target : null;
  return (
    <Radar
      title={text.aspectRadar}
      axisTitle={text.aspect}
      axes={aspects}
      series={aspectSeries(assessment, scorecard, target, text.series, numberLocale)}
      lowest={instrument.scale.min}
      highest={instrument.scale.max}
    />
  );
}
