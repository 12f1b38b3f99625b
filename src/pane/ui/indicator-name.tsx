import type { ReactNode } from "react";
import type { Indicator, IndicatorKey } from "../../instrument/types";
import { usePaneContext } from "../hooks/pane-context";

interface Props {
  readonly indicator: IndicatorKey;
  /** What the instrument says about it; `undefined` shows the number alone. */
  readonly described: Indicator | undefined;
}

/** Number and short name of an indicator. */
export function IndicatorName({ indicator, described }: Props): ReactNode {
  const { words } = usePaneContext();
  return (
    <>
      <span data-field="indicator" data-value={indicator}>
        {words.pane.indicator(indicator)}
      </span>
      {described !== undefined && (
        <>
          {" · "}
          <span data-field="name" lang="id">
            {described.shortName}
          </span>
        </>
      )}
    </>
  );
}
