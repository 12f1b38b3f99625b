import { functionMessages, type FunctionMessages } from "../text/function-messages";
import { languageOf, type Language } from "../text/language";

let language: Language = "id";

/** Sets the language of messages in cells, by the host's display language (`"en-US"`). */
export function speak(displayLanguage: string): void {
  language = languageOf(displayLanguage);
}

/** The messages in the language set. */
export function messages(): FunctionMessages {
  return functionMessages[language];
}
