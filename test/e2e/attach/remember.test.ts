import { customXmlIn } from "../support/saved-file";
import { denpasar, fixture, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

/** The custom XML of a saved file that is ours. */
const memoryIn = (path: string): readonly string[] => customXmlIn(path, "<spbe");

describe("a workbook opened again", () => {
  it("that nobody attached is only looked through, and its formulas say how to attach", async () => {
    const excel = await standIn.open(denpasar);
    await excel.formula("M1", "=SPBE.INDEX()");
    expect((await excel.detachedState()).candidates.length).toBeGreaterThan(0);
    const { values, errors } = await excel.read("M1");
    expect(values).toEqual([["#N/A"]]);
    expect(errors[0]?.[0]).toContain("Lampirkan");
  });

  it("attaches by itself when its formulas wait for the table, within three round trips", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.formula("M1", "=SPBE.INDEX()");
    await excel.set("F8", 5);
    await excel.save();
    await excel.traffic();
    await excel.reopen();
    expect((await excel.state()).index).toBe("3,79");
    expect(await excel.values("M1")).toEqual([[3.7885]]);
    expect((await excel.traffic()).roundTrips).toBeLessThanOrEqual(3);
  });

  it("attaches by itself when this viewer had attached it, with nothing kept in it, until it is detached", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    expect(memoryIn(await excel.save())).toEqual([]);
    await excel.traffic();
    await excel.reopen();
    expect(await excel.state()).toMatchObject({ levelColumn: "F", index: "3,75" });
    expect((await excel.traffic()).roundTrips).toBeLessThanOrEqual(3);
    await excel.detach();
    await excel.reopen();
    expect(await excel.shown()).toMatchObject({ attached: false });
  });

  it("is not known any more once the person emptied the list of this browser", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.click("Bantuan");
    await excel.click("Kosongkan daftar");
    expect(await excel.state()).toMatchObject({ index: "3,75" });
    await excel.reopen();
    expect(await excel.shown()).toMatchObject({ attached: false });
  });

  it("comes back to the column that was chosen, and forgets it when detached", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.click("Nilai Eksternal");
    expect(memoryIn(await excel.save())).toHaveLength(1);
    await excel.reopen();
    expect(await excel.state()).toMatchObject({ levelColumn: "G", index: "3,19" });
    await excel.detach();
    expect(memoryIn(await excel.save())).toEqual([]);
    await excel.reopen();
    expect(await excel.shown()).toMatchObject({ attached: false });
  });

  it("carries nothing when the column found is the one used", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.click("Nilai Eksternal");
    await excel.click("Nilai Mandiri");
    expect(memoryIn(await excel.save())).toEqual([]);
  });
});

describe("a table that is gone", () => {
  it("is not shown on; undoing the deletion brings it back", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.deleteSheet("Penilaian Mandiri");
    expect((await excel.detachedState()).message).toContain("tidak ditemukan lagi");
    await excel.undo();
    expect((await excel.state()).index).toBe("3,75");
  });
});

describe("the workbook with everything wrong", () => {
  it("lists what is around the levels as well, and nothing untrue", async () => {
    const excel = await standIn.open(fixture("kotor-campuran.xlsx"));
    await excel.attach();
    const { findings } = await excel.state();
    expect(findings.some(({ message }) => message.includes("target 3 lebih rendah"))).toBe(true);
    expect(findings.some(({ message }) => message.includes("belum punya data dukung"))).toBe(true);
    expect(findings.filter(({ message }) => /\{|undefined/.test(message))).toEqual([]);
  });
});
