import { recipes } from "../generators/layouts/layouts";
import { failureText, outcomesOf, shareTable } from "../generators/layouts/report";

describe("all generated layouts of indicator workbooks", () => {
  const outcomes = outcomesOf("all", recipes);
  process.stdout.write(`${shareTable(outcomes)}\n`);

  it("are enough to say something about every variation", () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(600);
  });

  it("never get a wrong column or level taken silently", () => {
    expect(failureText(outcomes.filter(({ guessed }) => guessed))).toBe("");
  });

  it("are found and read as a civil servant would", () => {
    expect(failureText(outcomes)).toBe("");
  });
});
