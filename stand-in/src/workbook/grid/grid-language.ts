import { LocaleType, mergeLocales } from "@univerjs/presets";
import localeEnUs from "@univerjs/preset-sheets-core/locales/en-US";
import localeIdId from "@univerjs/preset-sheets-core/locales/id-ID";

/** Where the grid's own Indonesian calls two numbers below the sheet by one name. */
const asInExcel = { "sheets-ui": { statusbar: { count: "Hitungan angka", countA: "Hitungan isi" } } };

const readsEnglish = (locale: string): boolean => locale.startsWith("en");

/** Menus, messages and the status line of the grid for a display language: English where people read English, else Indonesian. */
export function gridLanguage(locale: string): { readonly locale: LocaleType; readonly locales: Record<string, ReturnType<typeof mergeLocales>> } {
  return readsEnglish(locale)
    ? { locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: mergeLocales(localeEnUs) } }
    : { locale: LocaleType.ID_ID, locales: { [LocaleType.ID_ID]: mergeLocales(localeIdId, asInExcel) } };
}
