import { languageOf, type Language } from "./language";
import { pane, type PaneWords } from "./pane/shell";
import { problems, type ProblemWords } from "./pane/problems";
import { writing, type WritingWords } from "./writing/writing";

export { fill } from "./fill";
export { findingSentence } from "./table/findings";
export { languageOf, type InBoth, type Language } from "./language";
export type { Writing } from "./writing/outcomes";
export { problemSentence, type ProblemSentence } from "./pane/problems";

/** All words of the screen in one language, by topic. */
export interface Words {
  readonly language: Language;
  readonly pane: PaneWords;
  readonly problems: ProblemWords;
  readonly writing: WritingWords;
}

/**
 * The words for a display language of the host.
 * @example wordsFor("id-ID").pane.attach // "Lampirkan"
 */
export function wordsFor(tag: string): Words {
  const language = languageOf(tag);
  return {
    language,
    pane: pane[language],
    problems: problems[language],
    writing: writing[language],
  };
}
