/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { act } from "react";
import { openPane } from "../pane";
import { attachedOf } from "../states";

const finishTyping = /Bila Anda sedang mengetik di sebuah sel/;

test("when Excel goes on not answering, the pane says what it may be waiting for", async () => {
  const session = await openPane(attachedOf());
  jest.useFakeTimers();
  try {
    act(() => session.becomeBusy(true));
    act(() => jest.advanceTimersByTime(1_000));
    expect(screen.getByRole("progressbar", { name: "Sedang membaca kertas kerja…" })).toBeTruthy();
    expect(screen.queryByText(finishTyping)).toBeNull();
    act(() => jest.advanceTimersByTime(3_000));
    expect(screen.getByText(finishTyping)).toBeTruthy();
    act(() => session.becomeBusy(false));
    expect(screen.queryByText(finishTyping)).toBeNull();
  } finally {
    jest.useRealTimers();
  }
});
