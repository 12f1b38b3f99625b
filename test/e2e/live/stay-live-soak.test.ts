import { tell } from "./agreement";
import { withStandIn } from "../support/with-stand-in";
import { plainList } from "./plain-list";
import { randomCases } from "./random-cases";
import { soak } from "./soak/soak";

const standIn = withStandIn();

// Samples; `test/long` does many more.
tell(standIn, { ...plainList(), name: "whatever comes, in an order nobody chose", cases: randomCases(2026, 25) });

soak(standIn, { seed: 2026, operations: 12, edits: 40, reloadEvery: 6, deafEvery: 5, warmUp: null });
