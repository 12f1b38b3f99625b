import { showAlert } from "./alert";
import { refusalWords, wordsFor } from "./words";

/** Tells a person that something cannot be done, and why. */
export function tellRefusal(container: HTMLElement, locale: string, error: unknown): void {
  const { title, ok } = wordsFor(locale);
  const sentence = error instanceof Error ? error.message : String(error);
  showAlert(container, title, refusalWords(locale, sentence), [{ label: ok }]);
}
