import { makeWorkbook, plainTable, type MadeSheet } from "../support/make-workbook";
import { denpasar, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

describe("what goes over the wire", () => {
  it("is at most 3 round trips to open the pane and attach, and 1 for a changed level", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    expect((await excel.traffic()).roundTrips).toBeLessThanOrEqual(3);
    await excel.set("F8", 5);
    expect((await excel.traffic()).roundTrips).toBe(1);
    expect(await excel.traffic()).toEqual({ roundTrips: 0, functionTrips: 0, bytes: 0, externalRequests: [] });
  });

  it("is no more for a table on a sheet that goes on for thousands of rows", async () => {
    const below = Array.from({ length: 3000 }, (_, row) => [null, `catatan ${row}`, row]);
    const excel = await standIn.open(makeWorkbook([["Panjang", [...plainTable(4), ...below]]]));
    await excel.attach();
    expect((await excel.traffic()).roundTrips).toBeLessThanOrEqual(3);
    expect((await excel.state()).index).toBe("4,00");
  });

  it("is no more for a table on the last of many sheets", async () => {
    const before = Array.from({ length: 15 }, (_, at): [string, MadeSheet] => [`Catatan ${at + 1}`, [["rapat", at]]]);
    const excel = await standIn.open(makeWorkbook([...before, ["Penilaian", plainTable(4)]]));
    await excel.attach();
    expect((await excel.traffic()).roundTrips).toBeLessThanOrEqual(3);
    expect(await excel.state()).toMatchObject({ sheet: "Penilaian", index: "4,00" });
  });

  it("is at most 2 round trips for a changed level when formulas follow the table", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.formula("M1", "=SPBE.INDEX()");
    await excel.traffic();
    await excel.set("F8", 5);
    expect((await excel.traffic()).roundTrips).toBeLessThanOrEqual(2);
  });

  it("never leaves the machine", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.click("Nilai Eksternal");
    await excel.formula("M1", "=SPBE.INDEX()");
    await excel.reopen();
    await excel.attach();
    await excel.detach();
    expect((await excel.traffic()).externalRequests).toEqual([]);
    // No test has to look for it: the page's own policy stops what asks another server, and the next step says so.
    await excel.pane().evaluate(() => fetch("https://example.com/").catch(() => undefined));
    await expect(excel.state()).rejects.toThrow(/Content Security Policy/);
  });
});

describe("a workbook opened again whose formulas wait", () => {
  const notes = (rows: number, columns: number): MadeSheet =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => (column === 0 || row === 0 ? row + column : null))
    );
  const many = Array.from({ length: 20 }, (_, at): [string, MadeSheet] => [`Catatan ${at + 1}`, [["rapat", at]]]);

  // office.js sends one batch of its own when it starts; formulas far away are found first and calculated then.
  it.each<[string, number, [string, MadeSheet][], readonly string[]]>([
    [
      "far to the right and far below",
      4,
      [
        ["Penilaian", plainTable(4)],
        ["Lain", notes(2500, 3)],
      ],
      ["Penilaian!F1", "Penilaian!CC5", "Lain!B2400"],
    ],
    ["on one of many sheets", 3, [...many, ["Penilaian", plainTable(4)]], ["Penilaian!F1", "Catatan 3!C3"]],
    [
      "on one of many sheets, the widest and longest last",
      3,
      [...many, ["Penilaian", plainTable(4)], ["Lebar", notes(2100, 90)]],
      ["Penilaian!F1", "Catatan 3!C3"],
    ],
  ])("is attached, with formulas %s, in at most %d round trips; a typed level reaches all of them", async (_, most, sheets, formulas) => {
    const excel = await standIn.open(makeWorkbook(sheets));
    await excel.attach();
    for (const cell of formulas) await excel.formula(cell, "=SPBE.INDEX()");
    await excel.traffic();
    await excel.reopen();
    expect((await excel.traffic()).roundTrips).toBeLessThanOrEqual(most);
    await excel.set("Penilaian!C2", 1);
    expect((await excel.state()).index).toBe("3,96");
    for (const cell of formulas) expect([cell, await excel.value(cell)]).toEqual([cell, 3.961]);
  });
});
