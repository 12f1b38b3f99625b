import { defaultLimits, type FileLimits } from "../../../src/file";
import { extremes } from "../../generators/hostile/extremes";
import { readInStandIn, readWhole } from "../../generators/hostile/read-whole";
import { runDamaged } from "../../generators/hostile/run-damaged";

/** The limits some ten times smaller, so that files which pass them are made at once; `npm run test:long` takes the real ones. */
const small: FileLimits = {
  fileBytes: 6_000_000,
  parts: 200,
  partBytes: 5_000_000,
  totalBytes: 15_000_000,
  ratio: defaultLimits.ratio,
  depth: defaultLimits.depth,
  elements: 200_000,
  relationships: 1000,
  sheets: 20,
  cells: 1_000_000,
  places: 400_000,
};

describe("files made to cost as much as they can", () => {
  test.each(extremes)("$name", async ({ make, reason, inStandIn }) => {
    const bytes = make(small);
    expect(await readWhole(bytes, small)).toBe(reason);
    const shown = await readInStandIn(bytes, small);
    if (inStandIn !== undefined) expect(shown).toBe(inStandIn);
  });
});

test("400 damaged and hostile workbooks are read or refused with a reason, in little memory and time", async () => {
  const { outcomes, failures, slowest, grown } = await runDamaged(1, 400, false);
  expect(failures).toEqual([]);
  expect(outcomes["read"]).toBeGreaterThan(40);
  expect(Object.keys(outcomes).length).toBeGreaterThan(12);
  expect(slowest).toBeLessThan(5);
  expect(grown).toBeLessThan(250e6);
}, 300_000);
