/** Texts in quotes and names of sheets in quotes, which stay as they are. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/**
 * A formula as a person types it where numbers have a decimal comma: semicolons between arguments, and a backslash
 * between the columns of a list in braces. Elsewhere it stays as it is.
 *
 * @example localFormula('=SPBE.GAP(3.5,A8:G64)', ",") // "=SPBE.GAP(3,5;A8:G64)"
 */
export function localFormula(formula: string, decimal: string): string {
  if (decimal !== ",") return formula;
  let depth = 0;
  return formula
    .split(QUOTED)
    .map((part, at) => {
      if (at % 2 === 1) return part;
      return part.replace(/[{}]|,|(?<=\d)\.(?=\d)/g, (mark) => {
        if (mark === ".") return ",";
        if (mark === ",") return depth > 0 ? "\\" : ";";
        depth += mark === "{" ? 1 : -1;
        return mark;
      });
    })
    .join("");
}
