/*
 * All that SPBE.BENCHMARK needs besides its arguments: loaded when the first such formula asks, so that the script
 * every other formula waits for stays small.
 */
import {
  toDouble,
  benchmarkOf,
  type Benchmark,
  type Standing,
  findAgency,
  groupNames,
  loadNationalTables,
  type NationalTables,
  type PublishedAgency,
  type CellValue,
} from "../../../assessment";
import { isBlank, spelled } from "../../arguments/read-arguments";
import { FunctionFailure } from "../../failure";
import { nationalMessages } from "../../../text/functions/national-messages";
import { spokenLanguage } from "../../messages";

type Value = string | number;

const said = () => nationalMessages[spokenLanguage()];

/** Where an agency is ranked: in its province, or for a province or central agency in its group. */
const ranking = ({ inProvince, inGroup }: Benchmark): Standing => inProvince ?? inGroup;

function domainOf(number: number): (benchmark: Benchmark) => Value {
  return ({ agency }) => {
    const hundredths = agency.domains[number - 1] ?? null;
    if (hundredths === null) throw new FunctionFailure("notAvailable", said().unreadable(agency.name, number));
    return hundredths / 100;
  };
}

function provinceOf({ agency }: Benchmark): Value {
  if (agency.province === null) throw new FunctionFailure("notAvailable", said().noProvince(agency.name));
  return agency.province;
}

function distanceToNext(benchmark: Benchmark): Value {
  const { next } = ranking(benchmark);
  if (next === null) throw new FunctionFailure("notAvailable", said().nobodyAbove(benchmark.agency.name));
  return toDouble(next.distance);
}

/** What can be asked about a published agency. */
const answers: Readonly<Record<string, (benchmark: Benchmark) => Value>> = {
  index: ({ agency }) => agency.index / 100,
  predicate: ({ agency }) => agency.predicate,
  d1: domainOf(1),
  d2: domainOf(2),
  d3: domainOf(3),
  d4: domainOf(4),
  rank: (benchmark) => ranking(benchmark).rank,
  of: (benchmark) => ranking(benchmark).of,
  province: provinceOf,
  group: ({ agency }) => groupNames[agency.group],
  mean: ({ inGroup }) => toDouble(inGroup.mean),
  median: ({ inGroup }) => toDouble(inGroup.median),
  next: distanceToNext,
};

function answerAsked(given: CellValue): (benchmark: Benchmark) => Value {
  const asked = isBlank(given) ? "index" : spelled(given).trim().toLowerCase();
  const found = Object.hasOwn(answers, asked) ? answers[asked] : undefined;
  if (!found) throw new FunctionFailure("value", said().unknownWhat(spelled(given), Object.keys(answers).join(", ")));
  return found;
}

/** The year asked for; `null` when left out. */
function yearAsked(given: CellValue): number | null {
  if (isBlank(given)) return null;
  const year = typeof given === "string" && /^\s*\d{4}\s*$/.test(given) ? Number(given) : given;
  if (typeof year !== "number" || !Number.isInteger(year)) throw new FunctionFailure("value", said().notAYear(spelled(given)));
  return year;
}

/** More names than this would not fit the message. */
const NAMES_SHOWN = 6;

function agencyIn(tables: NationalTables, year: number, name: string): PublishedAgency {
  const match = findAgency(tables, year, name);
  switch (match.kind) {
    case "found":
      return match.agency;
    case "ambiguous": {
      const named = match.names.slice(0, NAMES_SHOWN).join("; ");
      const others = Math.max(0, match.names.length - NAMES_SHOWN);
      throw new FunctionFailure("notAvailable", said().ambiguousAgency(name, named, others));
    }
    case "unpublished":
      throw new FunctionFailure("notAvailable", said().unpublished(match.name, year, match.years.join(", ")));
    case "unknown":
      throw new FunctionFailure("notAvailable", said().unknownAgency(name, year));
  }
}

/**
 * Answers one question from the national results.
 * @param given agency, year (blank: the newest) and what is asked (blank: the index)
 * @throws FunctionFailure when one of them means nothing, or nothing was published about it
 */
function answerFrom(tables: NationalTables, [name, yearGiven, whatGiven]: readonly CellValue[]): Value {
  const answer = answerAsked(whatGiven ?? null);
  const asked = yearAsked(yearGiven ?? null);
  if (name === undefined || isBlank(name)) throw new FunctionFailure("value", said().agencyMissing);
  const years = Object.keys(tables).map(Number);
  const year = asked ?? Math.max(...years);
  const agencies = tables[year];
  if (!agencies) throw new FunctionFailure("notAvailable", said().unknownYear(year, years.join(", ")));
  return answer(benchmarkOf(agencies, agencyIn(tables, year, spelled(name))));
}

/** Loads the national tables and gives the function that answers from them. */
export async function loadNational(): Promise<(given: readonly CellValue[]) => Value> {
  const tables = await loadNationalTables();
  return (given) => answerFrom(tables, given);
}
