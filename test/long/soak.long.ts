import { ensureStandIn } from "../../stand-in/src/server/build";
import { soak } from "../e2e/live/soak/soak";
import { withStandIn } from "../e2e/support/with-stand-in";

const standIn = withStandIn();

beforeAll(() => ensureStandIn(), 300_000);

// An afternoon in which nobody closes the pane, many times over.
soak(standIn, { seed: 59, operations: 200, edits: 500, reloadEvery: 25, deafEvery: 20, warmUp: 50 });
