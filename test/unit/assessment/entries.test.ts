import { entriesByKey, entriesOf, unfilledEntry } from "../../../src/assessment/entries";
import { withoutAdvice } from "../../../src/assessment/without-advice";
import type { Finding } from "../../../src/assessment/types";
import { assessmentOf, spbe59 } from "./support/instruments";

const assessment = assessmentOf(spbe59, [3, 4]);

describe("the entries of an assessment", () => {
  it("are found by the key of their indicator", () => {
    expect(entriesByKey(assessment).get("2")?.level).toBe(4);
    expect(entriesByKey(assessment).has("48")).toBe(false);
  });

  it("come in the order they are asked for, without what has none", () => {
    expect(entriesOf(assessment, ["2", "48", "1"]).map(({ indicator, level }) => [indicator, level])).toEqual([
      ["2", 4],
      ["1", 3],
    ]);
  });

  it("say nothing where the workbook says nothing", () => {
    expect(unfilledEntry("7")).toEqual({
      indicator: "7",
      level: null,
      raw: null,
      cell: null,
      target: null,
      previous: null,
      external: null,
      owner: "",
      evidence: "",
    });
  });
});

it("findings that ask for something leave out what is only advice", () => {
  const finding = (rule: string, advice?: boolean) => ({ rule, ...(advice === undefined ? {} : { advice }) }) as unknown as Finding;
  const [asks, advises, says] = [finding("a"), finding("b", true), finding("c", false)];
  expect(withoutAdvice([asks, advises, says])).toEqual([asks, says]);
});
