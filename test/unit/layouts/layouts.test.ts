import { recipes } from "../../layouts/layouts";
import { failureText, outcomesOf, shareTable } from "../../layouts/report";

/** Layouts in a sample; all of them run in `npm run test:long`. */
const SAMPLE = 60;
/** From switches alone and combinations alike: evenly through the list. */
const sample = Array.from(
  { length: SAMPLE },
  (_, index) => recipes[Math.floor((index * recipes.length) / SAMPLE)]!
);

describe("generated layouts of indicator workbooks", () => {
  it("are found and read as a civil servant would", () => {
    const outcomes = outcomesOf("sample", sample);
    process.stdout.write(`${shareTable(outcomes)}\n`);
    expect(failureText(outcomes)).toBe("");
  });
});
