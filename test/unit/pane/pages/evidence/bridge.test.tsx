/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { accessibilityTroubles, openPane, stateList, user } from "../../pane";
import { attachedOf } from "../../states";

Element.prototype.scrollIntoView = () => undefined;

async function openEvidence(instrument: string, language = "id-ID"): Promise<void> {
  await openPane(attachedOf({ instrument, levels: [] }), language);
  await user.goTo(language === "id-ID" ? "Data Dukung" : "Evidence");
  await user.waitUntilDone();
}

const links = (): readonly (string | undefined)[] => stateList("bridgeLinks").map(({ link }) => link);

describe("evidence of 59/2020 for a table of Pemdi", () => {
  it("is told by indicator, the strongest first, and values are not converted", async () => {
    await openEvidence("8/2026");
    const section = await screen.findByRole("region", { name: "Data dukung dari SPBE 59/2020" });
    expect(within(section).getByText(/tidak ada konversi resmi \(pasal 11 hanya memindahkan target\)/)).toBeTruthy();
    expect(within(section).getByText(/hanya dengan latar: indikator 6, 7, 8, 11, 20\./)).toBeTruthy();
    expect(stateList("bridge")).toHaveLength(20);
    await user.open("1. Tata Kelola Pemdi: 3 kuat, 4 latar");
    expect(await within(section).findByText("Hanya latar atau pendukung")).toBeTruthy();
    expect(links()).toEqual(["11 strong", "12 strong", "13 strong", "1 weak", "2 weak", "10 weak", "19 weak"]);
    expect(within(section).getByText("Data dukung lama perlu diperbarui.")).toBeTruthy();
    expect(within(section).queryByText(/bukti/i)).toBeNull();
    expect(await accessibilityTroubles()).toEqual([]);
  });

  it("is said to be none where there is none", async () => {
    await openEvidence("8/2026");
    await user.open("6. Penyelenggaraan Informasi Geospasial: tidak ada");
    expect(await screen.findByText("Tidak ada data dukung SPBE yang dapat dipakai untuk indikator ini.")).toBeTruthy();
    expect(links()).toEqual([]);
  });
});

describe("evidence of a table of 59/2020", () => {
  it("tells what it serves in Pemdi, and what is background only", async () => {
    await openEvidence("59/2020");
    const section = await screen.findByRole("region", { name: "Untuk apa data dukung ini di Pemdi" });
    expect(within(section).getByText(/^20 indikator kini hanya menjadi latar: 1, 2, 3, 4, 5, 6, 7, 24, /)).toBeTruthy();
    await user.open("27 indikator lainnya");
    await user.click(await within(section).findByText(/^22\. .*: 1 kuat, 1 sebagian, 1 latar$/));
    expect(await within(section).findByText("Sebagian tema sama; perlu dilengkapi")).toBeTruthy();
    expect(links()).toEqual(["10 strong", "12 medium", "8 weak"]);
  });

  it("in English too", async () => {
    await openEvidence("59/2020", "en-US");
    const section = await screen.findByRole("region", { name: "What this evidence serves in Pemdi" });
    expect(within(section).getByText(/there is no official conversion/)).toBeTruthy();
    await user.click(within(section).getByText(/^10\. .*: 1 strong, 1 background$/));
    expect(await within(section).findByText("Background or support only")).toBeTruthy();
    expect(links()).toEqual(["4 strong", "1 weak"]);
    expect(await accessibilityTroubles()).toEqual([]);
  });
});

it("there is no bridge from 5/2018", async () => {
  await openEvidence("5/2018");
  expect(screen.queryByRole("region", { name: /SPBE 59\/2020|di Pemdi/ })).toBeNull();
});
