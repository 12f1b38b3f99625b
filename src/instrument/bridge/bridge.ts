import type { IndicatorKey, InstrumentId } from "../types";

/**
 * How much evidence of one indicator can serve another: the same theme, most of it only to be brought up to date; a part of the
 * theme; or no more than background.
 */
export type LinkStrength = "strong" | "medium" | "weak";

/** What becomes of the evidence of an indicator of the later instrument. */
export type EvidenceStatus = "reuse" | "update" | "partly" | "mostlyNew" | "new" | "external";

/** Evidence of an indicator of the earlier instrument that can serve one of the later. */
export interface BridgeLink {
  readonly from: IndicatorKey;
  readonly to: IndicatorKey;
  readonly strength: LinkStrength;
  /** What they share, Indonesian. */
  readonly why: string;
}

/** Which evidence of an instrument can serve the one that followed it. It says nothing about values: those are not converted. */
export interface Bridge {
  readonly from: InstrumentId;
  readonly to: InstrumentId;
  readonly links: readonly BridgeLink[];
  /** By indicator of the later instrument. */
  readonly statuses: Readonly<Record<IndicatorKey, EvidenceStatus>>;
}

interface BridgeFile {
  readonly links: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly statuses: Readonly<Record<string, string>>;
}

const ORDER: readonly LinkStrength[] = ["strong", "medium", "weak"];

/**
 * The bridge from one instrument to the next; `null` where there is none.
 *
 * Source: a regency's own mapping of its evidence to Pemdi (2026), and our reading of both instruments. No official conversion
 * exists: article 11 of PermenPANRB 8/2026 only moves targets.
 *
 * @example (await loadBridge("59/2020", "8/2026"))?.links.length // 76
 */
export async function loadBridge(from: InstrumentId, to: InstrumentId): Promise<Bridge | null> {
  if (from !== "59/2020" || to !== "8/2026") return null;
  const loaded: unknown = await import(/* webpackChunkName: "bridge" */ "./spbe-59-2020-to-pemdi-8-2026.json", { with: { type: "json" } });
  const module = loaded as BridgeFile & { readonly default?: BridgeFile };
  const { links, statuses } = module.default ?? module;
  return {
    from,
    to,
    links: Object.entries(links).flatMap(([key, own]) =>
      own.map(([target = "", strength, why = ""]) => ({ from: key, to: target, strength: strength as LinkStrength, why }))
    ),
    statuses: statuses as Bridge["statuses"],
  };
}

/** What of the earlier instrument can serve an indicator of the later, the strongest first. @example servingFor(bridge, "4")[0]?.from // "10" */
export function servingFor({ links }: Bridge, indicator: IndicatorKey): readonly BridgeLink[] {
  return byStrength(links.filter(({ to }) => to === indicator));
}

/** What an indicator of the earlier instrument can serve, the strongest first. */
export function servedBy({ links }: Bridge, indicator: IndicatorKey): readonly BridgeLink[] {
  return byStrength(links.filter(({ from }) => from === indicator));
}

/** Indicators of the earlier instrument whose evidence is no more than background now, in the order of the links. */
export function onlyWeak({ links }: Bridge): readonly IndicatorKey[] {
  const keys = [...new Set(links.map(({ from }) => from))];
  return keys.filter((key) => links.every(({ from, strength }) => from !== key || strength === "weak"));
}

/** Indicators of the later instrument that nothing of the earlier serves, or only as background, in their order. */
export function withoutPredecessor(bridge: Bridge): readonly IndicatorKey[] {
  return Object.keys(bridge.statuses).filter((key) => servingFor(bridge, key).every(({ strength }) => strength === "weak"));
}

function byStrength(links: readonly BridgeLink[]): readonly BridgeLink[] {
  return [...links].sort((one, other) => ORDER.indexOf(one.strength) - ORDER.indexOf(other.strength));
}
