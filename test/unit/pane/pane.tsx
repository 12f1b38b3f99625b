import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import type { HostAppearance, HostTheme } from "../../../src/excel/host/appearance-types";
import type { SessionState } from "../../../src/session/types";
import { functionDefinitions } from "../../../src/functions/list";
import type { Support } from "../../../src/session/support";
import { Pane } from "../../../src/pane/shell/pane";
import { wordsFor } from "../../../src/text";
import { FakeSession } from "./fake-session";

// Nothing here waits for a clock, but a machine with other work draws whole pages slowly.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(60_000);

// The browser remembers the page the person was on last: each test begins on the first.
beforeEach(() => window.localStorage.clear());

/**
 * Where the rules of looks go: not into the page under test. The simulated browser matches every rule against every
 * element each time it is asked whether something is hidden, and how the pane looks is seen end to end.
 */
const elsewhere = createDOMRenderer(document.implementation.createHTMLDocument());

/** The pane open beside a session that stands in `state`, with everything loaded that it loads by itself. */
export async function openPane(state: SessionState, language = "id-ID"): Promise<FakeSession> {
  const session = new FakeSession(state);
  await act(async () => {
    render(
      <RendererProvider renderer={elsewhere}>
        <Pane
          session={session}
          appearance={lookOf(language)}
          words={wordsFor(language)}
          functions={functionDefinitions}
          support={supportOf()}
        />
      </RendererProvider>
    );
  });
  return session;
}

/** A host whose functions answer 3.7495. */
export function supportOf(answer: () => Promise<unknown> = async () => 3.7495): Support {
  return {
    facts: async () => ({
      host: "Excel",
      platform: "OfficeOnline",
      version: "16.0",
      sets: { ExcelApi: "1.17", CustomFunctionsRuntime: null },
      displayLanguage: "id-ID",
      contentLanguage: "id-ID",
      browser: "a browser",
    }),
    indexAnswer: answer,
    version: () => "0.1.0 (59/2020)",
    formulasSeen: () => false,
  };
}

export function lookOf(language: string, theme: HostTheme = "light"): HostAppearance {
  return {
    language,
    numberLocale: language,
    theme: () => theme,
    onThemeChange: () => () => undefined,
  };
}

/** The workbook changed: the session stands in another state now. */
export function become(session: FakeSession, state: SessionState): void {
  act(() => session.become(state));
}

/** What the person does, and everything that follows from it at once. Controls are found as a person finds them. */
export const user = {
  async click(element: HTMLElement): Promise<void> {
    await act(async () => {
      fireEvent.click(element);
    });
  },

  /** Clicks the button with this name. */
  press(name: string | RegExp): Promise<void> {
    return user.click(screen.getByRole("button", { name }));
  },

  /** Opens a page by its tab. */
  async goTo(page: string): Promise<void> {
    const tab = screen.queryByRole("tab", { name: page });
    if (tab === null) await user.click(screen.getByRole("button", { name: /^(Lainnya|More)/ }));
    await user.click(tab ?? (await screen.findByRole("menuitem", { name: page })));
    await act(async () => undefined);
  },

  /** Unfolds what has this title. */
  open(title: string): Promise<void> {
    return user.click(screen.getByText(title));
  },

  /** Types into a field, or chooses in a list, in place of what stood there. */
  async fill(field: string | HTMLElement, value: string): Promise<void> {
    const control = typeof field === "string" ? screen.getByLabelText(field) : field;
    await act(async () => {
      fireEvent.change(control, { target: { value } });
    });
  },

  /** Waits until the pane has nothing more to load. */
  async waitUntilDone(): Promise<void> {
    await waitFor(() => expect(isBusy()).toBe(false));
  },
};

/** Whether the pane says that it has something under way. */
export function isBusy(): boolean {
  return document.querySelector("[data-spbe-root]")?.getAttribute("data-busy") === "true";
}

/** One value as the stand-in's driver reads it from the page. */
export function stateValue(name: string): string | null {
  const element = document.querySelector(`[data-spbe-root] [data-state="${name}"]`);
  return element === null ? null : shownOf(element);
}

/** One list as the stand-in's driver reads it from the page. */
export function stateList(name: string): readonly Readonly<Record<string, string>>[] {
  const items = document.querySelectorAll(`[data-spbe-root] [data-state-list="${name}"] [data-item]`);
  return [...items].map((item) =>
    Object.fromEntries([...item.querySelectorAll("[data-field]")].map((field) => [field.getAttribute("data-field"), shownOf(field)]))
  );
}

function shownOf(element: Element): string {
  return element.getAttribute("data-value") ?? element.textContent ?? "";
}

/** What axe finds wrong with the page, in words. Contrast and drawn letters need a real browser and are looked at there. */
export async function accessibilityTroubles(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: {
      "color-contrast": { enabled: false },
      "label-content-name-mismatch": { enabled: false },
      region: { enabled: true },
    },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
