import type { Language } from "../language";
import { indonesianMessages, type FunctionMessages } from "./messages";

let english: FunctionMessages | null = null;

/**
 * Fetches the messages of a language; Indonesian ones are there from the start, English ones come in a script of their own, so
 * that no formula waits for words that few see. Where they cannot be fetched, Indonesian ones go on being shown.
 */
export async function loadFunctionMessages(language: Language): Promise<void> {
  if (language !== "en") return;
  const loaded = await import(/* webpackChunkName: "messages-en" */ "./messages-en").catch(() => null);
  english = loaded?.englishMessages ?? english;
}

/** Messages of the functions in a language, as far as they are loaded. */
export function functionMessages(language: Language): FunctionMessages {
  return (language === "en" ? english : null) ?? indonesianMessages;
}
