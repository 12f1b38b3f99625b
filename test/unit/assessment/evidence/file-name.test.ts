import fc from "fast-check";
import { evidenceCode, evidenceNamed } from "../../../../src/assessment/evidence/file-name";
import { pemdi8, spbe59 } from "../support/instruments";

describe("the name of a file of evidence", () => {
  it.each([
    ["I1-L2-03.pdf", "1", 2, 3],
    ["i20-l5-1.docx", "20", 5, 1],
    ["IK-07_L3_02 (final).pdf", "7", 3, 2],
    ["IND-12-L1.pdf", "12", 1, null],
    ["3.2-L4-01.pdf", "6", 4, 1],
    ["Kominfo I13-L2-02.pdf", "13", 2, 2],
    ["TataKelola_I1_01_Renstra_2026.pdf", "1", null, 1],
    ["I1-L9-03.pdf", "1", 9, 3],
    ["I1 Level 2 Butir 3.pdf", "1", 2, 3],
    ["I1-L2-B3.pdf", "1", 2, 3],
    ["I 7 - L2 - 03 Notulen.pdf", "7", 2, 3],
    ["Layanan/IND 12_Level_4_Butir-10.pdf", "12", 4, 10],
    ["I1_03", "1", null, 3],
    ["I1_3_Renstra.pdf", "1", null, 3],
    ["Tata Kelola IK 07 - 12 Notulen.pdf", "7", null, 12],
    ["Layanan_IK-12_04-final.pdf", "12", null, 4],
  ])("%s is an item", (name, indicator, level, place) => expect(evidenceNamed(pemdi8, name)).toEqual({ indicator, level, place }));

  it.each([
    "SK Tim Koordinasi 2026.pdf",
    "I21-L2-03.pdf",
    "L2-03.pdf",
    "Renstra 2025-2029.pdf",
    "WiFi1-L2-03.pdf",
    "WiFi1_03.pdf",
    "I1_2026.pdf",
    "I1-L23.pdf",
    "",
  ])("%p is none", (name) => expect(evidenceNamed(pemdi8, name)).toBeNull());

  it("is as long as file systems allow, and no longer", () => {
    const name = (length: number) => `${"I1-L2-03 ".padEnd(length - 4, "a")}.pdf`;
    expect(evidenceNamed(pemdi8, name(255))).toEqual({ indicator: "1", level: 2, place: 3 });
    expect(evidenceNamed(pemdi8, name(256))).toBeNull();
  });

  it("is best the code of the item, with two digits for its place", () => {
    expect(evidenceCode({ indicator: "1", level: 2, place: 3 })).toBe("I1-L2-03");
    expect(evidenceCode({ indicator: "35-1", level: 5, place: 12 })).toBe("I35-1-L5-12");
  });

  it("is read again as it is made", () => {
    const item = fc.record({
      indicator: fc.constantFrom(...spbe59.indicators.map(({ key }) => key)),
      level: fc.integer({ min: 1, max: 5 }),
      place: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(fc.property(item, (each) => expect(evidenceNamed(spbe59, `${evidenceCode(each)}.pdf`)).toEqual(each)));
  });
});
