/** @jest-environment jsdom */
import { render } from "@testing-library/react";
import { act, type ReactNode } from "react";
import { PaneContextProvider } from "../../../../../src/pane/hooks/pane-context";
import { useSheetReading, type SheetReading } from "../../../../../src/pane/hooks/sheets/use-sheet-reading";

it("asked again while a reading runs, it is done when that reading is, and not before it is shown", async () => {
  const ends: ((value: string) => void)[] = [];
  const read = (): Promise<string> => new Promise((end) => ends.push(end));
  let now: SheetReading<string> | null = null;
  function Reader(): ReactNode {
    now = useSheetReading(read, () => false);
    return null;
  }
  const session = { watchSheets: () => () => undefined };
  render(
    <PaneContextProvider value={{ session } as never}>
      <Reader />
    </PaneContextProvider>
  );
  let isDone = false;
  await act(async () => void now?.readAgain().then(() => (isDone = true)));
  expect([ends.length, isDone]).toEqual([1, false]);
  await act(async () => ends[0]?.("diterima"));
  expect([isDone, (now as SheetReading<string> | null)?.value]).toEqual([true, "diterima"]);
});
