/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { act } from "react";
import { openPane, user } from "../../pane";
import { attachedOf } from "../../states";

/** A press of a tab with the mouse: the browser counts the presses. */
async function press(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole("tab", { name }), { detail: 1 });
  });
}

const fold = (): HTMLDetailsElement => {
  const element = screen.getByText("Filter").closest("details");
  if (element === null) throw new Error("no fold");
  return element;
};

/** What the browser does when a fold is opened or closed: jsdom knows nothing of it. */
async function turn(open: boolean): Promise<void> {
  await act(async () => {
    fold().open = open;
    fireEvent(fold(), new Event("toggle"));
  });
}

test("a page is found as it was left: how far down, and which folds stood open", async () => {
  await openPane(attachedOf());
  await press("Indikator");
  await turn(true);
  document.documentElement.scrollTop = 640;
  await press("Rencana");
  expect(document.documentElement.scrollTop).toBe(0);
  await press("Indikator");
  expect([document.documentElement.scrollTop, fold().open]).toEqual([640, true]);
  // Its own tab leads to its top, and what was folded again stays so.
  await press("Indikator");
  expect(document.documentElement.scrollTop).toBe(0);
  await turn(false);
  await press("Rencana");
  await press("Indikator");
  expect(fold().open).toBe(false);
});

test("by keyboard a page begins at its top, where the tab in use is", async () => {
  await openPane(attachedOf());
  await press("Indikator");
  document.documentElement.scrollTop = 640;
  await press("Rencana");
  await user.goTo("Indikator");
  expect(document.documentElement.scrollTop).toBe(0);
});
