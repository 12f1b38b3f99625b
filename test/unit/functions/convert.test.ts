import { convert } from "../../../src/functions/list";
import { speak } from "../../../src/functions/messages";
import { ask, blanks } from "./ask";

describe("SPBE.CONVERT", () => {
  it.each([
    ["SDI", 25, 2],
    ["SDI", "68,75", 3.75],
    ["Indeks Satu Data Indonesia", 100, 5],
    ["I18", 62.5, 3.5],
    ["SJIG", 2.37, 2.37],
    ["IPS", 4.2, 4],
    [7, 1.8, 1.5],
  ])("%p %p is %p", async (source, value, converted) => expect(await ask(convert, [source, value])).toBe(converted));

  it.each(blanks)("counts 1 while the index is awaited, arriving as %s", async (_, blank) => {
    for (const source of ["SDI", "SJIG", "IPS"]) expect(await ask(convert, [source, blank])).toBe(1);
    expect(await ask(convert, ["SDI", "-"])).toBe(1);
  });

  it.each([
    ["SDI", 101, "101 bukan nilai SDI; skalanya 0–100."],
    ["IPS", 68.75, "68,75 bukan nilai IPS; skalanya 1–5."],
    ["SJIG", "tinggi", '"tinggi" bukan nilai SJIG; skalanya 1–5.'],
    ["IKASANDI", 3, "IKASANDI menjadi data dukung dan tidak dikonversi; Indeks KAMI tidak diterima sebagai gantinya."],
    ["Indeks KAMI", 3, "IKASANDI menjadi data dukung dan tidak dikonversi; Indeks KAMI tidak diterima sebagai gantinya."],
    ["I8", 3, '"I8" bukan indeks yang dikonversi. Pakai "SDI", "SJIG", "IPS", atau indikator I5, I6, I7, I18.'],
    [null, 3, 'Isi nama indeks: "SDI", "SJIG", atau "IPS".'],
  ])("of %p %p says what is wrong", async (source, value, message) =>
    expect(await ask(convert, [source, value])).toEqual({ error: "#VALUE!", message })
  );

  it("passes #N/A on, and speaks English where Excel does", async () => {
    expect(await ask(convert, ["SDI", { code: "#N/A" }])).toMatchObject({ error: "#N/A" });
    await speak("en-US");
    expect(await ask(convert, ["SDI", 101])).toHaveProperty("message", "101 is no value of SDI; its scale is 0–100.");
    await speak("id-ID");
  });
});
