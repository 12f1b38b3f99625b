import { tell } from "../e2e/agreement";
import { useBench } from "../e2e/harness";
import { plainList } from "../e2e/plain-list";
import { randomCases } from "../e2e/random-cases";
import { ensureStandIn } from "../../stand-in/src/server/build";

const bench = useBench();

beforeAll(() => ensureStandIn(), 300_000);

describe.each([1, 2, 3, 4])("seed %d", (seed) => {
  for (const events of ["normal", "double"] as const)
    tell(bench, { ...plainList(), name: `events that come ${events}`, options: { events }, cases: randomCases(seed * 7919, 120) });
});
