import { textsOf, type PackTexts } from "./pack-texts";
import type { Domain, ExternalIndex, Indicator, Instrument, InstrumentTexts } from "./types";

/** An indicator as a pack writes it: what its aspect says is not repeated. */
interface PackIndicator {
  readonly key: string;
  readonly name: string;
  /** Left out when it is the name without *Tingkat Kematangan*. */
  readonly shortName?: string;
  readonly aliases?: readonly string[];
  /** Left out when all indicators of the aspect weigh the same. */
  readonly weight?: number;
  readonly externalIndex?: ExternalIndex;
  readonly evidenceIndex?: "IKASANDI";
}

/** An aspect as a pack writes it, with its indicators inside, as in the regulation's table of weights. */
interface PackAspect {
  readonly number: number;
  readonly domain: number | null;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind: Indicator["kind"];
  /** Weight of each of its indicators, unless the indicator says otherwise. */
  readonly weight?: number;
  readonly indicators: readonly PackIndicator[];
}

/** What the file of one instrument holds. */
interface PackSource extends Omit<Instrument, "aliases" | "domains" | "aspects" | "indicators"> {
  readonly aliases: readonly string[];
  readonly domains: readonly Domain[];
  readonly aspects: readonly PackAspect[];
  /** Loads the long texts; `null` when the pack has none. */
  readonly texts: (() => Promise<unknown>) | null;
  /** Loads official texts that replace drafts, in the same shape; left out where there are no drafts. */
  readonly official?: () => Promise<unknown>;
}

/** An instrument and the door to its long texts. */
export interface Pack {
  readonly instrument: Instrument;
  readonly loadTexts: () => Promise<InstrumentTexts>;
}

const LONG_PREFIX = "Tingkat Kematangan ";

/**
 * Turns the file of one instrument into a {@link Pack}. An indicator without a weight gets `NaN`, which the check of
 * packs names (`checkInstrument`).
 */
export function definePack(source: PackSource): Pack {
  const { texts, official, ...rest } = source;
  const instrument: Instrument = {
    ...rest,
    aspects: source.aspects.map(({ number, name, aliases, domain }) => ({
      number,
      name,
      aliases: aliases ?? [],
      domain,
    })),
    indicators: source.aspects.flatMap((aspect) => aspect.indicators.map((row) => indicatorOf(row, aspect))),
  };
  return {
    instrument,
    loadTexts: async () => {
      const [own, replacing] = await Promise.all([texts?.(), official?.()]);
      return textsOf(instrument, moduleOf(own), moduleOf(replacing));
    },
  };
}

function indicatorOf(row: PackIndicator, aspect: PackAspect): Indicator {
  return {
    key: row.key,
    name: row.name,
    shortName: row.shortName ?? (row.name.startsWith(LONG_PREFIX) ? row.name.slice(LONG_PREFIX.length) : row.name),
    aliases: row.aliases ?? [],
    aspect: aspect.number,
    weight: row.weight ?? aspect.weight ?? Number.NaN,
    kind: aspect.kind,
    ...(row.externalIndex && { externalIndex: row.externalIndex }),
    ...(row.evidenceIndex && { evidenceIndex: row.evidenceIndex }),
  };
}

/** Bundlers differ in whether an imported JSON file is the module or its default export. */
function moduleOf(loaded: unknown): PackTexts | null {
  const module = loaded as (PackTexts & { readonly default?: PackTexts }) | undefined;
  return module?.default ?? module ?? null;
}
