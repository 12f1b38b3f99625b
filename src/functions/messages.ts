import { show, type Fraction } from "../assessment";
import type { FunctionMessages } from "../text/functions/messages";
import { functionMessages, loadFunctionMessages } from "../text/functions/spoken-messages";
import { decimalMarkOf, languageOf, type Language } from "../text/language";

let language: Language = "id";

/** Sets the language of messages in cells, by the host's display language (`"en-US"`); done when its words are there. */
export async function speak(displayLanguage: string): Promise<void> {
  language = languageOf(displayLanguage);
  await loadFunctionMessages(language);
}

/** The messages in the language set. */
export function messages(): FunctionMessages {
  return functionMessages(language);
}

/** The language set. */
export function spokenLanguage(): Language {
  return language;
}

/** A value in a message: two decimals, with the decimal mark of the language. */
export function shown(value: Fraction): string {
  return show(value, { separator: decimalMarkOf(language) });
}
