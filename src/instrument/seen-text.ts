/** Characters that nobody sees: marks of direction, joints and places to break a line, as they come with copied text. */
const UNSEEN = /\p{Cf}/gu;
/** Digits and letters of another width, which look like plain ones. */
const WIDE = /[\uff01-\uff5e]/g;
const PLAIN_TEXT = /^[\t\n\r -~]*$/;

/**
 * A text as a person sees it: without unseen characters, with digits and letters of the usual width.
 * @example asSeen("\u200b３") // "3"
 */
export function asSeen(text: string): string {
  if (PLAIN_TEXT.test(text)) return text;
  return text.replace(UNSEEN, "").replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
