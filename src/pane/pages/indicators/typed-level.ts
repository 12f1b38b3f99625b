import { readLevel } from "../../../assessment";
import type { Instrument } from "../../../instrument";

/** What a person typed or chose as a level. */
export type TypedLevel = { readonly kind: "level"; readonly level: number | null } | { readonly kind: "invalid" };

/**
 * Reads a level as typed, with decimal comma or point; nothing means not filled.
 * @example typedLevel(pemdi, "3,5") // { kind: "level", level: 3.5 }
 */
export function typedLevel(instrument: Instrument, typed: string): TypedLevel {
  const text = typed.trim();
  if (text === "") return { kind: "level", level: null };
  if (!/^\d([.,]\d{0,4})?$/.test(text)) return { kind: "invalid" };
  const reading = readLevel(instrument, Number(text.replace(",", ".")));
  return reading.kind === "level" ? { kind: "level", level: reading.level } : { kind: "invalid" };
}
