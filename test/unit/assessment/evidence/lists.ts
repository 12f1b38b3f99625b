import { askedEvidence, emptyList } from "../../../../src/assessment/evidence/asked";
import type { AskedEvidence, EvidenceItem, EvidenceRow, EvidenceState } from "../../../../src/assessment/evidence/model";
import { loadTexts } from "../../../../src/instrument/registry";
import type { Instrument } from "../../../../src/instrument/types";

/** What an instrument asks for, and the list of it with nothing handed in. */
export async function listOf(instrument: Instrument): Promise<{ readonly asked: AskedEvidence; readonly list: readonly EvidenceItem[] }> {
  const asked = askedEvidence(instrument, await loadTexts(instrument.id));
  return { asked, list: emptyList(asked) };
}

/** A list with the states of some items, by their code: `{ "I1-L2-03": "accepted" }`. */
export function withStates(list: readonly EvidenceItem[], states: Readonly<Record<string, EvidenceState>>): readonly EvidenceItem[] {
  return list.map((item) => {
    const code = `I${item.indicator}-L${item.level}-${String(item.place).padStart(2, "0")}`;
    return { ...item, state: states[code] ?? item.state };
  });
}

/** A list of which only some items of an indicator are written, each by its level, its place and what is known of it. */
export function itemsOf(
  indicator: string,
  ...some: readonly (Pick<EvidenceItem, "level" | "place"> & Partial<EvidenceItem>)[]
): readonly EvidenceItem[] {
  return some.map((item) => ({ indicator, text: "", state: "missing", score: null, file: "", owner: "", note: "", cell: null, ...item }));
}

/** A row of a list: an accepted item of level 1 of indicator 4, unless it says otherwise. */
export function rowOf(some: Partial<EvidenceRow>): EvidenceRow {
  return {
    indicator: "4",
    level: 1,
    place: null,
    text: "",
    state: "accepted",
    said: "",
    score: null,
    file: "",
    owner: "",
    note: "",
    cell: null,
    ...some,
  };
}
