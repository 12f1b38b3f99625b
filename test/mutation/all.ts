import { readdirSync } from "node:fs";
import { join } from "node:path";

/*
 * All tests of the pure numbers as one file: mutation testing runs them again for every mutant, and loading the
 * instruments once instead of once per file takes most of the time away.
 */
const unit = join(__dirname, "../unit");

/**
 * Left out are the solver's proof (seconds for each mutant, and it finds nothing the exhaustive search of small cases
 * does not) and the build's own check (it loads the sources by itself, so it never sees a mutant).
 */
const leftOut = ["plan-solver.test.ts", "build.test.ts"];

for (const folder of ["instrument", "assessment"]) {
  for (const file of readdirSync(join(unit, folder), { recursive: true, encoding: "utf8" }).sort()) {
    if (!file.endsWith(".test.ts") || leftOut.includes(file)) continue;
    // One describe per file: names of tests must differ for one test to be told from another.
    describe(`${folder}/${file}`, () => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- a test file is read while its describe is open
      require(join(unit, folder, file));
    });
  }
}
