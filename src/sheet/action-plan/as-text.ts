/** Texts that `Range.values` keeps as they are: words, not something Excel would read as a date or a truth value. */
const WORDS = /^\p{L}/u;
const READ_OTHERWISE = /^(?:true|false|benar|salah)$|^(?:jan|feb|peb|mar|apr|may|mei|jun|jul|aug|agu|ags|sep|oct|okt|nov|nop|dec|des)\p{L}*[\s./,-]*\d/iu;

/**
 * A text as `Range.values` must be given it to stay a text: with an apostrophe, which Excel takes off again, where it
 * could become a formula, a number, a date or a truth value.
 * @example asText("=1+1") // "'=1+1"
 * @example asText("Susun kebijakan") // "Susun kebijakan"
 */
export function asText(text: string): string {
  return WORDS.test(text) && !READ_OTHERWISE.test(text) ? text : `'${text}`;
}
