import type { OpenOptions } from "../contract";

/** Narrower a pane cannot be read, wider there is no sheet left beside it. */
const NARROWEST = 160;
const WIDEST = 1200;

/** The options written in the page's address; what makes no sense there counts as not written. */
export function addressOptions(query: URLSearchParams): Pick<OpenOptions, "locale" | "theme" | "width"> {
  // Who adds something at the end means that, whatever stands before it.
  const last = (name: string): string => query.getAll(name).at(-1) ?? "";
  const theme = last("theme");
  const locale = last("locale");
  const width = Math.round(Number(last("width")));
  return {
    ...(/^[a-z]{2,3}([-_][a-z]{2})?$/i.test(locale) ? { locale: locale.replace("_", "-") } : {}),
    ...(theme === "dark" || theme === "light" ? { theme } : {}),
    ...(width > 0 ? { width: Math.min(WIDEST, Math.max(NARROWEST, width)) } : {}),
  };
}
