import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useCallback, useSyncExternalStore } from "react";
import type { HostAppearance, HostTheme } from "../../excel";

/** The Fluent palette for each palette of the host. */
const themes: Readonly<Record<HostTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The Fluent palette that fits the host's, following every change. */
export function useHostTheme(appearance: HostAppearance): Theme {
  const subscribe = useCallback((listener: () => void) => appearance.onThemeChange(listener), [appearance]);
  return themes[useSyncExternalStore(subscribe, () => appearance.theme())];
}
