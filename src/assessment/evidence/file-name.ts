import { findIndicator, type IndicatorKey, type Instrument } from "../../instrument";

/** Which item of evidence a file is, as far as its name says. */
export interface NamedEvidence {
  readonly indicator: IndicatorKey;
  /** `null` where the name does not tell the level. */
  readonly level: number | null;
  readonly place: number | null;
}

/** File systems allow no longer name. */
const LONGEST = 255;
/** `I1-L2-03.pdf`, `IK-01_L2_3`, `1.1 L2 03`. */
const WITH_LEVEL =
  /^(?:.*[\s_/\\-])?((?:I|IK|IND)[\s_-]?\d{1,2}|\d\.\d)[\s_-]+L(?:evel)?[\s_-]?(\d)(?:[\s_-]+(?:B(?:utir)?[\s_-]?)?0*(\d{1,2}))?(?!\d)/i;
/** `TataKelola_I1_01_Renstra_2026.pdf`. */
const WITHOUT_LEVEL = /(?:^|[\s_-])((?:I|IK|IND)[\s_-]?\d{1,2})[\s_-]+0*(\d{1,2})(?=[\s_.-]|$)/i;

/**
 * The item that a file name or a code names; `null` for any other name. Levels are not checked here: a name can ask for one that
 * the instrument does not have.
 * @example evidenceNamed(pemdi8, "I1-L2-03.pdf") // { indicator: "1", level: 2, place: 3 }
 * @example evidenceNamed(pemdi8, "TataKelola_I1_01_Renstra_2026.pdf") // { indicator: "1", level: null, place: 1 }
 */
export function evidenceNamed(instrument: Instrument, name: string): NamedEvidence | null {
  if (name.length > LONGEST || !/\d/.test(name)) return null;
  const full = WITH_LEVEL.exec(name);
  if (full) return named(instrument, full[1], full[2], full[3]);
  const short = WITHOUT_LEVEL.exec(name);
  return short ? named(instrument, short[1], undefined, short[2]) : null;
}

function named(instrument: Instrument, code = "", level: string | undefined, place: string | undefined): NamedEvidence | null {
  const indicator = findIndicator(instrument, code.replace(/[\s_]/g, " "));
  return indicator && { indicator: indicator.key, level: level === undefined ? null : Number(level), place: place ? Number(place) : null };
}

/**
 * The code of an item, which is also how its file is best named.
 * @example evidenceCode({ indicator: "1", level: 2, place: 3 }) // "I1-L2-03"
 */
export function evidenceCode({
  indicator,
  level,
  place,
}: {
  readonly indicator: string;
  readonly level: number;
  readonly place: number;
}): string {
  return `I${indicator}-L${level}-${String(place).padStart(2, "0")}`;
}
