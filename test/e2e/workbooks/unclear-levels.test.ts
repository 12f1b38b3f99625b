import { findInstrument } from "../../../src/instrument/registry";
import { makeWorkbook, type MadeCell, type NamedSheet } from "../support/make-workbook";
import { withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();
const indicators = findInstrument("59/2020")?.indicators ?? [];
const rows = (from: number, to: number, cells: (at: number) => readonly MadeCell[]): MadeCell[][] =>
  indicators.slice(from, to).map(({ name }, at) => [from + at + 1, name, ...cells(from + at)]);

/** What the pane says about a workbook that a person opens. */
async function messageOver(sheets: readonly NamedSheet[]): Promise<string> {
  const excel = await standIn.open(makeWorkbook(sheets));
  return (await excel.detachedState()).message;
}

describe("levels that are there and cannot be read as one column", () => {
  it("in a part on every sheet: says where the parts are", async () => {
    const part = (from: number, to: number) => [["No", "Indikator", "Level"], ...rows(from, to, () => [3])];
    const message = await messageOver([
      ["Domain 1-2", part(0, 20)],
      ["Domain 3", part(20, 31)],
      ["Domain 4", part(31, 47)],
    ]);
    expect(message).toContain("terbagi di beberapa tempat: Domain 1-2!A1, Domain 3!A1, Domain 4!A1.");
    expect(message).toContain("Satukan barisnya");
  });

  it("on a sheet for each indicator: says that nothing sums them up", async () => {
    const message = await messageOver(
      indicators.map(({ name }, at) => [
        `I${at + 1}`,
        [["FORMULIR PENILAIAN"], [`Indikator ${at + 1}`, name], [null], ["Level dipilih", 3]],
      ])
    );
    expect(message).toContain("satu lembar untuk tiap indikator");
  });

  it("as ticks: says which columns hold them and what to add", async () => {
    const ticked = (at: number) => [1, 2, 3, 4, 5].map((level) => (level === (at % 5) + 1 ? "√" : null));
    const message = await messageOver([["Form", [["No", "Indikator", "1", "2", "3", "4", "5"], ...rows(0, 47, ticked)]]]);
    expect(message).toContain("Di lembar Form, level ditandai di sel terpisah, satu untuk tiap level (C2:G2 untuk indikator pertama)");
  });

  it("as targets only: does not take them for levels", async () => {
    const message = await messageOver([["Rencana", [["No", "Indikator", "Target"], ...rows(0, 47, (at) => [(at % 5) + 1])]]]);
    expect(message).toContain("Hanya kolom target");
  });
});
