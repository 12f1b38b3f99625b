import { webLightTheme, type Theme } from "@fluentui/react-components";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { HostAppearance, HostTheme } from "../../../excel";

/** The palettes that most people never see come when they are asked for. */
const loaders: Readonly<Record<Exclude<HostTheme, "light">, () => Promise<Theme>>> = {
  dark: () => import(/* webpackChunkName: "theme-dark" */ "./theme-dark").then(({ theme }) => theme),
  contrast: () => import(/* webpackChunkName: "theme-contrast" */ "./theme-contrast").then(({ theme }) => theme),
};

const loaded = new Map<HostTheme, Theme>([["light", webLightTheme]]);

/** Loads the Fluent palette for one of the host's, before the pane is drawn in it. Where it cannot be loaded, the light one is used. */
export async function loadTheme(name: HostTheme): Promise<void> {
  if (name === "light" || loaded.has(name)) return;
  const theme = await loaders[name]().catch(() => null);
  if (theme !== null) loaded.set(name, theme);
}

/** The Fluent palette that fits the host's, following every change; the one before stays until another is loaded. */
export function useHostTheme(appearance: HostAppearance): Theme {
  const subscribe = useCallback((listener: () => void) => appearance.onThemeChange(listener), [appearance]);
  const wanted = useSyncExternalStore(subscribe, () => appearance.theme());
  const [shown, setShown] = useState(wanted);
  useEffect(() => {
    let current = true;
    void loadTheme(wanted).then(() => current && setShown(wanted));
    return () => {
      current = false;
    };
  }, [wanted]);
  return loaded.get(loaded.has(wanted) ? wanted : shown) ?? webLightTheme;
}
