import { tell } from "./agreement";
import { withStandIn } from "../support/with-stand-in";
import { plainList } from "./plain-list";
import { randomCases } from "./random-cases";

// A sample; `test/long` does many more.
tell(withStandIn(), { ...plainList(), name: "whatever comes, in an order nobody chose", cases: randomCases(2026, 25) });
