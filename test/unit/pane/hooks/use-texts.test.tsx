/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import * as registry from "../../../../src/instrument/registry";
import { isBusy, openPane, stateList, user } from "../pane";
import { attachedOf, denpasarSelf } from "../states";

jest.mock("../../../../src/instrument/registry", () => {
  const actual: typeof registry = jest.requireActual("../../../../src/instrument/registry");
  return { ...actual, loadTexts: jest.fn(actual.loadTexts) };
});

const loadTexts = jest.mocked(registry.loadTexts);

beforeEach(() => loadTexts.mockClear());

test("when the next steps cannot be loaded the rest stands, and they can be asked for again", async () => {
  loadTexts.mockRejectedValueOnce(new Error("Loading chunk 354 failed."));
  await openPane(attachedOf());
  expect(screen.getByText(/Langkah berikutnya belum dapat dimuat\./)).toBeTruthy();
  expect(stateList("flags")).toHaveLength(9);
  expect(stateList("flags")[0]).not.toHaveProperty("action");
  await user.press("Muat lagi");
  expect(screen.queryByText(/Langkah berikutnya belum dapat dimuat\./)).toBeNull();
  expect(stateList("flags")[0]?.action).toMatch(/^Pindahkan pengajuan/);
});

test("the page is busy until the next steps stand there", async () => {
  let arrive: () => void = () => undefined;
  const texts = await registry.loadTexts("59/2020");
  loadTexts.mockReturnValueOnce(new Promise((resolve) => (arrive = () => resolve(texts))));
  await openPane(attachedOf());
  expect(isBusy()).toBe(true);
  expect(screen.getAllByText("Memuat langkah berikutnya…")).toHaveLength(9);
  arrive();
  await screen.findByText(/^Pindahkan pengajuan/);
  expect(isBusy()).toBe(false);
});

test("long texts stay where they are while nothing needs them", async () => {
  await openPane(attachedOf({ levels: denpasarSelf.map(() => 4) }));
  expect(loadTexts).not.toHaveBeenCalled();
});
