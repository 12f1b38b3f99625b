/** What a text may tell about a person. */
export interface PersonalDatum {
  readonly kind: "nik" | "phone" | "email";
  /** As it stands there. */
  readonly text: string;
}

/** A cell of Excel holds no more letters; one in a file can, and no pattern is to run over megabytes. */
const LONGEST = 32_767;

// Begins only where a run of such letters begins: tried at each of them, a cell of 30,000 letters takes seconds.
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const SIXTEEN = /(?<![\d.,])\d(?:[ .-]?\d){15}(?![\d.,]?\d)/g;
const PHONE = /(?<![\d/.,-])(?:\+62|62|0)[ -]?8[1-9](?:[ .-]?\d){7,10}(?![\d])/g;

/**
 * Personal data in a text, by pattern: citizens' numbers (NIK: sixteen digits with a province, and a date of birth whose
 * day is 40 higher for women), mobile numbers, email addresses. A pattern is a reason to look, no proof. Of a text that is
 * longer than a cell can hold, its first 32,767 letters.
 * Source: structure of the NIK, Permendagri 104/2019 (Pasal 1 and lampiran).
 * @example personalDataIn("Hub. 0812-3456-7890") // [{ kind: "phone", text: "0812-3456-7890" }]
 */
export function personalDataIn(whole: string): readonly PersonalDatum[] {
  const text = whole.slice(0, LONGEST);
  if (!/\d|@/.test(text)) return [];
  return [
    ...all(text, EMAIL, "email"),
    ...all(text, SIXTEEN, "nik").filter((datum) => isNik(datum.text.replace(/\D/g, ""))),
    ...all(text, PHONE, "phone"),
  ];
}

function all(text: string, pattern: RegExp, kind: PersonalDatum["kind"]): readonly PersonalDatum[] {
  return [...text.matchAll(pattern)].map(([found]) => ({ kind, text: found }));
}

/** Province 11–96, day 1–31 or 41–71, month 1–12. */
function isNik(digits: string): boolean {
  const [province, day, month] = [digits.slice(0, 2), digits.slice(6, 8), digits.slice(8, 10)].map(Number) as [number, number, number];
  const isDay = (day >= 1 && day <= 31) || (day >= 41 && day <= 71);
  return province >= 11 && province <= 96 && isDay && month >= 1 && month <= 12;
}
