import fc from "fast-check";
import { suggestedValue } from "../../../src/assessment/evidence/suggested-value";
import { show } from "../../../src/assessment/score/show";
import { loadTexts } from "../../../src/instrument/registry";
import { allRules, findTables, readEvidenceList, readTable } from "../../../src/table";
import { foundInstead } from "../../../src/table/instead/found-instead";
import { gridsOf } from "./grids";
import {
  assessorsRecap,
  codedReport,
  headedList,
  importTemplate,
  pemdi,
  portalList,
  report,
  REPORT_ORDER,
  sheet,
  stages,
  valueOf,
  wholeList,
} from "../../generators/pemdi-layouts";
import { listOf } from "../assessment/evidence/lists";

function attached(grids: Parameters<typeof findTables>[0]) {
  const search = findTables(grids);
  if (search.kind !== "found") throw new Error(search.kind);
  return readTable(grids, search.table, allRules);
}

const levels = (reading: ReturnType<typeof attached>) => reading.assessment.entries.map(({ level }) => level);
const expected = pemdi.indicators.map(valueOf);

describe("a public report with indicators 13 to 18 in another order", () => {
  const reading = attached(report());

  it("is read by name: every indicator has its own value", () => {
    expect(reading.table).toMatchObject({ instrument: "8/2026", sheet: "Indikator", levelColumn: 4 });
    expect(levels(reading)).toEqual(expected);
  });

  it("says of every such row that its number is another's, and of every weight that is not the regulation's", () => {
    const told = (rule: string) => reading.findings.filter((finding) => finding.rule === rule);
    expect(told("number-name-differ").map(({ indicator, values }) => [values["number"], indicator])).toEqual(
      REPORT_ORDER.flatMap((key, at) => (key === at + 1 ? [] : [[String(at + 1), String(key)]]))
    );
    expect(told("weight-differs").map(({ indicator }) => indicator)).toEqual(["5", "6", "7", "8", "11", "12", "18", "15", "19", "20"]);
  });
});

describe("the same order under dotted codes", () => {
  const reading = attached([codedReport()]);

  it("is read by name, and each code that is another indicator's is told", () => {
    expect(levels(reading)).toEqual(expected);
    const told = reading.findings.filter(({ rule }) => rule === "number-name-differ");
    expect(told.map(({ indicator, values }) => [values["number"], indicator])).toEqual([
      ["5.1", "14"],
      ["5.2", "13"],
      ["6.1", "18"],
      ["6.4", "15"],
    ]);
  });
});

describe("numbers in any other order than the names", () => {
  it("never decide: every value goes to the indicator that its row names, and every wrong number is told", () => {
    const moved = fc.shuffledSubarray([12, 13, 14, 15, 16, 17], { minLength: 6 });
    fc.assert(
      fc.property(moved, fc.boolean(), (places, isShort) => {
        const order = pemdi.indicators.map((_, at) => (at >= 12 && at < 18 ? (places[at - 12] ?? at) : at));
        const rows = order.map((at, place) => {
          const { name, shortName, key } = pemdi.indicators[at]!;
          return [place + 1, isShort ? shortName : name, valueOf({ key })];
        });
        const reading = attached([sheet("Rekap", [["No", "Indikator", "Nilai"], ...rows])]);
        expect(levels(reading)).toEqual(expected);
        expect(reading.findings.filter(({ rule }) => rule === "number-name-differ")).toHaveLength(
          order.filter((at, place) => at !== place).length
        );
      }),
      { numRuns: 40 }
    );
  });
});

describe("an assessor's recap", () => {
  const reading = attached([assessorsRecap()]);

  it("is read from the values, not from the names of levels or the ticks", () => {
    expect(reading.table.levelColumn).toBe(2);
    expect(levels(reading)).toEqual(expected);
  });

  it("is no list of evidence, and its dotted codes contradict nothing", () => {
    expect(readEvidenceList(assessorsRecap(), pemdi)).toBeNull();
    expect(reading.findings.map(({ rule }) => rule)).not.toContain("number-name-differ");
  });
});

describe("an import template without values", () => {
  it("is not attached: weights of levels are no levels", () => {
    const grids = [importTemplate()];
    expect(findTables(grids).kind).toBe("none");
    expect(foundInstead(grids)?.kind).toBe("no-levels");
  });

  it("is no list of evidence", () => expect(readEvidenceList(importTemplate(), pemdi)).toBeNull());
});

describe("both instruments in one workbook", () => {
  it("are each found, and it is asked which", () => {
    const denpasar = gridsOf("kertas-kerja-denpasar-2021.xlsx");
    const search = findTables([...denpasar, ...report()]);
    if (search.kind !== "undecided") throw new Error(search.kind);
    expect([...new Set(search.candidates.map(({ table }) => `${table.instrument} ${table.sheet}`))]).toEqual(
      expect.arrayContaining(["59/2020 Penilaian Mandiri", "8/2026 Indikator"])
    );
  });
});

describe("a list of evidence", () => {
  it("that names no indicator is read in the order of the instrument, and that is said", async () => {
    const { asked } = await listOf(pemdi);
    const found = readEvidenceList(wholeList(await loadTexts("8/2026")), pemdi);
    expect(found?.items).toHaveLength(216);
    expect(found?.findings.map(({ rule }) => rule)).toEqual(["evidence-by-order"]);
    for (const item of found?.items ?? []) expect(asked.get(item.indicator)?.get(item.level)?.[item.place - 1]).toBe(item.text);
    expect(found?.items[0]).toMatchObject({ indicator: "1", level: 1, place: 1, state: "missing", owner: "Diskominfo" });
  });

  it("that names no indicator and does not go through all of them is not guessed at", async () => {
    const { values, ...grid } = wholeList(await loadTexts("8/2026"));
    const found = readEvidenceList({ ...grid, values: values.slice(0, 60) }, pemdi);
    expect(found?.items).toEqual([]);
    expect(new Set(found?.findings.map(({ rule }) => rule))).toEqual(new Set(["evidence-no-indicator"]));
  });

  it("with the indicator in front of each item is read by it", () => {
    const list = gridsOf("pemdi-aceh-tengah-2026.xlsx").find(({ sheet: name }) => name.startsWith("02_"))!;
    const found = readEvidenceList(list, pemdi);
    expect(found?.findings).toEqual([]);
    expect(found?.items.map(({ indicator, level }) => `${indicator}/${level}`).slice(3, 8)).toEqual(["1/4", "1/5", "5/1", "5/2", "5/3"]);
    expect(found?.items.find(({ indicator }) => indicator === "9")?.owner).toBe("Inspektorat");
  });

  it("by the portal's codes has the assessor's words as states", async () => {
    const { asked } = await listOf(pemdi);
    const grid = portalList([
      ["I4-L1-01", "Diterima"],
      ["I4-L1-02", "Ditolak"],
      ["I4-L1-03", "Diterima"],
      ["I4-L2-02", "Otomatis ditolak karena tingkat kematangan sebelumnya ditolak"],
      ["I17-L6-01", "Diterima"],
    ]);
    const found = readEvidenceList(grid, pemdi)!;
    expect(found.items.map(({ indicator, level, place, state }) => `${indicator}/${level}/${place} ${state}`)).toEqual([
      "4/1/1 accepted",
      "4/1/2 rejected",
      "4/1/3 accepted",
      "4/2/2 autoRejected",
    ]);
    expect(found.findings.map(({ rule, place }) => [rule, place?.row])).toEqual([["evidence-unknown-level", 6]]);
    expect(show(suggestedValue(pemdi, "4", asked, found.items)!.value)).toBe("1,33");
  });

  it("under headings takes indicator and level from above, with scores, files and what was uploaded", () => {
    const found = readEvidenceList(headedList(), pemdi)!;
    expect(found.findings).toEqual([]);
    expect(found.items.map(({ indicator, level, place, state, score, file }) => [indicator, level, place, state, score, file])).toEqual([
      ["1", 1, 1, "uploaded", 0.5, "I1-L1-01.pdf"],
      ["1", 2, 1, "missing", 0.25, ""],
      ["1", 2, 2, "uploaded", 0.25, "notulen.pdf"],
      ["4", 1, 1, "uploaded", 0.2, "sk.pdf"],
      ["4", 1, 2, "missing", 0.15, ""],
    ]);
  });

  it("believes its columns before a code, and tells the code; a code of no indicator is nobody's", () => {
    const grid = sheet("Bukti", [
      ["Kode Butir", "Indikator", "Level", "Bukti Dukung", "Status"],
      ["I4-L1-01", 4, 1, "SK Tim", "Diterima"],
      ["I4-L1-02", 4, 2, "Rencana", "Diterima"],
      ["I9-L1-01", 4, 1, "Notulen", "Diterima"],
      ["I31-L1-01", null, 1, "Lain", "Diterima"],
    ]);
    const found = readEvidenceList(grid, pemdi)!;
    expect(found.items.map(({ indicator, level, place }) => `${indicator}/${level}/${place}`)).toEqual(["4/1/1", "4/2/1", "4/1/2"]);
    expect(found.findings.map(({ rule, values }) => [rule, values["code"] ?? values["value"]])).toEqual([
      ["evidence-code-differs", "I4-L1-02"],
      ["evidence-code-differs", "I9-L1-01"],
      ["evidence-no-indicator", "Lain"],
    ]);
  });

  it("under a heading in the column of its items is read by it", () => {
    const grid = sheet("Bukti", [
      ["Bukti Dukung", "Level", "Status"],
      ["1.1 Tingkat Kematangan Tata Kelola Pemdi"],
      ["Rancangan Renstra", 1, "Diterima"],
      ["Renstra", 2, "Ditolak"],
      ["2.2 Tingkat Kematangan Kolaborasi Pemdi"],
      ["SK Tim", 1, "Diterima"],
    ]);
    const found = readEvidenceList(grid, pemdi)!;
    expect(found.items.map(({ indicator, level, state }) => `${indicator}/${level} ${state}`)).toEqual([
      "1/1 accepted",
      "1/2 rejected",
      "4/1 accepted",
    ]);
  });

  it("is not seen in a table with one row for each indicator, nor in an empty sheet", () => {
    for (const grid of [...report(), stages(), sheet("Kosong", [[null]])]) expect(readEvidenceList(grid, pemdi)).toBeNull();
    for (const grid of gridsOf("kertas-kerja-denpasar-2021.xlsx")) expect(readEvidenceList(grid, pemdi)).toBeNull();
  });
});
