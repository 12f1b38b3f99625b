import type { ReactNode } from "react";
import {
  findInstrument,
  loadBridge,
  onlyWeak,
  servedBy,
  servingFor,
  withoutPredecessor,
  type Bridge,
  type Instrument,
} from "../../../../instrument";
import { bridgeWords } from "../../../../text/instrument/bridge";
import { useLoaded, usePaneContext } from "../../../hooks";
import { Fold, LoadFailed, Section, Sentence, ShortList } from "../../../ui";
import { countsOf, Links } from "./links";

const EARLIER = "59/2020";
const LATER = "8/2026";
const load = (): Promise<Bridge | null> => loadBridge(EARLIER, LATER);

/** So many indicators are listed at once: all of Pemdi, the first of the 47 of 59/2020. */
const AT_A_GLANCE = 20;

/**
 * Which evidence of 59/2020 serves Pemdi, from the side of the attached table. It stands on *Data Dukung*, where people look for what
 * they can hand in; on *Perbandingan* it would look as if values were set beside each other.
 */
export function BridgeSection({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const { words } = usePaneContext();
  const side = instrument.id === LATER ? "later" : instrument.id === EARLIER ? "earlier" : null;
  const bridge = useLoaded(load, side !== null);
  if (side === null) return null;
  if (bridge.kind === "failed") return <LoadFailed again={bridge.again}>{words.pane.partFailed}</LoadFailed>;
  if (bridge.kind === "loading" || bridge.value === null) return null;
  return <Indicators instrument={instrument} side={side} bridge={bridge.value} />;
}

interface IndicatorsProps {
  readonly instrument: Instrument;
  /** Whether the table follows the later instrument of the bridge, or the earlier. */
  readonly side: "later" | "earlier";
  readonly bridge: Bridge;
}

function Indicators({ instrument, side, bridge }: IndicatorsProps): ReactNode {
  const { words } = usePaneContext();
  const text = bridgeWords[words.language];
  const other = findInstrument(side === "later" ? bridge.from : bridge.to);
  if (other === null) return null;
  const weak = onlyWeak(bridge);
  return (
    <Section title={text.titles[side]} help={text.noConversion}>
      <Sentence>
        {side === "later" ? text.withoutPredecessor(withoutPredecessor(bridge).join(", ")) : text.onlyWeak(weak.length, weak.join(", "))}
      </Sentence>
      <ShortList
        name="bridge"
        more={text.more}
        first={AT_A_GLANCE}
        items={instrument.indicators}
        keyOf={({ key }) => key}
        draw={({ key, shortName }) => {
          const links = side === "later" ? servingFor(bridge, key) : servedBy(bridge, key);
          return (
            <Fold name={`bridge ${key}`} title={text.indicator(key, shortName, text.counts(countsOf(links)))}>
              <Links links={links} other={other} side={side} status={side === "later" ? (bridge.statuses[key] ?? null) : null} />
            </Fold>
          );
        }}
      />
      <Sentence kind="small">{text.source}</Sentence>
    </Section>
  );
}
