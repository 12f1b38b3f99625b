import { toDouble } from "../assessment/fraction";
import { levelsOf } from "../assessment/levels";
import { aspectIndex as indexOfAspect, domainIndex as indexOfDomain } from "../assessment/score";
import { findAspects, findDomains } from "../instrument/find";
import type { Instrument } from "../instrument/types";
import { isBlank, quoted, rangeOf } from "./arguments";
import type { DescribedFunction, Question } from "./described";
import { FunctionFailure } from "./failure";
import { messages } from "./messages";
import { instrumentParameter, levelsParameter } from "./parameters";
import { aboutLevels } from "./subject";

type Kind = "domain" | "aspect";

/**
 * The number of the domain or aspect an argument means, by number or by any known spelling of its name.
 * @throws FunctionFailure when it means none, or fits several
 */
function groupNumber(instrument: Instrument, kind: Kind, value: unknown): number {
  const given = rangeOf(value)[0]?.[0] ?? null;
  if (isBlank(given)) throw new FunctionFailure("value", messages().groupMissing(kind));
  const groups = kind === "domain" ? instrument.domains : instrument.aspects;
  const find = kind === "domain" ? findDomains : findAspects;
  const found = typeof given === "string" || typeof given === "number" ? find(instrument, given) : [];
  const [group, another] = found;
  const spelled = quoted(given).replace(/^"|"$/g, "");
  if (another) throw new FunctionFailure("value", messages().ambiguousGroup(spelled, kind));
  if (group) return group.number;
  const known = groups.map(({ number, name }) => `${number} ${name}`).join("; ");
  throw new FunctionFailure("value", messages().unknownGroup(spelled, kind, known));
}

function groupIndex(kind: Kind): DescribedFunction["compute"] {
  const indexOf = kind === "domain" ? indexOfDomain : indexOfAspect;
  return (question: Question) =>
    aboutLevels(question, 1, (assessment) => {
      const number = groupNumber(assessment.instrument, kind, question.values[0]);
      return toDouble(indexOf(assessment.instrument, levelsOf(assessment), number));
    });
}

/** `SPBE.DOMAIN`: the index of one domain. */
export const domainIndex: DescribedFunction = {
  id: "DOMAIN",
  parameters: [{ name: "domain", optional: false, range: false }, levelsParameter, instrumentParameter],
  usesTable: true,
  examples: ["=SPBE.DOMAIN(1)", '=SPBE.DOMAIN("Tata Kelola SPBE", G12:G58)'],
  compute: groupIndex("domain"),
};

/** `SPBE.ASPECT`: the index of one aspect. */
export const aspectIndex: DescribedFunction = {
  id: "ASPECT",
  parameters: [{ name: "aspect", optional: false, range: false }, levelsParameter, instrumentParameter],
  usesTable: true,
  examples: ["=SPBE.ASPECT(2)", '=SPBE.ASPECT("Audit TIK", A8:F64)'],
  compute: groupIndex("aspect"),
};
