import { tell } from "../e2e/live/agreement";
import { withStandIn } from "../e2e/support/with-stand-in";
import { plainList } from "../e2e/live/plain-list";
import { randomCases } from "../e2e/live/random-cases";
import { ensureStandIn } from "../../stand-in/src/server/build";

const standIn = withStandIn();

beforeAll(() => ensureStandIn(), 300_000);

describe.each([1, 2, 3, 4])("seed %d", (seed) => {
  for (const events of ["normal", "double"] as const)
    tell(standIn, { ...plainList(), name: `events that come ${events}`, options: { events }, cases: randomCases(seed * 7919, 120) });
});
