import { tell } from "./agreement";
import { useBench } from "../support/harness";
import { plainList } from "./plain-list";
import { randomCases } from "./random-cases";

// A sample; `test/long` does many more.
tell(useBench(), { ...plainList(), name: "whatever comes, in an order nobody chose", cases: randomCases(2026, 25) });
