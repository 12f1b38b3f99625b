import { nameCore } from "../../src/instrument/normalise";
import type { Instrument, InstrumentTexts } from "../../src/instrument/types";

/** What is wrong with a pack; an empty list means it can be used. Sentences for the developer who adds one. */
export type PackProblems = readonly string[];

/**
 * Checks the data of an instrument: numbering, weights that sum exactly, labels for every level, predicates from
 * high to low, and spellings that mean one thing only.
 *
 * @example checkInstrument(spbe59) // []
 */
export function checkInstrument(instrument: Instrument): PackProblems {
  return [
    ...checkScale(instrument),
    ...checkGroups(instrument),
    ...checkWeights(instrument),
    ...checkPredicates(instrument),
    ...checkSpellings(instrument),
  ];
}

/**
 * Checks that the long texts are whole. A pack that has one criterion has one at every level, drafts too; one that has one
 * action has one at every level below the highest, and evidence for every indicator unless its texts are drafts. A pack may
 * have none of them.
 *
 * @example checkTexts(spbe59, await loadTexts("59/2020")) // []
 */
export function checkTexts(instrument: Instrument, texts: InstrumentTexts): PackProblems {
  const { min, max } = instrument.scale;
  const levels = Array.from({ length: max - min + 1 }, (_, at) => min + at);
  const all = instrument.indicators.flatMap(({ key }) =>
    levels.map((level) => ({
      where: `indicator ${key} level ${level}`,
      level,
      text: texts.levels[key]?.[level],
    }))
  );
  const problems = all.filter(({ text }) => !text?.label).map(({ where }) => `${where}: no label`);
  const hasCriteria = all.some(({ text }) => text?.criteria);
  const hasActions = all.some(({ text }) => text?.action);
  for (const { where, level, text } of all) {
    if (hasCriteria && !text?.criteria) problems.push(`${where}: no criteria`);
    if (hasActions && level < max && !text?.action) problems.push(`${where}: no action`);
    if (level === max && text?.action) problems.push(`${where}: an action above the highest level`);
  }
  if (hasActions && !instrument.draftTexts) {
    for (const { key } of instrument.indicators) {
      if (!texts.evidence[key]?.length) problems.push(`indicator ${key}: no evidence`);
    }
  }
  return problems;
}

function checkScale({ scale }: Instrument): string[] {
  const wanted = scale.max - scale.min + 1;
  return (["process", "service"] as const)
    .filter((kind) => scale.labels[kind].length !== wanted)
    .map((kind) => `labels of ${kind}: ${scale.labels[kind].length} instead of ${wanted}`);
}

function checkGroups({ domains, aspects, indicators }: Instrument): string[] {
  const problems: string[] = [];
  const numbered = (kind: string, items: readonly { readonly number: number }[]) =>
    items.forEach(({ number }, at) => {
      if (number !== at + 1) problems.push(`${kind} ${number} stands at place ${at + 1}`);
    });
  numbered("domain", domains);
  numbered("aspect", aspects);
  const keys = indicators.map(({ key }) => key);
  for (const key of repeated(keys)) problems.push(`indicator ${key} stands twice`);
  for (const { key, aspect } of indicators) {
    if (!aspects.some(({ number }) => number === aspect)) problems.push(`indicator ${key}: no aspect ${aspect}`);
  }
  for (const { number, domain } of aspects) {
    const known = domain === null ? domains.length === 0 : domains.some((each) => each.number === domain);
    if (!known) problems.push(`aspect ${number}: no domain ${domain}`);
    if (!indicators.some(({ aspect }) => aspect === number)) problems.push(`aspect ${number} has no indicator`);
  }
  for (const { number } of domains) {
    if (!aspects.some(({ domain }) => domain === number)) problems.push(`domain ${number} has no aspect`);
  }
  return problems;
}

function checkWeights({ indicators, weightTotal }: Instrument): string[] {
  const problems = indicators
    .filter(({ weight }) => !(Number.isSafeInteger(weight) && weight > 0))
    .map(({ key, weight }) => (Number.isNaN(weight) ? `indicator ${key}: no weight` : `indicator ${key}: weight ${weight}`));
  const sum = indicators.reduce((total, { weight }) => total + weight, 0);
  return sum === weightTotal || problems.length > 0 ? problems : [`weights sum to ${sum} instead of ${weightTotal}`];
}

function checkPredicates({ predicates, scale }: Instrument): string[] {
  const from = predicates.map(({ fromHundredths }) => fromHundredths);
  const problems = from
    .slice(1)
    .filter((value, at) => value >= (from[at] ?? 0))
    .map((value) => `predicate from ${value}: not below the one before`);
  for (const value of from.filter((each) => !Number.isInteger(each))) problems.push(`predicate from ${value}: not whole`);
  const last = from[from.length - 1];
  return last === scale.min * 100 ? problems : [...problems, `the last predicate begins at ${last}`];
}

function checkSpellings({ domains, aspects, indicators }: Instrument): string[] {
  const check = (kind: string, items: readonly { readonly name: string; readonly aliases: readonly string[] }[]) =>
    repeated(items.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(nameCore))])).map(
      (spelling) => `"${spelling}" means two ${kind}`
    );
  return [...check("domains", domains), ...check("aspects", aspects), ...check("indicators", indicators)];
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
