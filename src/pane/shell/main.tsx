import { createRoot } from "react-dom/client";
import type { HostAppearance } from "../../excel";
import type { Session, Support } from "../../session";
import { wordsFor } from "../../text";
import type { CatalogueEntry } from "../../text/functions/catalogue";
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
 */
export async function mount(
  root: HTMLElement,
  session: Session,
  appearance: HostAppearance = defaultAppearance,
  functions: readonly CatalogueEntry[] = [],
  support: Support = noSupport
): Promise<void> {
  await loadTheme(appearance.theme());
  const words = wordsFor(appearance.language);
  document.documentElement.lang = words.language;
  createRoot(root).render(
    <ErrorBoundary words={words}>
      <Pane session={session} appearance={appearance} words={words} functions={functions} support={support} />
    </ErrorBoundary>
  );
}
