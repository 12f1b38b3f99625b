import { entriesOf } from "../../../../src/assessment/entries";
import { alike, ownership, renamed } from "../../../../src/assessment/owners/owners";
import { toDouble } from "../../../../src/assessment/score/fraction";
import { impact } from "../../../../src/assessment/plan/impact";
import { groupStatus } from "../../../../src/assessment/owners/group-status";
import type { Assessment, Entry } from "../../../../src/assessment/types";
import { likenessKey, unitKey, unitsOf } from "../../../../src/assessment/owners/units";
import { assessmentOf, spbe59 } from "../support/instruments";

const threes = spbe59.indicators.map(() => 3);
const assessmentWith = (change: (number: number) => Partial<Entry>): Assessment =>
  assessmentOf(spbe59, threes, (place) => change(Number(spbe59.indicators[place]?.key)));

describe("the units an owner cell names", () => {
  it.each<[string, readonly string[]]>([
    ["Bappeda", ["Bappeda"]],
    ["Bappeda; Diskominfo", ["Bappeda", "Diskominfo"]],
    ["Bappeda / Diskominfo", ["Bappeda", "Diskominfo"]],
    ["Bappeda/Diskominfo", ["Bappeda", "Diskominfo"]],
    ["1. Bappeda\n2. Diskominfo", ["Bappeda", "Diskominfo"]],
    ["- Bappeda\n• Diskominfo\n", ["Bappeda", "Diskominfo"]],
    ["Bappeda, Diskominfo", ["Bappeda", "Diskominfo"]],
    ["Dinas Komunikasi, Informatika dan Statistik", ["Dinas Komunikasi, Informatika dan Statistik"]],
    ["Dinas Pendidikan, Kepemudaan dan Olahraga, Dinas Sosial", ["Dinas Pendidikan, Kepemudaan dan Olahraga", "Dinas Sosial"]],
    ["Dinas Koperasi & UKM", ["Dinas Koperasi & UKM"]],
    ["Bappeda; bappeda", ["Bappeda"]],
    ["", []],
    [" - ", []],
    ["n/a", []],
    ["Belum ada", []],
    [";;", []],
  ])("%j", (cell, units) => expect(unitsOf(cell)).toEqual(units));

  it("are one unit in another case, spacing or punctuation", () => {
    expect(new Set(["Bappeda", " BAPPEDA ", "bappeda.", "Bappeda"].map(unitKey)).size).toBe(1);
    expect(unitKey("Dinas Kominfo")).not.toBe(unitKey("Diskominfo"));
  });

  it("may be one unit in short and long forms", () => {
    const forms = ["Dinas Kominfo", "DISKOMINFO", "Dinas Komunikasi dan Informatika Kota Denpasar", "Dinas Komunikasi & Informatika"];
    expect(new Set(forms.map(likenessKey)).size).toBe(1);
    expect(likenessKey("Dinas Sosial")).not.toBe(likenessKey("Dinas Perhubungan"));
  });
});

describe("who owns what", () => {
  const owners: Readonly<Record<number, string>> = {
    1: "Bappeda",
    2: "BAPPEDA",
    3: "bappeda; Diskominfo",
    4: "Dinas Kominfo",
    5: "Bappeda",
  };
  const assessment = assessmentWith((number) => ({ owner: owners[number] ?? "" }));
  const { units, unassigned } = ownership(assessment);

  it("counts an indicator for each of its units, whatever their case", () => {
    expect(units.map(({ name, indicators }) => [name, indicators])).toEqual([
      ["Bappeda", ["1", "2", "3", "5"]],
      ["Dinas Kominfo", ["4"]],
      ["Diskominfo", ["3"]],
    ]);
    expect(units[0]?.spellings.map(({ text }) => text)).toEqual(["Bappeda", "BAPPEDA", "bappeda"]);
  });

  it("names what nobody owns", () => {
    expect(unassigned).toHaveLength(42);
    expect(unassigned[0]).toBe("6");
  });

  it("offers units that may be one, and writes one name without touching the others", () => {
    expect(alike(units).map((group) => group.map(({ name }) => name))).toEqual([["Dinas Kominfo", "Diskominfo"]]);
    expect(renamed("Bappeda\nDinas  Kominfo", ["dinas kominfo"], "Diskominfo")).toBe("Bappeda; Diskominfo");
    expect(renamed("Dinas Kominfo / Diskominfo", ["dinas kominfo"], "Diskominfo")).toBe("Diskominfo");
    expect(renamed("Bappeda\nSetda", ["dinas kominfo"], "Diskominfo")).toBe("Bappeda\nSetda");
  });
});

describe("where the indicators of a unit stand", () => {
  const levels: Readonly<Record<number, Partial<Entry>>> = {
    1: { level: 2, target: 4 },
    2: { level: null },
    3: { level: 5 },
    4: { level: 4, target: 3 },
    5: { level: 4, target: 5 },
    6: { level: 4, target: 4 },
    8: { level: null, target: 4 },
  };
  const assessment = assessmentWith((number) => levels[number] ?? {});
  const status = groupStatus(assessment, ["1", "2", "3", "4"]);

  it("counts, averages what is filled, and names what is low", () => {
    expect(status).toMatchObject({ indicators: 4, filled: 3, flagged: ["1"] });
    expect(status.average && toDouble(status.average)).toBeCloseTo(11 / 3, 15);
    expect(groupStatus(assessment, ["2"]).average).toBeNull();
    expect(groupStatus(assessment, ["8", "6", "5"])).toMatchObject({ filled: 2, flagged: ["5"] });
    // What is below its target counts as low here too, as on every page.
    expect(groupStatus(assessment, ["4", "5"]).flagged).toEqual(["5"]);
  });

  it("gains to the target, else one level more, and nothing at the top or past the target", () => {
    const one = (key: string): number => toDouble(impact(spbe59, key));
    expect(toDouble(status.gain)).toBeCloseTo(2 * one("1") + one("2"), 15);
    expect(toDouble(groupStatus(assessment, ["8"]).gain)).toBeCloseTo(4 * one("8"), 15);
    expect(toDouble(groupStatus(assessment, ["45"]).gain)).toBeCloseTo(one("45"), 15);
    expect(one("45")).not.toBe(one("1"));
    const all = groupStatus(
      assessment,
      spbe59.indicators.map(({ key }) => key)
    );
    const each = spbe59.indicators.map(({ key }) => toDouble(groupStatus(assessment, [key]).gain));
    expect(toDouble(all.gain)).toBeCloseTo(
      each.reduce((sum, gain) => sum + gain, 0),
      12
    );
  });
});

describe("units in a list", () => {
  const owned = (owners: readonly string[]) => ownership(assessmentWith((number) => ({ owner: owners[number - 1] ?? "" })));

  it("stand with most indicators first, then by name, each with its indicators in order", () => {
    const { units } = owned(["Setda", "Bappeda", "setda", "Inspektorat", "SETDA", "SETDA", "Bappeda; SETDA"]);
    expect(units.map(({ name, key, indicators }) => [name, key, indicators])).toEqual([
      ["SETDA", "setda", ["1", "3", "5", "6", "7"]],
      ["Bappeda", "bappeda", ["2", "7"]],
      ["Inspektorat", "inspektorat", ["4"]],
    ]);
    expect(units[0]?.spellings.map(({ text, indicators }) => [text, indicators])).toEqual([
      ["SETDA", ["5", "6", "7"]],
      ["Setda", ["1"]],
      ["setda", ["3"]],
    ]);
  });

  it("are not alike because they are few, and may be three forms of one", () => {
    expect(alike(owned(["Setda", "Bappeda"]).units)).toEqual([]);
    const forms = ["Sekretariat DPRD", "Setwan", "Sekretariat Dewan", "Setwan", "Setwan"];
    expect(alike(owned(forms).units).map((group) => group.map(({ name }) => name))).toEqual([
      ["Setwan", "Sekretariat Dewan", "Sekretariat DPRD"],
    ]);
  });

  it("keep a cell as it stands when nothing in it is renamed", () => {
    expect(renamed("1. Bappeda\n2. Setda", ["setwan"], "Sekretariat DPRD")).toBe("1. Bappeda\n2. Setda");
    expect(renamed("1. Bappeda\n2. Setda", ["setda", "bappeda"], "Setda")).toBe("Setda");
  });

  it("are looked up by indicator in the order asked for, unknown ones left out", () => {
    const assessment = assessmentWith(() => ({}));
    expect(entriesOf(assessment, ["3", "99", "1"]).map(({ indicator }) => indicator)).toEqual(["3", "1"]);
  });
});
