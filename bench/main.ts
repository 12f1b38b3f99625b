import { attachDeepTable } from "./attach-deep-table";
import { loadBuilt } from "./built";
import { changeToScreen } from "./change-to-screen";
import { formulasInGrid } from "./formulas-in-grid";
import type * as IndexOverLevels from "./index-over-levels";
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

async function main(words: readonly string[]): Promise<void> {
  const unknown = words.filter((word) => !(word in benches));
  if (unknown.length > 0) throw new Error(`No bench ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}`);
  for (const [word, bench] of Object.entries(benches)) {
    if (words.length > 0 && !words.includes(word)) continue;
    process.stdout.write(`${printed(await bench())}\n`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
