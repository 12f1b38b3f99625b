/** @jest-environment jsdom */
import { forgetAttached, noteAttached, wasAttached } from "../../../../../src/excel/host/viewer/attached-before";
import { forgetWorkbooks, keptWorkbooks } from "../../../../../src/excel/host/viewer/kept-workbooks";
import { noStorage } from "../../../../support/no-storage";

const open = (url: string | null, partitionKey?: string): void => {
  Object.assign(globalThis, { Office: { context: { document: { url }, partitionKey } } });
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

it("what one site keeps in a browser, another site that shows the same Excel does not know", () => {
  open("https://kota.go.id/a.xlsx", "kota-");
  noteAttached();
  expect(wasAttached()).toBe(true);
  expect(Object.keys(window.localStorage).every((key) => key.startsWith("kota-"))).toBe(true);
  open("https://kota.go.id/a.xlsx", "provinsi-");
  expect(wasAttached()).toBe(false);
  noteAttached();
  expect(forgetWorkbooks()).toBe(true);
  open("https://kota.go.id/a.xlsx", "kota-");
  expect(wasAttached()).toBe(true);
});

it("an emptied list knows no workbook and leaves nothing in the browser", () => {
  for (const name of ["a", "b"]) {
    open(`https://kota.go.id/${name}.xlsx`);
    noteAttached();
  }
  expect(keptWorkbooks()).toBe(2);
  expect(forgetWorkbooks()).toBe(true);
  expect(stored()).toBe("{}");
  expect(keptWorkbooks()).toBe(0);
  expect(wasAttached()).toBe(false);
});

it("a browser that keeps nothing knows no workbook, and says so without failing", () => {
  open("https://kota.go.id/a.xlsx");
  noStorage(() => {
    noteAttached();
    expect(wasAttached()).toBe(false);
    forgetAttached();
    expect(keptWorkbooks()).toBe(0);
    expect(forgetWorkbooks()).toBe(true);
  });
});

it("outside Excel nothing fails", () => {
  Object.assign(globalThis, { Office: undefined });
  expect(keptWorkbooks()).toBe(0);
  expect(forgetWorkbooks()).toBe(true);
});
