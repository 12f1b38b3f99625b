import { randomLevels } from "../support/random-levels";
import { partsOf, sheetsOf } from "../support/saved-file";
import { denpasar, fixture, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();
const messy = fixture("kotor-campuran.xlsx");

describe("fixing what is wrong", () => {
  it("writes every safe fix at once, and Batalkan leaves the file as it was", async () => {
    const excel = await standIn.open(messy);
    await excel.attach();
    await excel.click("Terapkan semua yang aman (9)");
    expect((await excel.values("E7:E14")).flat()).toEqual([3, 3, 3, 3, 3, 3, 3, 4]);
    // Only how levels are written changed: the index stays.
    const fixed = await excel.state();
    expect(fixed.index).toBe("2,23");
    expect(fixed.findings.filter(({ message }) => message.includes("sebagai teks"))).toEqual([]);

    await excel.click("Batalkan");
    expect((await excel.values("E7:E14")).flat()).toEqual(["Level 3", 3, "3 - Terdefinisi", 3, 3, "3,0", 3, " 4 "]);
    await excel.detach();
    expect(partsOf(await excel.save())).toEqual(partsOf(messy));
  });
});

describe("marking the sheet", () => {
  it("with everything and detaching leaves no residue in the file", async () => {
    const rules = (path: string): number => sheetsOf(path).split("<cfRule").length;
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.click("Tandai di lembar");
    // The other three are ticked to begin with.
    await excel.click("Tambah kolom langkah berikutnya");
    await excel.click("Tandai lembar");
    expect(rules(await excel.save())).toBeGreaterThan(rules(denpasar));
    await excel.detach();
    expect(partsOf(await excel.save())).toEqual(partsOf(denpasar));
  });
});

describe("totals for a table without any", () => {
  it("agree with the pane as native formulas, whatever is typed, and can be taken back", async () => {
    const excel = await standIn.open(fixture("rekap-bandar-lampung-2021-2023.xlsx"));
    const expectTotalsToAgree = async (): Promise<void> => {
      const { index, predicate, domains, aspects } = await excel.state();
      expect((await excel.read("L5:M18")).text.map((row) => row[1])).toEqual([
        index,
        predicate,
        ...domains.map((domain) => domain.index),
        ...aspects.map((aspect) => aspect.index),
      ]);
    };
    await excel.attach();
    await excel.click("Total");
    await excel.click("Tambah baris total");
    await expectTotalsToAgree();
    for (const levels of randomLevels(47, 3)) {
      await excel.paste(
        "E5",
        levels.map((level) => [level])
      );
      await expectTotalsToAgree();
    }
    await excel.click("Batalkan");
    expect((await excel.values("H4:M60")).flat().every((value) => value === null)).toBe(true);
  });
});
