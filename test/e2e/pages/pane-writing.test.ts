import { axeTroubles, sideways } from "../support/pane-checks";
import { fixture, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();
const untidy = fixture("kotor-campuran.xlsx");
const sheet = "Rekap Jum'at 12-7";

it("a fix is written where it is read, counts at once, and is taken back", async () => {
  const excel = await standIn.open(untidy);
  const isFound = async (): Promise<boolean> =>
    (await excel.state()).findings.some(({ cell, message }) => cell === `${sheet}!E7` && message.includes("tersimpan sebagai teks"));
  await excel.attach();
  const before = await excel.state();
  expect(await isFound()).toBe(true);

  await excel.click(`Terapkan ${sheet}!E7`);
  expect(await excel.values(`${sheet}!E7`)).toEqual([[3]]);
  expect(await isFound()).toBe(false);

  await excel.click("Batalkan");
  expect(await excel.values(`${sheet}!E7`)).toEqual([["Level 3"]]);
  expect(await isFound()).toBe(true);
  expect(await excel.state()).toEqual(before);
});

/** Whether the heading of the findings can be seen, with the pane as high as it is. */
const findingsInSight = `const { top, bottom } = document.getElementById("spbe-findings").getBoundingClientRect();
bottom > 0 && top < window.innerHeight`;

it("all safe fixes leave the index as it is, and show what is left to be mended", async () => {
  const excel = await standIn.open(untidy, { width: 320 });
  await excel.attach();
  const before = await excel.state();
  await excel.click("Terapkan semua yang aman");
  const after = await excel.state();
  expect([after.index, after.filled, after.levels]).toEqual([before.index, before.filled, before.levels]);
  expect(after.findings.filter(({ message }) => message.includes("sebagai teks"))).toEqual([]);
  expect(await excel.script(findingsInSight)).toBe(true);
});

it("a finding left as it is stands apart until it is shown again", async () => {
  const excel = await standIn.open(untidy);
  const count = async (): Promise<number> => (await excel.state()).findings.length;
  await excel.attach();
  const before = await count();
  await excel.click(`Biarkan dengan alasan: ${sheet}!E30`);
  await excel.type("Alasan", "Menunggu berita acara");
  await excel.click("Simpan alasan");
  expect(await count()).toBe(before - 1);
  await excel.click("Temuan yang dibiarkan");
  await excel.click("Tampilkan lagi");
  expect(await count()).toBe(before);
});

describe.each([
  { theme: "light", width: 320 },
  { theme: "dark", width: 175 },
] as const)("at $width px, $theme", (look) => {
  it("every part that opens can be used by everyone and fits", async () => {
    const excel = await standIn.open(untidy, look);
    await excel.attach();
    await excel.click("Tandai di lembar");
    await excel.click("Total");
    await excel.click("Atur kolom");
    await excel.click("Biarkan dengan alasan");
    await excel.click("Terapkan");
    expect(await axeTroubles(excel.pane())).toEqual([]);
    expect(await sideways(excel.pane())).toBe(0);
  });
});
