import { nextStep } from "../text/instrument/next-step";
import type { AgencyType, Confidence, Indicator, Instrument, InstrumentTexts, LevelText } from "./types";

type OfLevels<Text> = Readonly<Record<string, Readonly<Record<string, Text>>>>;

/** Long texts as a pack keeps them: by indicator, then by level. */
export interface PackTexts {
  /** The criteria, and the action to the next level. */
  readonly levels: OfLevels<readonly (string | null)[]>;
  /** Evidence of an indicator, where it is not told by level. */
  readonly evidence?: Readonly<Record<string, readonly string[]>>;
  readonly evidenceOfLevels?: OfLevels<readonly string[]>;
  /** How sure the levels are that `confidence` does not name. */
  readonly usualConfidence?: Confidence;
  readonly confidence?: OfLevels<Confidence>;
  readonly remarks?: OfLevels<string>;
  readonly agencies?: OfLevels<Readonly<Partial<Record<AgencyType, string>>>>;
  readonly notes?: Readonly<Record<string, string>>;
}

/**
 * The long texts of an instrument from the files of its pack.
 * @param own as the pack has them, drafts included; `null` when it has none
 * @param official texts that replace drafts, level by level; what they replace is no longer doubtful
 * @example textsOf(pemdi8, drafts, { levels: { "1": { "2": ["…", null] } } }).levels["1"]?.["2"]?.confidence // "high"
 */
export function textsOf(instrument: Instrument, own: PackTexts | null, official: PackTexts | null): InstrumentTexts {
  const { min, labels } = instrument.scale;
  const levels = Object.fromEntries(
    instrument.indicators.map((indicator: Indicator) => [
      indicator.key,
      Object.fromEntries(
        labels[indicator.kind].map((label, at) => [
          String(min + at),
          { label, ...withStep(min + at, (level) => levelText(own, official, indicator.key, String(level))) },
        ])
      ),
    ])
  );
  return { id: instrument.id, levels, evidence: own?.evidence ?? byLevel(levels), notes: own?.notes ?? {} };
}

/** Packs that tell levels by their evidence name no steps: then what the next level's evidence has to show is the step. */
function withStep<Text extends Omit<LevelText, "label">>(level: number, textOf: (level: number) => Text): Text {
  const [here, next] = [textOf(level), textOf(level + 1)];
  return here.action === null && next.evidence ? { ...here, action: nextStep(level + 1, next.criteria) } : here;
}

function levelText(own: PackTexts | null, official: PackTexts | null, key: string, level: string): Omit<LevelText, "label"> {
  const replaced = official?.levels[key]?.[level];
  const [criteria, action] = replaced ?? own?.levels[key]?.[level] ?? [];
  const evidence = official?.evidenceOfLevels?.[key]?.[level] ?? own?.evidenceOfLevels?.[key]?.[level];
  const confidence = replaced ? "high" : (own?.confidence?.[key]?.[level] ?? own?.usualConfidence);
  const remark = replaced ? undefined : own?.remarks?.[key]?.[level];
  const ofAgency = (replaced ? official : own)?.agencies?.[key]?.[level];
  return {
    criteria: criteria ?? null,
    action: action ?? null,
    ...(confidence && { confidence }),
    ...(remark !== undefined && { remark }),
    ...(evidence && { evidence }),
    ...(ofAgency && { ofAgency }),
  };
}

/** Evidence of an indicator as one list, each item with its level in front. */
function byLevel(levels: InstrumentTexts["levels"]): InstrumentTexts["evidence"] {
  return Object.fromEntries(
    Object.entries(levels).flatMap(([key, own]) => {
      const items = Object.entries(own).flatMap(([level, { evidence }]) => (evidence ?? []).map((item) => `Level ${level}: ${item}`));
      return items.length === 0 ? [] : [[key, items]];
    })
  );
}
