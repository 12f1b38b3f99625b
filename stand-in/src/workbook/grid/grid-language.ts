import { LocaleType, mergeLocales } from "@univerjs/core";
import localeEnUs from "@univerjs/preset-sheets-core/locales/en-US";
import localeIdId from "@univerjs/preset-sheets-core/locales/id-ID";

/** The words of the grid's own parts, part by part. */
type Words = Readonly<Record<string, Readonly<Record<string, object>>>>;

const SHEETS = "sheets-ui";

/** The grid's own Indonesian calls two of the numbers below the sheet by one name. */
function indonesian(words: Words): Words {
  const sheets = words[SHEETS];
  const statusbar = { ...sheets?.["statusbar"], count: "Hitungan angka", countA: "Hitungan isi" };
  return { ...words, [SHEETS]: { ...sheets, statusbar } };
}

/** Menus, messages and the status line of the grid for a display language: English where people read English, else Indonesian. */
export function gridLanguage(locale: string): {
  readonly locale: LocaleType;
  readonly locales: Record<string, ReturnType<typeof mergeLocales>>;
} {
  return locale.startsWith("en")
    ? { locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: mergeLocales(localeEnUs) } }
    : { locale: LocaleType.ID_ID, locales: { [LocaleType.ID_ID]: mergeLocales(indonesian(localeIdId as Words)) } };
}
