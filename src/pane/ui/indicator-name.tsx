import { indicatorByKey, type IndicatorKey, type Instrument } from "../../instrument";
import type { ReactNode } from "react";
import { usePaneContext } from "../hooks";

interface Props {
  readonly indicator: IndicatorKey;
  readonly instrument: Instrument;
}

/** Number and short name of an indicator. */
export function IndicatorName({ indicator, instrument }: Props): ReactNode {
  const { words } = usePaneContext();
  const known = indicatorByKey(instrument, indicator);
  return (
    <>
      <span data-field="indicator" data-value={indicator}>
        {words.pane.indicator(indicator)}
      </span>
      {known !== undefined && (
        <>
          {" · "}
          <span data-field="name" lang="id">
            {known.shortName}
          </span>
        </>
      )}
    </>
  );
}
