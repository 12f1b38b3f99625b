import type { HostAppearance, HostTheme } from "./appearance-types";

/** Whether a colour as Office gives it (`"#FF222222"`, `"#222222"`) is darker than the middle. */
function isDark(colour: string): boolean {
  const digits = colour.replace("#", "").slice(-6);
  const [red = 255, green = 255, blue = 255] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** The host's palette now. Excel on the web may tell none: then what the browser prefers. */
function currentTheme(): HostTheme {
  if (window.matchMedia("(forced-colors: active)").matches) return "contrast";
  const theme = typeof Office === "undefined" ? undefined : (Office.context?.officeTheme as Office.OfficeTheme | undefined);
  if (theme?.bodyBackgroundColor) return isDark(theme.bodyBackgroundColor) ? "dark" : "light";
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** How the host looks and speaks; without a host, what the browser says. */
export function hostAppearance(): HostAppearance {
  const context = typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined);
  const listeners = new Set<() => void>();
  let theme = currentTheme();
  const tellWhenChanged = (): void => {
    const now = currentTheme();
    if (now === theme) return;
    theme = now;
    listeners.forEach((listener) => listener());
  };
  for (const query of ["(forced-colors: active)", "(prefers-color-scheme: dark)"])
    window.matchMedia(query).addEventListener("change", tellWhenChanged);
  return {
    language: context?.displayLanguage ?? "id-ID",
    numberLocale: context?.contentLanguage ?? context?.displayLanguage ?? "id-ID",
    theme: () => theme,
    onThemeChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
