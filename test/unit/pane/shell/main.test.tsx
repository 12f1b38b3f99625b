/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import type { HostAppearance, HostTheme } from "../../../../src/excel/host/appearance-types";
import type { SessionState } from "../../../../src/session/types";
import { crashCode } from "../../../../src/pane/shell/crash-code";
import { mount } from "../../../../src/pane/shell/main";
import { FakeSession } from "../fake-session";
import { lookOf, user } from "../pane";
import { attachedOf, offerOf } from "../states";

beforeEach(() => {
  document.body.innerHTML = '<div data-testid="root"><p>Panel SPBE sedang dibuka.</p></div>';
});

async function mountBeside(session: FakeSession, look?: HostAppearance): Promise<void> {
  await act(async () => mount(screen.getByTestId("root"), session, look));
}

test("takes the place of what stood there, in the language of the host", async () => {
  await mountBeside(new FakeSession(offerOf()), lookOf("en-US"));
  expect(screen.queryByText("Panel SPBE sedang dibuka.")).toBeNull();
  expect(screen.getByRole("button", { name: "Attach" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("en");
});

test("speaks Indonesian where no host tells", async () => {
  await mountBeside(new FakeSession(offerOf()));
  expect(screen.getByRole("button", { name: "Lampirkan" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("id");
});

test("follows the palette of the host", async () => {
  let theme: HostTheme = "light";
  const listeners = new Set<() => void>();
  const look: HostAppearance = {
    ...lookOf("id-ID"),
    theme: () => theme,
    onThemeChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  await mountBeside(new FakeSession(offerOf()), look);
  const ground = (): string =>
    getComputedStyle(screen.getByRole("main").parentElement ?? document.body).getPropertyValue("--colorNeutralBackground1");
  const light = ground();
  theme = "dark";
  act(() => listeners.forEach((listener) => listener()));
  expect(light).toBe("#ffffff");
  await waitFor(() => expect(ground()).toBe("#292929"));
});

test("a part that cannot be drawn leaves a sentence, a code and a way on, never a blank pane", async () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const broken = { ...attachedOf(), scorecard: null } as unknown as SessionState;
  const session = new FakeSession(broken);
  await mountBeside(session);
  const alert = screen.getByRole("alert");
  expect(alert.textContent).toMatch(/Ada bagian panel yang gagal ditampilkan\..*kode P-[0-9A-Z]{4}/);
  expect(alert.textContent).not.toMatch(/Cannot read|undefined|null/);
  session.become(offerOf());
  await user.press("Coba lagi");
  expect(screen.getByRole("button", { name: "Lampirkan" })).toBeTruthy();
  quiet.mockRestore();
});

test("the code of a failure is short and always the same", () => {
  expect(crashCode(new TypeError("x"))).toMatch(/^P-[0-9A-Z]{4}$/);
  expect(crashCode(new TypeError("x"))).toBe(crashCode(new TypeError("x")));
  expect(crashCode(new TypeError("x"))).not.toBe(crashCode(new TypeError("y")));
  expect(crashCode("not even an error")).toMatch(/^P-/);
});
