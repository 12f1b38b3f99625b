import type { Excel } from "../support/excel";
import { partsOf } from "../support/saved-file";
import { denpasar, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

const OPEN = "Buka panel ini setiap kali kertas kerja ini dibuka";
const ASK = "Jangan tanyakan add-in ini kepada penerima";

const paneIsShown = ({ page }: Excel): Promise<boolean> => page.locator("#pane").isVisible();

/** Settings of add-ins in the saved file, by their names. */
async function settingsOf(excel: Excel): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(partsOf(await excel.save())).filter(([name]) => /webextension\d+\.xml$/.test(name));
  return Object.fromEntries(
    parts.flatMap(([, xml]) => [...xml.matchAll(/property name="([^"]+)" value="([^"]*)"/g)].map(([, k, v]) => [k, v]))
  );
}

const isTicked = ({ pane }: Excel, name: string): Promise<boolean> => pane().getByRole("checkbox", { name }).isChecked();

describe("a pane that opens with the workbook", () => {
  it("is wished for on Bantuan, opens with the file, and no longer when it is taken back", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    expect(await settingsOf(excel)).toEqual({});
    await excel.click("Bantuan");
    await excel.click(OPEN);
    expect(await excel.paneText()).toContain("Simpan kertas kerja supaya pilihan ini ikut tersimpan.");
    expect(await settingsOf(excel)).toMatchObject({ "spbe.openPane": "true" });

    const again = await standIn.open(await excel.save(), { pane: "closed" });
    await again.page.waitForFunction(() => document.querySelector("#pane:not([hidden]) iframe") !== null);
    await again.settle();
    expect(await paneIsShown(again)).toBe(true);
    await again.attach();
    await again.click("Bantuan");
    expect(await isTicked(again, OPEN)).toBe(true);
    await again.click(OPEN);
    const last = await standIn.open(await again.save(), { pane: "closed" });
    await last.settle();
    expect(await paneIsShown(last)).toBe(false);
  });

  it("is not offered by an Excel that cannot open it by itself", async () => {
    const excel = await standIn.open(denpasar, { sets: { SharedRuntime: null } });
    await excel.attach();
    await excel.click("Bantuan");
    expect(await excel.paneText()).not.toContain(OPEN);
  });

  it("says so where Excel refuses", async () => {
    const excel = await standIn.open(denpasar, { readOnly: true });
    await excel.attach();
    await excel.click("Bantuan");
    await excel.click(OPEN);
    expect(await excel.paneText()).toContain("Excel tidak mengizinkan pilihan ini diubah");
    expect(await isTicked(excel, OPEN)).toBe(false);
  });
});

describe("what Excel asks recipients", () => {
  it("is switched off on Kirim alone, in the file, and on again", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    expect(await settingsOf(excel)).toEqual({});
    await excel.click("Kirim");
    expect(await excel.paneText()).not.toContain(OPEN);
    await excel.click(ASK);
    expect(await settingsOf(excel)).toEqual({ "Office.DisableTrustUX": "true" });
    await excel.click(ASK);
    expect(await settingsOf(excel)).toEqual({});
  });

  it("stands beside a pane that opens by itself, which can be switched off before sending", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.click("Bantuan");
    await excel.click(OPEN);
    await excel.click("Kirim");
    expect(await isTicked(excel, OPEN)).toBe(true);
    await excel.click(OPEN);
    expect(await settingsOf(excel)).toEqual({});
  });

  it("goes with everything else of ours when the table is let go", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.click("Bantuan");
    await excel.click(OPEN);
    await excel.click("Kirim");
    await excel.click(ASK);
    await excel.detach();
    expect(await settingsOf(excel)).toEqual({});
  });
});
