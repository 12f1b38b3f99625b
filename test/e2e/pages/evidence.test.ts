import type { Excel } from "../support/excel";
import { fixture, withStandIn } from "../support/with-stand-in";
import { keysOf } from "./keys";

const standIn = withStandIn();
const pemdi = fixture("../trials/t7-desimal-pemdi.xlsx");

/** What the page shows about the fourth indicator. */
const fourth = async (excel: Excel): Promise<Readonly<Record<string, string>>> =>
  excel.script(`const item = document.querySelectorAll('[data-state-list="evidence"] > [data-item]')[3];
    return Object.fromEntries(["typed", "suggested", "next"].map((field) => [field, item.querySelector('[data-field=' + field + ']').innerText]))`);

/** The states in the sheet by the codes of their items. */
async function states(excel: Excel): Promise<Readonly<Record<string, unknown>>> {
  const rows = await excel.values("Data Dukung!A5:F120");
  return Object.fromEntries(rows.filter(([code]) => String(code).startsWith("I4-L")).map((row) => [String(row[0]), row[5]]));
}

it("with the keyboard alone: the sheet is made, and an indicator goes from nothing to 2,50 by the states of its items", async () => {
  const excel = await standIn.open(pemdi, { width: 350 });
  const keys = keysOf(excel);
  await keys.press("Control+F6");
  await keys.press("Enter");
  const index = (await excel.state()).index;
  await keys.press("Alt+Shift+Digit9");
  await keys.tabTo(/^Lainnya/, 3, "Shift+Tab");
  await keys.press("Enter");
  await keys.press("d");
  await keys.press("Enter");
  await keys.tabTo("Buat lembar Data Dukung");
  await keys.press("Enter");
  expect(await excel.paneText()).toContain("Lembar Data Dukung sudah dibuat.");
  expect(await fourth(excel)).toEqual({
    typed: "1,3",
    suggested: "1,00",
    next: "3 butir lagi di level 1 menaikkan perkiraan menjadi 1,50, setara 0,025 poin indeks.",
  });

  await keys.tabTo(/^Butir indikator 4 /, 40);
  await keys.press("Enter");
  for (const code of ["I4-L1-01", "I4-L1-02", "I4-L1-03", "I4-L2-01", "I4-L2-02"]) {
    if (code === "I4-L2-01") {
      await keys.tabTo(/^Level 2: /);
      await keys.press("Enter");
    }
    await keys.tabTo(`Status ${code}`);
    // Past draf and diunggah, which are not written: going on is what chooses.
    await keys.press("ArrowDown", "ArrowDown", "ArrowDown");
  }
  expect(await fourth(excel)).toMatchObject({ typed: "1,3", suggested: "2,50" });
  const written = await states(excel);
  expect(Object.entries(written).filter(([, state]) => state === "diterima")).toHaveLength(5);
  expect(written["I4-L3-01"]).toBe("belum");
  expect(keys.unseen()).toEqual([]);

  // The value that was typed counts until the person writes another.
  expect((await excel.state()).index).toBe(index);
  await excel.set("Hasil!D9", 2.5);
  expect((await excel.state()).index).toBe("1,30");

  await excel.click("Batalkan");
  expect((await states(excel))["I4-L2-02"]).toBe("belum");
  expect(await fourth(excel)).toMatchObject({ typed: "2,5", suggested: "2,00" });

  // A plan collects the same items, and its sheet names them.
  await excel.click("Rencana");
  await excel.type("Target", "1,40");
  expect(await excel.paneText()).toMatch(/seluruhnya \d+ butir data dukung: indeks menjadi 1,4\d/);
  await excel.click("Tulis ke lembar");
  expect((await excel.values("Rencana Aksi!F7:F26")).flat().filter((text) => /^I\d+-L\d-\d\d: \S/.test(String(text)))).not.toEqual([]);
});
