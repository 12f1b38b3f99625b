import { recipes } from "../generators/layouts/layouts";
import { failureText, outcomesOf, shareTable, verdictsOf, verdictTable, verdictText } from "../generators/layouts/report";
import { traps } from "../generators/layouts/traps";
import { trapRecipes } from "../generators/layouts/traps/recipes";

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

describe("5,000 layouts in which a wrong number could be shown as final", () => {
  const outcomes = verdictsOf("traps", trapRecipes);
  process.stdout.write(
    `${verdictTable(
      outcomes,
      traps.map(({ name }) => name)
    )}\n`
  );

  it("are 5,000, with every trap among them", () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(5_000);
    const met = new Set(outcomes.flatMap(({ switches }) => switches));
    expect(traps.filter(({ name }) => !met.has(name)).map(({ name }) => name)).toEqual([]);
  });

  it("are never silently wrong", () => {
    expect(verdictText(outcomes, "silently wrong")).toBe("");
  });
});
