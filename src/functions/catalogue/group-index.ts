import { toDouble, levelsOf, aspectIndex as indexOfAspect, domainIndex as indexOfDomain } from "../../assessment";
import { findAspects, findDomains, type Instrument } from "../../instrument";
import { cellOf, isBlank, spelled } from "../arguments/read-arguments";
import type { FunctionDefinition, Question } from "../function-definition";
import { FunctionFailure } from "../failure";
import { messages } from "../messages";
import { instrumentParameter, levelsParameter } from "../arguments/parameters";
import { aboutLevels } from "../arguments/levels-argument";

type Kind = "domain" | "aspect";

/**
 * The number of the domain or aspect an argument means, by number or by any known spelling of its name.
 * @throws FunctionFailure when it means none, or fits several
 */
export function groupNumber(instrument: Instrument, kind: Kind, value: unknown): number {
  const given = cellOf(value);
  if (isBlank(given)) throw new FunctionFailure("value", messages().groupMissing(kind));
  const groups = kind === "domain" ? instrument.domains : instrument.aspects;
  const find = kind === "domain" ? findDomains : findAspects;
  const found = typeof given === "string" || typeof given === "number" ? find(instrument, given) : [];
  const [group, another] = found;
  if (another) throw new FunctionFailure("value", messages().ambiguousGroup(spelled(given), kind));
  if (group) return group.number;
  const known = groups.map(({ number, name }) => `${number} ${name}`).join("; ");
  throw new FunctionFailure("value", messages().unknownGroup(spelled(given), kind, known));
}

function groupIndex(kind: Kind): FunctionDefinition["compute"] {
  const indexOf = kind === "domain" ? indexOfDomain : indexOfAspect;
  return (question: Question) =>
    aboutLevels(question, 1, (assessment) => {
      const number = groupNumber(assessment.instrument, kind, question.values[0]);
      return toDouble(indexOf(assessment.instrument, levelsOf(assessment), number));
    });
}

/** `SPBE.DOMAIN`: the index of one domain. */
export const domainIndex: FunctionDefinition = {
  id: "DOMAIN",
  category: "index",
  parameters: [{ name: "domain", optional: false, range: false }, levelsParameter, instrumentParameter],
  usesTable: true,
  examples: [
    { formula: "=SPBE.DOMAIN(1)", gives: 3.4 },
    { formula: '=SPBE.DOMAIN("Layanan SPBE",A8:G64)', gives: 3.5549450549450547 },
  ],
  compute: groupIndex("domain"),
};

/** `SPBE.ASPECT`: the index of one aspect. */
export const aspectIndex: FunctionDefinition = {
  id: "ASPECT",
  category: "index",
  parameters: [{ name: "aspect", optional: false, range: false }, levelsParameter, instrumentParameter],
  usesTable: true,
  examples: [
    { formula: "=SPBE.ASPECT(4)", gives: 4.5 },
    { formula: '=SPBE.ASPECT("Audit TIK",A8:F64)', gives: 3 },
  ],
  compute: groupIndex("aspect"),
};
