import { createRoot } from "react-dom/client";
import type { HostAppearance } from "../../excel";
import type { Session, Support } from "../../session";
import { wordsFor } from "../../text";
import type { CatalogueEntry } from "../../text/functions/catalogue";
import type { GoTo } from "../hooks";
import { ErrorBoundary } from "./error-boundary";
import { Pane } from "./pane";
import { loadTheme } from "./theme/theme";

/** How the pane looks and speaks where no host tells: Indonesian, light. */
const defaultAppearance: HostAppearance = {
  language: "id-ID",
  numberLocale: "id-ID",
  theme: () => "light",
  onThemeChange: () => () => undefined,
};

/** What can be found out where no host is. */
const noSupport: Support = {
  facts: () => Promise.resolve(null),
  indexAnswer: () => Promise.resolve(null),
  formulasSeen: () => false,
  version: () => "",
};

/**
 * Draws the pane into `root` and keeps it following `session` and `appearance`.
 * Call once; whatever stood in `root` before is replaced.
 * @param functions what the page with the formulas lists
 * @returns opens a page, for who stands outside of the pane; as soon as it is drawn
 */
export async function mount(
  root: HTMLElement,
  session: Session,
  appearance: HostAppearance = defaultAppearance,
  functions: readonly CatalogueEntry[] = [],
  support: Support = noSupport
): Promise<GoTo> {
  await loadTheme(appearance.theme());
  const words = wordsFor(appearance.language);
  document.documentElement.lang = words.language;
  // After a crash the pane is drawn anew.
  let now: GoTo | null = null;
  let asked: Parameters<GoTo> | null = null;
  const onDrawn = (goTo: GoTo): void => {
    now = goTo;
    if (asked) goTo(...asked);
    asked = null;
  };
  createRoot(root).render(
    <ErrorBoundary words={words}>
      <Pane session={session} appearance={appearance} words={words} functions={functions} support={support} onDrawn={onDrawn} />
    </ErrorBoundary>
  );
  return (...where) => {
    if (now) now(...where);
    else asked = where;
  };
}
