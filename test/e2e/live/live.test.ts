import type { Excel } from "../support/excel";
import { denpasar, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

/** A formula of each kind, and a chain of three ordinary formulas behind them. */
async function putFormulas(excel: Excel): Promise<void> {
  await excel.formula("M1", "=SPBE.INDEX()");
  await excel.formula("M2", "=SPBE.INDEX(A8:F64)");
  await excel.formula("M3", "=SPBE.PREDICATE(SPBE.INDEX())");
  await excel.formula("M4", "=M1*2");
  await excel.formula("M5", "=M4+1");
  await excel.formula("M6", "=ROUND(M5,1)");
}

/** What pane and formulas show. */
async function look(excel: Excel): Promise<readonly [string, string, readonly unknown[]]> {
  const { index, predicate } = await excel.state();
  return [index, predicate, (await excel.values("M1:M6")).flat()];
}

describe("a level typed in the grid", () => {
  it("moves the pane and every formula, and undo brings all back", async () => {
    const before = ["3,75", "Sangat Baik", [3.7495, 3.7495, "Sangat Baik", 7.499, 8.499, 8.5]];
    const changed = ["3,44", "Baik", [3.4375, 3.4375, "Baik", 6.875, 7.875, 7.9]];
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await putFormulas(excel);
    expect(await look(excel)).toEqual(before);
    // Ten indicators of 1,30 % each: 34 levels become 10.
    await excel.paste(
      "F8",
      Array.from({ length: 10 }, () => [1])
    );
    expect(await look(excel)).toEqual(changed);
    await excel.undo();
    expect(await look(excel)).toEqual(before);
    await excel.redo();
    expect(await look(excel)).toEqual(changed);
  });

  it("counts as not filled when it is cleared, and shows what is still possible", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.set("F8", null);
    const state = await excel.state();
    // 3,7495 without the 2 × 1,30 % of indicator 1; then level 1 … level 5 in its place.
    expect(state).toMatchObject({
      filled: 46,
      provisional: true,
      index: "3,72",
      reach: ["3,74", "3,79"],
    });
    expect(state.levels["1"]).toBeNull();
  });

  it.each(["null", "0"] as const)("that is blank counts as not filled when Excel hands it over as %s", async (blank) => {
    const excel = await standIn.open(denpasar, { blank });
    await excel.attach();
    await excel.formula("M1", "=SPBE.INDEX()");
    await excel.formula("M2", "=SPBE.INDEX(A8:F64)");
    await excel.set("F8", null);
    expect(await excel.values("M1:M2")).toEqual([[3.7235], [3.7235]]);
  });

  it("is a finding in the pane and an error in the formulas when it is no level", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.formula("M1", "=SPBE.INDEX()");
    await excel.formula("M2", "=SPBE.INDEX(A8:F64)");
    await excel.set("F9", "tiga ratus");
    const { findings, provisional } = await excel.state();
    expect(findings[0]).toMatchObject({ cell: "Penilaian Mandiri!F9", indicator: "2" });
    expect(findings.filter(({ indicator }) => indicator === "2")).toHaveLength(1);
    expect(findings[0]?.message).toContain("tiga ratus");
    expect(provisional).toBe(true);
    const { values, errors } = await excel.read("M1:M2");
    expect(values).toEqual([["#VALUE!"], ["#VALUE!"]]);
    expect(errors[0]?.[0]).toContain("2");
    expect(errors[1]?.[0]).toContain("tiga ratus");
  });

  it("is read on request, or when the pane is looked at again, should Excel not tell of it", async () => {
    const excel = await standIn.open(denpasar, { events: "lost" });
    await excel.attach();
    await excel.formula("M1", "=SPBE.INDEX()");
    await excel.set("F8", 5);
    await excel.click("Baca ulang");
    expect((await excel.state()).index).toBe("3,79");
    await excel.set("F8", 2);
    await excel.script('window.dispatchEvent(new Event("focus"))');
    expect((await excel.state()).index).toBe("3,75");
  });

  it("waits for F9 in manual calculation", async () => {
    const excel = await standIn.open(denpasar, { calculation: "manual" });
    await excel.attach();
    await excel.formula("M1", "=SPBE.INDEX()");
    await excel.set("F8", 5);
    expect(await excel.values("M1")).toEqual([[3.7495]]);
    expect((await excel.state()).index).toBe("3,79");
    await excel.recalculate();
    expect(await excel.values("M1")).toEqual([[3.7885]]);
  });

  it("says so when the sheet with the table is deleted", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.deleteSheet("Penilaian Mandiri");
    expect(await excel.paneText()).toContain("tidak ditemukan lagi");
  });
});
