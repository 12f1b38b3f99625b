/**
 * A formula typed where people write `1,5` and part arguments by `;`, as the grid keeps formulas: in English. Without any
 * `;` commas within brackets are left as they are: whoever copies an English formula gets what it says.
 *
 * @example inEnglish('=SUM(A1;1,5;"a;b")') // '=SUM(A1,1.5,"a;b")'
 * @example inEnglish("=SUM({3,42;2,96})") // "=SUM({3.42;2.96})": within braces `;` parts rows, `\` parts columns
 */
export function inEnglish(formula: string): string {
  const parts = formula.split(QUOTED);
  const local = parts.some((part, index) => index % 2 === 0 && part.includes(";"));
  let round = 0;
  let braces = 0;
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(SIGN, sign))).join("");

  function sign(found: string, at: number, whole: string): string {
    switch (found) {
      case "(":
        round += 1;
        return found;
      case ")":
        round -= 1;
        return found;
      case "{":
        braces += 1;
        return found;
      case "}":
        braces -= 1;
        return found;
      case ";":
        return braces > 0 ? ";" : ",";
      case "\\":
        return braces > 0 ? "," : found;
      default:
        return isDecimal(whole, at) && (local || round + braces === 0) ? "." : found;
    }
  }
}

/** Texts and names of sheets, in which no sign means anything; with its bracket a split keeps them, at odd places. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

const SIGN = /[(){};,\\]/g;

function isDecimal(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}
