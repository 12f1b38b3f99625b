import { nameCore, type IndicatorKey, type Instrument } from "../../instrument";
import { splitName } from "../names/codes";
import { bounded } from "../names/remembered-answers";
import { LIGHT_WORDS, wordsOf } from "../names/words";

/** The words that tell the indicators of an aspect apart, as one text each. */
type Apart = ReadonlyMap<string, IndicatorKey | null>;

const known = new WeakMap<Instrument, Map<number, Apart>>();

/**
 * The indicator of an aspect that a text names under the heading of that aspect, where the words all its indicators share
 * need not be said: *Audit TIK* under *Kebijakan Internal* is the policy, whatever else bears that name. `null` for none.
 */
export function namedUnder(instrument: Instrument, aspect: number, text: string): IndicatorKey | null {
  const aspects = known.get(instrument) ?? new Map<number, Apart>();
  known.set(instrument, aspects);
  const apart = aspects.get(aspect) ?? wordsApart(instrument, aspect);
  aspects.set(aspect, apart);
  const words = telling(text);
  const exact = apart.get(words.join(" "));
  if (exact !== undefined || words.length < SHORTEST) return exact ?? null;
  // Said shorter still: as long as only one of them can be meant.
  const [only, other] = [...apart].filter(([own]) => words.every((word) => own.split(" ").includes(word)));
  return only === undefined || other !== undefined ? null : only[1];
}

/** One word alone says too little. */
const SHORTEST = 2;

function wordsApart({ indicators }: Instrument, aspect: number): Apart {
  const own = indicators.filter((indicator) => indicator.aspect === aspect);
  const cores = own.map(({ name }) => telling(name));
  const [first = []] = cores;
  const shared = new Set(first.filter((word) => cores.every((words) => words.includes(word))));
  const apart = new Map<string, IndicatorKey | null>();
  // Where they share nothing, or there is but one, a name says as much under the heading as elsewhere.
  if (shared.size === 0 || own.length < 2) return apart;
  own.forEach(({ key }, at) => {
    const words = (cores[at] ?? []).filter((word) => !shared.has(word)).join(" ");
    if (words !== "") apart.set(words, apart.has(words) ? null : key);
  });
  return apart;
}

const telling = bounded((text: string): readonly string[] =>
  wordsOf(nameCore(splitName(text).name))
    .filter((word) => !LIGHT_WORDS.has(word))
    .sort()
);
