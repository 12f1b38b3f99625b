import { recipes } from "../layouts/layouts";
import { failureText, outcomesOf, shareTable } from "../layouts/report";

describe("all generated layouts of indicator workbooks", () => {
  it("are found and read as a civil servant would", () => {
    const outcomes = outcomesOf("all", recipes);
    process.stdout.write(`${shareTable(outcomes)}\n`);
    expect(outcomes.length).toBeGreaterThanOrEqual(600);
    expect(failureText(outcomes)).toBe("");
  }, 1_800_000);
});
