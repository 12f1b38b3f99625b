import { NO_FILTER, type IndicatorFilter } from "../../table";
import { usePageMemory } from "./page-memory";
import { usePaneContext } from "./pane-context";

/** Which indicators the page *Indikator* shows; kept while the table is attached. */
export function useIndicatorFilter(): [IndicatorFilter, (next: IndicatorFilter) => void] {
  return usePageMemory("indicators.filter", NO_FILTER);
}

/**
 * Opens the page *Indikator* narrowed to what a number on another page counts.
 * @example const show = useShowIndicators(); show({ state: "unfilled" });
 */
export function useShowIndicators(): (filter: Partial<IndicatorFilter>) => void {
  const { goTo } = usePaneContext();
  const [, setFilter] = useIndicatorFilter();
  return (filter) => {
    setFilter({ ...NO_FILTER, ...filter });
    goTo("indicators");
  };
}
