/** The separators of a locale, as Excel takes them from the system. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
  readonly list: string;
}

export function separators(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5);
  const decimal = parts.find((part) => part.type === "decimal")?.value ?? ".";
  const group = parts.find((part) => part.type === "group")?.value ?? ",";
  return { decimal, group, list: decimal === "," ? ";" : "," };
}

/** Exchanges argument and decimal separators of a formula outside its texts and quoted sheet names. */
function exchange(formula: string, from: Separators, to: Separators): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[,;.]/g, (token, offset: number) => {
    if (token === from.list) return to.list;
    const betweenDigits = /[0-9]/.test(formula.charAt(offset + 1)) && !/[A-Za-z_]/.test(formula.charAt(offset - 1));
    return token === from.decimal && betweenDigits ? to.decimal : token;
  });
}

const EN_US: Separators = { decimal: ".", group: ",", list: "," };

/** `=ROUND(1.5,0)` → `=ROUND(1,5;0)` where the locale writes so. */
export const toLocalFormula = (formula: string, locale: string): string => exchange(formula, EN_US, separators(locale));

/** `=ROUND(1,5;0)` → `=ROUND(1.5,0)`. */
export const fromLocalFormula = (formula: string, locale: string): string => exchange(formula, separators(locale), EN_US);
