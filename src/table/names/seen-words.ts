import { LETTER_COUNT, letterAt } from "./letters";

/** No word seen so far goes on like this. */
const NOWHERE = 0;
const START = 1;
/** Room for the letters of a few thousand words, and more than there can be words: 1.2 MB. */
export const MOST_STATES = 16_384;

/**
 * Numbers the words that it is shown. A word seen before is known again letter by letter, without being cut out of its
 * text: cutting a word out of every cell of a large sheet costs more than all else that is asked about it.
 */
export class SeenWords {
  /** For each state and letter the next state. */
  private readonly next = new Uint16Array(MOST_STATES * LETTER_COUNT);
  /** By state: 1 + the number of the word that ends there. */
  private readonly ended = new Uint16Array(MOST_STATES);
  private states = START + 1;
  private words = 0;

  /** Whether words of so many letters more can be kept. */
  hasRoomFor(letters: number): boolean {
    return this.states + letters <= MOST_STATES;
  }

  /** Forgets all words. */
  clear(): void {
    this.next.fill(0);
    this.ended.fill(0);
    this.states = START + 1;
    this.words = 0;
  }

  /** The number of a word of plain letters and digits, capitals as small ones; -1 for one not seen yet. */
  find(text: string, from: number, to: number): number {
    let state = START;
    for (let at = from; at < to && state !== NOWHERE; at += 1) state = this.next[state * LETTER_COUNT + letterAt(text, at)] as number;
    return (this.ended[state] as number) - 1;
  }

  /** Gives a word its number: one more than the last word's. */
  add(word: string): number {
    let state = START;
    for (let at = 0; at < word.length; at += 1) {
      const step = state * LETTER_COUNT + letterAt(word, at);
      if (this.next[step] === NOWHERE) {
        this.next[step] = this.states;
        this.states += 1;
      }
      state = this.next[step] as number;
    }
    this.words += 1;
    this.ended[state] = this.words;
    return this.words - 1;
  }
}
