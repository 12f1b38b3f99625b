import { partsOf, sheetsOf } from "../support/saved-file";
import { denpasar, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

describe("what stays in the file", () => {
  it("is nothing after attaching, switching, undoing and detaching", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.click("Nilai Eksternal");
    await excel.set("G8", 1);
    await excel.undo();
    await excel.detach();
    expect(partsOf(await excel.save())).toEqual(partsOf(denpasar));
  });

  it("is the formulas, stored as Excel stores those of an add-in, and they answer again when reopened", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.formula("M1", "=SPBE.INDEX(A8:F64)");
    await excel.set("F8", 5);
    expect(sheetsOf(await excel.save())).toContain("_xldudf_SPBE_INDEX(A8:F64)");
    await excel.reopen();
    await excel.attach();
    expect((await excel.state()).index).toBe("3,79");
    await excel.set("F8", 2);
    expect(await excel.values("M1")).toEqual([[3.7495]]);
  });
});
