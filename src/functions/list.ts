import { benchmark } from "./catalogue/national/benchmark";
import { check } from "./catalogue/check";
import { convert } from "./catalogue/conversion/convert";
import type { FunctionDefinition } from "./function-definition";
import { gap } from "./catalogue/gap";
import { aspectIndex, domainIndex } from "./catalogue/group-index";
import { impact } from "./catalogue/impact";
import { overallIndex } from "./catalogue/overall-index";
import { plan } from "./catalogue/plan/plan";
import { predicate } from "./catalogue/predicate";
import { progress } from "./catalogue/progress";
import { rank } from "./catalogue/national/rank";
import { action, criteria } from "./catalogue/regulation/regulation-texts";
import { summary } from "./catalogue/summary";
import { version } from "./catalogue/version";
import { weight } from "./catalogue/weight";

export {
  action,
  aspectIndex,
  benchmark,
  check,
  convert,
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
export const functionDefinitions: readonly FunctionDefinition[] = [
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
  convert,
  gap,
  plan,
  rank,
  benchmark,
  version,
];
