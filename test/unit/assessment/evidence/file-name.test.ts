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
  ])("%s is an item", (name, indicator, level, place) => expect(evidenceNamed(pemdi8, name)).toEqual({ indicator, level, place }));

  it.each(["SK Tim Koordinasi 2026.pdf", "I21-L2-03.pdf", "L2-03.pdf", "Renstra 2025-2029.pdf", "WiFi1-L2-03.pdf", ""])(
    "%p is none",
    (name) => expect(evidenceNamed(pemdi8, name)).toBeNull()
  );

  it("is read again as it is made", () => {
    const item = fc.record({
      indicator: fc.constantFrom(...spbe59.indicators.map(({ key }) => key)),
      level: fc.integer({ min: 1, max: 5 }),
      place: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(fc.property(item, (each) => expect(evidenceNamed(spbe59, `${evidenceCode(each)}.pdf`)).toEqual(each)));
  });
});
