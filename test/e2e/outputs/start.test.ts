import { makeWorkbook } from "../support/make-workbook";
import type { Excel } from "../support/excel";
import { randomLevels } from "../support/random-levels";
import { partsOf } from "../support/saved-file";
import { withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();
const sheet = "Kertas Kerja";

/** An empty workbook in which a worksheet was made. */
async function openWithWorksheet(instrument: string): Promise<Excel> {
  const excel = await standIn.open(makeWorkbook([["Sheet1", []]]));
  await excel.click("Mulai dari kosong");
  await excel.click(instrument);
  if (instrument.startsWith("Pemdi")) await excel.click("Buat juga lembar Data Dukung");
  await excel.click("Buat Kertas Kerja");
  return excel;
}

describe.each([
  { instrument: "SPBE 59/2020", total: 47, second: 2, lastKey: "47", totals: 2 + 4 + 8, levels: "F" },
  { instrument: "SPBE 5/2018", total: 37, second: 0, lastKey: "35-3", totals: 2 + 3 + 7, levels: "F" },
  { instrument: "Pemdi 8/2026", total: 20, second: 2.5, lastKey: "20", totals: 2 + 7, levels: "E" },
])("a worksheet made for $instrument", ({ instrument, total, second, lastKey, totals, levels: column }) => {
  const last = total + 5;
  const isPemdi = instrument.startsWith("Pemdi");

  it("is attached, and its own totals say what the pane says, whatever is typed", async () => {
    const excel = await openWithWorksheet(instrument);
    const made = await excel.state();
    expect([made.sheet, made.header, made.total, made.filled]).toEqual([sheet, "Nilai Mandiri", total, 0]);

    const typeAndCompare = async (levels: readonly (number | null)[]): Promise<void> => {
      await excel.paste(
        `${sheet}!${column}6`,
        levels.map((level) => [level])
      );
      const { filled, index, predicate, domains, aspects } = await excel.state();
      expect(filled).toBe(levels.filter((level) => level !== null).length);
      expect((await excel.read(`${sheet}!${column}${last + 1}:${column}${last + totals}`)).text.map(([text]) => text)).toEqual([
        index,
        predicate,
        ...domains.map((domain) => domain.index),
        ...aspects.map((aspect) => aspect.index),
      ]);
    };
    await typeAndCompare(Array.from({ length: total }, (_, at) => (at < 3 ? [3, second, 5][at] : at === total - 1 ? 4 : null) ?? null));
    expect((await excel.state()).levels[lastKey]).toBe(4);
    for (const levels of randomLevels(total, 5, isPemdi)) await typeAndCompare(levels);
    if (!isPemdi) return;

    // A stage says its total once it is complete: what nobody looked at is not 0.
    const values = randomLevels(total, 1, true)[0]?.map((level) => [level ?? 1]) ?? [];
    await excel.paste(`${sheet}!F6`, values.slice(1));
    expect((await excel.read(`${sheet}!F${last + 1}:F${last + totals}`)).text.flat().join("")).toBe("");
    await excel.paste(`${sheet}!F6`, values);
    await excel.paste(`${sheet}!E6`, values);
    const [mandiri, dokumen] = await Promise.all(
      ["E", "F"].map(async (at) => (await excel.read(`${sheet}!${at}${last + 1}:${at}${last + totals}`)).text)
    );
    expect(dokumen).toEqual(mandiri);
    expect(await excel.state()).toMatchObject({ levelColumn: "E", index: dokumen?.[0]?.[0] });
    expect((await excel.read("Data Dukung!A4:F5")).text).toEqual([
      ["Kode butir", "Indikator", "Nama indikator", "No. Level", "Butir data dukung", "Status"],
      ["I1-L1-01", "1", expect.any(String), "1", expect.any(String), "belum"],
    ]);
  });

  it("is ready to print on A4, with its criteria beside it and its levels limited, in the saved file", async () => {
    const excel = await openWithWorksheet(instrument);
    const parts = partsOf(await excel.save());
    const own = Object.values(parts).find((xml) => xml.includes("<worksheet") && xml.includes(`sqref="${column}6:`));
    expect(own).toMatch(/<pageSetup[^>]*paperSize="9"/);
    expect(own).toMatch(/<pageSetup[^>]*orientation="landscape"/);
    expect(own).toMatch(/<pageSetup[^>]*fitToHeight="0"/);
    expect(own).toContain('fitToPage="1"');
    expect(own).toContain('state="frozen"');
    expect(own).toMatch(new RegExp(`<dataValidation [^>]*sqref="${column}6:${column}${last}"`));
    expect(parts["xl/workbook.xml"]).toContain("Print_Titles");
    // Names without the words that all begin with; rows of several lines say so in the file.
    expect(own).not.toContain("Tingkat Kematangan ");
    const rows = [...(own ?? "").matchAll(/<row [^>]*?\br="(\d+)"[^>]*>/g)];
    const heights = new Map(rows.map(([tag, row]) => [Number(row), Number(/\bht="([\d.]+)"/.exec(tag)?.[1] ?? 0)]));
    expect([...heights.values()].filter((height) => height >= 30).length).toBeGreaterThan(total / 3);
    expect(heights.get(5)).toBeGreaterThanOrEqual(30);
    const criteria = (await excel.read(`Kriteria!A1:H${total + 3}`)).text;
    expect(criteria[0]?.[0]).toContain("KRITERIA TINGKAT KEMATANGAN");
    expect(criteria.slice(3).map(([key]) => key)).toHaveLength(total);
    expect(
      criteria.slice(3).every(([key = "", name = "", ...levels]) => key !== "" && name !== "" && levels.some((text) => text !== ""))
    ).toBe(true);
    // A person who types what is no level is stopped.
    await expect(excel.set(`${sheet}!${column}6`, 6, { validated: true })).rejects.toThrow('"set"');
  });

  it("goes with Batalkan", async () => {
    const excel = await openWithWorksheet(instrument);
    await excel.click("Batalkan");
    await expect(excel.read(`${sheet}!A1`)).rejects.toThrow(`there is no sheet "${sheet}"`);
  });
});

it.each([`${sheet}!F6`, "Kriteria!J2"])("a made worksheet stays when something was written into %s since", async (cell) => {
  const excel = await openWithWorksheet("SPBE 59/2020");
  await excel.set(cell, 3);
  await excel.click("Batalkan");
  expect(await excel.values(cell)).toEqual([[3]]);
  expect((await excel.state()).sheet).toBe(sheet);
});
