import { toDouble, predicateOf, score, type Assessment, type Fraction, type GroupScore } from "../../assessment";
import { domainOfAspect, percentOf } from "../../instrument";
import type { FunctionDefinition } from "../function-definition";
import { instrumentParameter, levelsParameter } from "../arguments/parameters";
import { aboutLevels } from "../arguments/levels-argument";

type Row = readonly (string | number)[];

/** Names of the columns; Indonesian in every display language, like the names of the groups below them. */
const header: Row = ["Kelompok", "Bobot", "Indeks", "Predikat"];

function summaryOf(assessment: Assessment): readonly Row[] {
  const { instrument } = assessment;
  const { index, domains, aspects } = score(assessment);
  const row = (name: string, weight: number, value: Fraction): Row => [
    name,
    percentOf(instrument, weight),
    toDouble(value),
    predicateOf(instrument, value),
  ];
  const rowOf = (group: GroupScore): Row => row(group.name, group.weight, group.index);
  const within = (domain: number | null) =>
    aspects.filter(({ number }) => (domainOfAspect(instrument, number)?.number ?? null) === domain).map(rowOf);
  return [
    header,
    row("Indeks keseluruhan", instrument.weightTotal, index),
    ...domains.flatMap((domain) => [rowOf(domain), ...within(domain.number)]),
    ...within(null),
  ];
}

/** `SPBE.SUMMARY`: overall, then each domain with its aspects; weights in percent, indices not rounded. */
export const summary: FunctionDefinition = {
  id: "SUMMARY",
  category: "index",
  parameters: [levelsParameter, instrumentParameter],
  usesTable: true,
  examples: [
    {
      formula: "=SPBE.SUMMARY()",
      gives: [
        ["Kelompok", "Bobot", "Indeks", "Predikat"],
        ["Indeks keseluruhan", 100, 3.7495, "Sangat Baik"],
        ["Kebijakan Internal SPBE", 13, 3.4, "Baik"],
      ],
    },
  ],
  compute: (question) => aboutLevels(question, 0, summaryOf),
};
