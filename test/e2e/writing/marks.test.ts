import type { Excel } from "../support/excel";
import { partsOf, sheetsOf } from "../support/saved-file";
import { denpasar, fixture, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

/** What `Tandai lembar` begins with ticked is left so; only the column is asked for besides. */
async function markEverything(excel: Excel): Promise<void> {
  await excel.click("Tandai di lembar");
  await excel.click("Tambah kolom langkah berikutnya");
  await excel.click("Tandai lembar");
}

const count = (text: string, what: string): number => text.split(what).length - 1;

describe.each([
  { what: "a worksheet with its own validation", workbook: denpasar, validations: 0 },
  { what: "untidy levels", workbook: fixture("kotor-campuran.xlsx"), validations: 1 },
])("all marks on $what", ({ workbook, validations }) => {
  it("stand in the file, and go with Hapus semua tanda without residue", async () => {
    const excel = await standIn.open(workbook);
    await excel.attach();
    await markEverything(excel);
    const marked = await excel.state();
    const xml = sheetsOf(await excel.save());
    expect(count(xml, "SPBE&quot;)=0") + count(xml, 'SPBE")=0')).toBeGreaterThanOrEqual(2);
    expect(count(xml, 'errorTitle="SPBE"') > 0).toBe(validations > 0);
    expect(xml).toContain("IFERROR(IF(");

    await excel.click("Hapus semua tanda");
    expect(await excel.state()).toEqual(marked);
    expect(partsOf(await excel.save())).toEqual(partsOf(workbook));
  });

  it("are taken back by Batalkan, and do not pile up when the sheet is marked again", async () => {
    const marksIn = (path: string): readonly number[] =>
      ["<cfRule ", "<dataValidation ", "IFERROR(IF("].map((mark) => count(sheetsOf(path), mark));
    const excel = await standIn.open(workbook);
    await excel.attach();
    await markEverything(excel);
    const once = marksIn(await excel.save());
    await excel.click("Batalkan");
    expect(partsOf(await excel.save())).toEqual(partsOf(workbook));
    await excel.click("Tambah kolom langkah berikutnya");
    await excel.click("Tandai lembar");
    await excel.click("Tandai lembar");
    expect(marksIn(await excel.save())).toEqual(once);
  });
});

it("the next step follows the level", async () => {
  const excel = await standIn.open(denpasar);
  const nextStep = async (): Promise<string | undefined> => {
    const [header = [], , row = []] = (await excel.read("A6:Z8")).text;
    return row[header.indexOf("Langkah berikutnya (SPBE)")];
  };
  await excel.attach();
  await markEverything(excel);
  const before = await nextStep();
  await excel.set("F8", 1);
  const after = await nextStep();
  expect(before).not.toBe("");
  expect(after).not.toBe("");
  expect(after).not.toBe(before);
});
