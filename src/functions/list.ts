import { benchmark } from "./benchmark";
import { check } from "./check";
import type { DescribedFunction } from "./described";
import { gap } from "./gap";
import { aspectIndex, domainIndex } from "./group-index";
import { impact } from "./impact";
import { overallIndex } from "./overall-index";
import { plan } from "./plan";
import { predicate } from "./predicate";
import { progress } from "./progress";
import { rank } from "./rank";
import { action, criteria } from "./regulation-texts";
import { summary } from "./summary";
import { version } from "./version";
import { weight } from "./weight";

export {
  action,
  aspectIndex,
  benchmark,
  check,
  criteria,
  domainIndex,
  gap,
  impact,
  overallIndex,
  plan,
  predicate,
  progress,
  rank,
  summary,
  version,
  weight,
};

/** All functions of the namespace, in the order of the help. */
export const describedFunctions: readonly DescribedFunction[] = [
  overallIndex,
  domainIndex,
  aspectIndex,
  predicate,
  summary,
  progress,
  check,
  weight,
  impact,
  criteria,
  action,
  gap,
  plan,
  rank,
  benchmark,
  version,
];
