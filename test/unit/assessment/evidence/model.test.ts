import { EVIDENCE_STATES } from "../../../../src/assessment/evidence/model";
import { evidenceWords } from "../../../../src/text/table/evidence";

describe("the states of an item of evidence", () => {
  it("are offered from not there to accepted, then the two ways to be rejected", () =>
    expect(EVIDENCE_STATES.map((state) => evidenceWords.id.states[state])).toEqual([
      "belum",
      "draf",
      "diunggah",
      "diterima",
      "ditolak",
      "ditolak otomatis",
    ]));

  it("are all that have a word", () => expect([...EVIDENCE_STATES].sort()).toEqual(Object.keys(evidenceWords.id.states).sort()));
});
