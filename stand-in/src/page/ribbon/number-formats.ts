/** Number formats people choose by name. */
export const namedFormats = {
  general: "General",
  whole: "0",
  number: "0.00",
  thousands: "#,##0.00",
  currency: '"Rp"#,##0',
  percent: "0%",
  shortDate: "dd/mm/yyyy",
  longDate: "d mmmm yyyy",
  time: "hh:mm",
  text: "@",
} as const;

/** The name of a number format; `custom` for one that has none here. */
export function nameOfFormat(format: string): keyof typeof namedFormats | "custom" {
  const names = Object.keys(namedFormats) as (keyof typeof namedFormats)[];
  return names.find((name) => namedFormats[name].toLowerCase() === format.toLowerCase()) ?? "custom";
}

/** Texts within a format, in which no sign means anything. */
const QUOTED = /("[^"]*"|\\.|\[[^\]]*\])/;

/** The digits of a section: `#,##0.00` in `"Rp"#,##0.00`. */
const DIGITS = /[#?0][#?0,]*(\.[#?0]+)?/;

/** A format with its decimals changed in every section; dates, fractions, powers of ten and texts stay as they are. */
function withDecimals(format: string, change: (decimals: number) => number): string {
  const whole = /^general$/i.test(format) ? "0" : format;
  const parts = whole.split(QUOTED);
  if (parts.some((part, at) => at % 2 === 0 && /[ymdhse@/]/i.test(part))) return format;
  return parts
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replace(new RegExp(DIGITS, "g"), (digits) => {
            const [integer = "", fraction = ""] = digits.split(".");
            const decimals = change(fraction.length);
            return decimals <= 0 ? integer : `${integer}.${"0".repeat(decimals)}`;
          })
    )
    .join("");
}

/** The format with one decimal more. @example moreDecimals("0%") // "0.0%" */
export const moreDecimals = (format: string): string => withDecimals(format, (decimals) => Math.min(30, decimals + 1));

/** The format with one decimal fewer, none being the fewest. @example fewerDecimals("0.00") // "0.0" */
export const fewerDecimals = (format: string): string => withDecimals(format, (decimals) => decimals - 1);
