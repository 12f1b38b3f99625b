import { languageOf, type Language } from "../text/language";

/**
 * The language to answer in: `--lang`, else that of the system as POSIX names it, else Indonesian.
 * @example languageFor(["score", "a.xlsx", "--lang", "en"], {}) // "en"
 * @example languageFor([], { LANG: "en_GB.UTF-8" }) // "en"
 */
export function languageFor(words: readonly string[], environment: Readonly<Record<string, string | undefined>>): Language {
  const at = words.indexOf("--lang");
  const asked = at === -1 ? words.find((word) => word.startsWith("--lang="))?.slice("--lang=".length) : words[at + 1];
  if (asked === "id" || asked === "en") return asked;
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return languageOf([LC_ALL, LC_MESSAGES, LANG].find((name) => name !== undefined && name !== "") ?? "");
}
