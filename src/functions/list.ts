import type { DescribedFunction } from "./described";
import { aspectIndex, domainIndex } from "./group-index";
import { overallIndex } from "./overall-index";
import { predicate } from "./predicate";
import { version } from "./version";

export { aspectIndex, domainIndex, overallIndex, predicate, version };

/** All functions of the namespace, in the order of the help. */
export const describedFunctions: readonly DescribedFunction[] = [
  overallIndex,
  domainIndex,
  aspectIndex,
  predicate,
  version,
];
