import { LocaleType, mergeLocales } from "@univerjs/presets";
import localeEnUs from "@univerjs/preset-sheets-core/locales/en-US";
import localeIdId from "@univerjs/preset-sheets-core/locales/id-ID";

/** Menus, messages and the status line of the grid for a display language: English where people read English, else Indonesian. */
export function gridLanguage(locale: string): { readonly locale: LocaleType; readonly locales: Record<string, ReturnType<typeof mergeLocales>> } {
  return locale.startsWith("en")
    ? { locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: mergeLocales(localeEnUs) } }
    : { locale: LocaleType.ID_ID, locales: { [LocaleType.ID_ID]: mergeLocales(localeIdId) } };
}
