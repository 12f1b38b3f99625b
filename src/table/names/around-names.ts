import { EMPTY_END, EMPTY_START, LONG_FORM } from "../../instrument";
import { CODE } from "./codes";
import { LIGHT_WORDS, wordsIn } from "./words";

/** Words that may stand in front of a name or behind it; normalising takes them off, so they say nothing against a match. */
export const BEFORE: ReadonlySet<string> = new Set([CODE, EMPTY_START].flatMap(wordsIn));
export const BEHIND: ReadonlySet<string> = new Set(wordsIn(EMPTY_END));
/** A number in front of a name, and what else can stand there in a word: its part, as in `35-b`, or `ke`. */
export const NUMBER_OR_PART = /^[a-z]{1,2}$|\d/;
/** Words of the long forms that normalising shortens, such as *teknologi informasi dan komunikasi* to *tik*. */
export const SHORTENED: ReadonlySet<string> = new Set(wordsIn(LONG_FORM).filter((word) => !LIGHT_WORDS.has(word)));
