import { recipes } from "../../generators/layouts/layouts";
import { failureText, outcomesOf, shareTable } from "../../generators/layouts/report";

/** Layouts in a sample; all of them run in `npm run test:long`. */
const SAMPLE = 60;
/** From switches alone and combinations alike: evenly through the list. */
const sample = Array.from({ length: SAMPLE }, (_, index) => recipes[Math.floor((index * recipes.length) / SAMPLE)]!);

describe("a sample of generated layouts of indicator workbooks", () => {
  const outcomes = outcomesOf("sample", sample);
  process.stdout.write(`${shareTable(outcomes)}\n`);

  it("never gets a wrong column or level taken silently", () => {
    expect(failureText(outcomes.filter(({ guessed }) => guessed))).toBe("");
  });

  it("is found and read as a civil servant would", () => {
    expect(failureText(outcomes)).toBe("");
  });
});
