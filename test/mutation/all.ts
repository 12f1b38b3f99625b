import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

/*
 * All tests of the pure numbers as one file: mutation testing runs them again for every mutant, and loading the
 * instruments once instead of once per file takes most of the time away.
 */
const unit = join(__dirname, "../unit");

/**
 * Left out are the solver's proofs (seconds for each mutant, and they find nothing the exhaustive search of small cases
 * does not) and the build's own check (it loads the sources by itself, so it never sees a mutant).
 */
const leftOut = ["plan-solver.test.ts", "plan-years-solver.test.ts", "build.test.ts"];

/** Tests that take most of the time come last: a mutant that a quick one notices is done with sooner. */
const slow = /published|compare|plan|frontier|score|names|spellings|benchmark/;

// Fewer examples for each property than in the unit tests: what is killed by them is killed by more, so the score can
// only be too low.
fc.configureGlobal({ numRuns: 25 });

/** With `TESTS` set to a pattern only these files: quicker where only some sources are changed, never too high a score. */
const wanted = new RegExp(process.env.TESTS ?? "");

const files = ["instrument", "assessment"]
  .flatMap((folder) => readdirSync(join(unit, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith(".test.ts") && wanted.test(file) && !leftOut.some((name) => file.endsWith(name)))
  .sort((a, b) => Number(slow.test(a)) - Number(slow.test(b)) || a.localeCompare(b));

for (const file of files) {
  // One describe per file: names of tests must differ for one test to be told from another.
  describe(file, () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- a test file is read while its describe is open
    require(join(unit, file));
  });
}
