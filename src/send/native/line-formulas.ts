import type { Instrument } from "../../instrument";

/** Levels in one row or one column, in the instrument's order. */
export interface Line {
  /** The range as the formula names it. */
  readonly text: string;
  readonly isRow: boolean;
  readonly instrument: Instrument;
}

/** The index of a line of levels, in one formula; `#VALUE!` while a cell holds something that is no level, such as a text. */
export function lineIndex({ text, isRow, instrument }: Line): string {
  const { indicators, weightTotal, scale } = instrument;
  const weights = `{${indicators.map(({ weight }) => weight).join(isRow ? "," : ";")}}`;
  const sum = `SUMPRODUCT(${text},${weights})`;
  return `IF(${readable(text, instrument)}<>${indicators.length},#VALUE!,${scale.whole ? sum : `ROUND(${sum},8)`}/${weightTotal})`;
}

/** The share of a line that is filled. */
export function lineProgress({ text, instrument }: Line): string {
  const count = instrument.indicators.length;
  const filled = instrument.scale.min > 0 ? `SUMPRODUCT(ISNUMBER(${text})*(${text}<>0))` : `COUNT(${text})`;
  return `IF(${readable(text, instrument)}<>${count},#VALUE!,${filled}/${count})`;
}

/** How many cells are a level or not filled. */
function readable(text: string, { scale: { min, max, whole } }: Instrument): string {
  const levels = whole
    ? Array.from({ length: max - min + 1 }, (_, at) => `(${text}=${min + at})`).join("+")
    : `(${text}>=${min})*(${text}<=${max})`;
  const notFilled = min > 0 ? `+(${text}=0)` : "";
  return `SUMPRODUCT(ISNUMBER(${text})*(${levels}${notFilled}))+SUMPRODUCT(--(${text}=""))`;
}
