/** @jest-environment jsdom */
import { forgetAttached, noteAttached, wasAttached } from "../../../../src/excel/host/attached-before";

const open = (url: string | null): void => {
  Object.assign(globalThis, { Office: { context: { document: { url } } } });
};
const stored = (): string => JSON.stringify({ ...window.localStorage });

beforeEach(() => window.localStorage.clear());

it("a workbook that was attached is known again, and its address stands nowhere", () => {
  open("https://kota-rahasia.sharepoint.com/Kertas Kerja.xlsx");
  expect(wasAttached()).toBe(false);
  noteAttached();
  expect(wasAttached()).toBe(true);
  expect(stored()).not.toMatch(/rahasia|Kertas|xlsx|https/);
  open("https://kota-rahasia.sharepoint.com/Lain.xlsx");
  expect(wasAttached()).toBe(false);
  open("https://kota-rahasia.sharepoint.com/Kertas Kerja.xlsx");
  forgetAttached();
  expect(wasAttached()).toBe(false);
});

it("addresses that were kept in plain text before are known still, and no longer readable", () => {
  window.localStorage.setItem("spbe.attached", "C:\\Users\\Sari\\LKE.xlsx\nhttps://kota.go.id/a.xlsx");
  open("https://kota.go.id/a.xlsx");
  expect(wasAttached()).toBe(true);
  expect(stored()).not.toMatch(/Sari|kota\.go\.id/);
});

it("a workbook that was never saved is not known", () => {
  open(null);
  noteAttached();
  expect(wasAttached()).toBe(false);
});
