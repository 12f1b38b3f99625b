import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attachDeepTable } from "./attach-deep-table";
import { loadBuilt } from "./built";
import { changeToScreen } from "./change-to-screen";
import { formulasInGrid } from "./formulas-in-grid";
import type * as IndexOverLevels from "./index-over-levels";
import { withMeasured } from "./measured";
import { planInBrowser } from "./plan-in-browser";
import { recap } from "./recap";
import type * as SendSafe from "./send-safe";
import type * as SumproductsElsewhere from "./sumproducts-elsewhere";
import { printed, type Report } from "./table";

/** Each bench by the word that chooses it: `npm run bench -- index plan`. */
const benches: Readonly<Record<string, () => Promise<Report>>> = {
  index: async () => (await loadBuilt<typeof IndexOverLevels>("index-over-levels.ts")).indexOverLevels(),
  formulas: formulasInGrid,
  hyperformula: async () => (await loadBuilt<typeof SumproductsElsewhere>("sumproducts-elsewhere.ts")).sumproductsElsewhere(),
  plan: planInBrowser,
  attach: attachDeepTable,
  screen: changeToScreen,
  recap,
  send: async () => (await loadBuilt<typeof SendSafe>("send-safe.ts")).sendSafe(),
};

const readme = join(__dirname, "README.md");

/** Runs the benches and writes what they measured into the table of README.md; with words only those, whose rows alone change. */
async function main(words: readonly string[]): Promise<void> {
  const unknown = words.filter((word) => !(word in benches));
  if (unknown.length > 0) throw new Error(`No bench ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}`);
  for (const [word, bench] of Object.entries(benches)) {
    if (words.length > 0 && !words.includes(word)) continue;
    const report = await bench();
    process.stdout.write(`${printed(report)}\n`);
    // After each, so that a bench that fails costs nothing of those before it.
    writeFileSync(readme, withMeasured(readFileSync(readme, "utf8"), { [word]: report.lines }, Object.keys(benches)));
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
