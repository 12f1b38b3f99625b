import { EMPTY_END, EMPTY_START, LONG_FORM } from "../../instrument/normalise";
import { CODE } from "./codes";
import { LIGHT_WORDS, wordsIn } from "./words";

/** Words in front of a name and behind it, which can be left out of what is compared. */
export const BEFORE: ReadonlySet<string> = new Set([CODE, EMPTY_START].flatMap(wordsIn));
export const BEHIND: ReadonlySet<string> = new Set(wordsIn(EMPTY_END));
/** A number in front of a name, and what else can stand there in a word: its part, as in `35-b`, or `ke`. */
export const NUMBER_OR_PART = /^[a-z]{1,2}$|\d/;
/** Words of what is compared in a short form. */
export const SHORTENED: ReadonlySet<string> = new Set(wordsIn(LONG_FORM).filter((word) => !LIGHT_WORDS.has(word)));
