import type { Random } from "../random";
import { cores, headerPhrases, otherAdditions, ownAdditions, owners, type HeaderPhrase, type PhraseMeaning } from "./header-phrases";

/** Words of a level and its owner, in the orders people put them. */
const orders: readonly ((core: string, owner: string) => string)[] = [
  (core, owner) => `${core} ${owner}`,
  (core, owner) => `${core} (${owner})`,
  (core, owner) => `${owner} - ${core}`,
  (core, owner) => `${owner}: ${core}`,
  (core, owner) => `${core} / ${owner}`,
  (core, owner) => `(${owner}) ${core}`,
  (core, owner) => `${core} oleh ${owner}`,
  (core, owner) => `${core} menurut ${owner}`,
];

/** Headers put together from a word for the level and one for its owner. */
function composed(means: PhraseMeaning, random: Random): HeaderPhrase | null {
  const names = owners[means];
  return names ? { text: random.pick(orders)(random.pick(cores), random.pick(names)), means } : null;
}

export const phrasesFor = (means: PhraseMeaning): readonly HeaderPhrase[] => headerPhrases.filter((one) => one.means === means);

function withAdditions({ text, means }: HeaderPhrase, random: Random): string {
  const isOwn = means === "self" || means === "level";
  if (!isOwn && !["external", "interview", "visit", "final"].includes(means)) return text;
  const behind = isOwn ? ownAdditions.after : otherAdditions;
  let header = random.chance(isOwn ? 0.75 : 0.3) ? `${text} ${random.pick(behind)}` : text;
  if (isOwn && random.chance(0.15)) header = `${random.pick(ownAdditions.before)} ${header}`;
  if (isOwn && random.chance(0.15)) header = `${header} ${random.pick(behind)}`;
  return header;
}

function inLetters(header: string, random: Random): string {
  const chance = random.next();
  if (chance < 0.2) return header.toUpperCase();
  if (chance < 0.26) return header.toLowerCase();
  if (chance < 0.34) return header.replace(/ (?=[^ ]*$)/, "\n");
  return header;
}

/** A header with this meaning that no other column has; for the own column the listed phrases are gone through in turn. */
export function headerFor(
  means: PhraseMeaning,
  random: Random,
  used: readonly string[],
  inTurn = false
): { readonly header: string; readonly phrase: HeaderPhrase } {
  const phrases = phrasesFor(means);
  for (;;) {
    const listed = inTurn ? random.inTurn(phrases) : random.pick(phrases);
    const phrase = random.chance(0.3) ? (composed(means, random) ?? listed) : listed;
    const header = inLetters(withAdditions(phrase, random), random);
    if (!used.some((one) => one.toLowerCase() === header.toLowerCase())) return { header, phrase };
    inTurn = false;
  }
}
