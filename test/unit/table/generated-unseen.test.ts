import { verdictsOf, verdictTable, verdictText } from "../../generators/layouts/report";
import { traps } from "../../generators/layouts/traps";
import { trapRecipes } from "../../generators/layouts/traps/recipes";

/** Layouts in a sample; all of them run in `layouts.long.ts`. */
const SAMPLE = 240;
const sample = Array.from({ length: SAMPLE }, (_, index) => trapRecipes[Math.floor((index * trapRecipes.length) / SAMPLE)]!);

describe("a sample of layouts in which a wrong number could be shown as final", () => {
  const outcomes = verdictsOf("traps-sample", sample);
  process.stdout.write(
    `${verdictTable(
      outcomes,
      traps.map(({ name }) => name)
    )}\n`
  );

  it("is never silently wrong", () => {
    expect(verdictText(outcomes, "silently wrong")).toBe("");
  });
});
