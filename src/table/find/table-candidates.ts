import { instruments, type Instrument } from "../../instrument";
import { codeMatches, codesIn, mostIndicatorsIn, nameMatches, type Coded, type CellMatch } from "./matches";
import { numberColumnFor } from "./number-column";
import { bestNames, bestNumbers, overlaps } from "./resolve-overlaps";
import { bestMatches, runsOf, spanOf, widened } from "./runs";
import { perGrid, type Grid, type Span } from "../../grid";
import type { KeyColumns } from "../rows/table-row";
import type { TableCandidate } from "./table-candidate";

const FEWEST_NAMES = 4;
/** Share of the numbers of an instrument that a table without names must have. */
const FEWEST_NUMBERS = 0.8;
/** Share of the numbers of a run that the instrument must have. */
const KNOWN_NUMBERS = 0.9;
/** How often the numbers of an instrument stand in its table at most. */
const MOST_NUMBERS = 1.6;

/** All places of a sheet where indicators stand by name, or by number alone. */
export function tableCandidatesIn(grid: Grid): readonly TableCandidate[] {
  const width = grid.values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => grid.firstColumn + at);
  const codes = new Map(columns.map((column) => [column, codesIn(grid, column)]));
  const named = columns.flatMap((column) => {
    const matches = nameMatches(grid, instruments, column);
    namesAlready(grid).set(column, matches);
    return instruments.flatMap((instrument) => namedCandidates(grid, instrument, column, matches.get(instrument) ?? [], codes));
  });
  const candidates = bestNames(grid, named);
  const numbers = instruments.flatMap((instrument) =>
    columns.flatMap((column) => numberedCandidates(grid, instrument, column, codes.get(column) ?? []))
  );
  const free = numbers.filter(({ span }) => !candidates.some((candidate) => overlaps(candidate.span, span)));
  return [...candidates, ...bestNumbers(grid, free)];
}

/** What was found by column while a grid was looked through, for reading its table next. */
const namesAlready = perGrid(() => new Map<number, ReturnType<typeof nameMatches>>());

/** The spans of rows in which a table can stand whose key columns are known. */
export function spansOf(grid: Grid, instrument: Instrument, { number, name }: KeyColumns): readonly Span[] {
  const named = name === null ? [] : ((namesAlready(grid).get(name) ?? nameMatches(grid, [instrument], name)).get(instrument) ?? []);
  const isNamed = named.length >= FEWEST_NAMES;
  const matches = isNamed || number === null ? named : codeMatches(instrument, codesIn(grid, number)).filter(isKnown);
  const runs = runsOf(grid, name ?? number ?? 0, matches);
  return runs.map(({ span }, at) => (isNamed ? widened(grid, runs, at) : span));
}

/** Tables that name their indicators, with the numbers beside the names. */
function namedCandidates(
  grid: Grid,
  instrument: Instrument,
  column: number,
  matches: readonly CellMatch[],
  codes: ReadonlyMap<number, readonly Coded[]>
): readonly TableCandidate[] {
  if (matches.length < FEWEST_NAMES) return [];
  // A long list that only ever names the same one or two has no table in it, and need not be cut into any.
  if (bestMatches(matches).length < FEWEST_NAMES) return [];
  const runs = runsOf(grid, column, matches);
  return runs.flatMap((run, at) => {
    const best = bestMatches(run.matches);
    if (best.length < FEWEST_NAMES) return [];
    const columns = { number: numberColumnFor(grid, instrument, run, codes), name: column };
    return [{ instrument, columns, span: widened(grid, runs, at), strength: best.reduce((total, { score }) => total + score, 0) }];
  });
}

/** Tables that only number their indicators: most numbers of the instrument, and hardly any other. */
function numberedCandidates(grid: Grid, instrument: Instrument, column: number, coded: readonly Coded[]): readonly TableCandidate[] {
  const total = instrument.indicators.length;
  if (coded.length + (PARTS.get(instrument) ?? 0) < FEWEST_NUMBERS * total) return [];
  const mostMatches = Math.floor((MOST_NUMBERS * total) / KNOWN_NUMBERS);
  if (mostIndicatorsIn(instrument, coded, mostMatches) < FEWEST_NUMBERS * total) return [];
  return runsOf(grid, column, codeMatches(instrument, coded)).flatMap(({ matches }) => {
    const known = matches.filter(isKnown);
    const keys = new Set(known.flatMap((match) => match.keys));
    const fits =
      keys.size >= FEWEST_NUMBERS * total && known.length >= KNOWN_NUMBERS * matches.length && known.length <= MOST_NUMBERS * total;
    return fits ? [{ instrument, columns: { number: column, name: null }, span: spanOf(known), strength: keys.size / total }] : [];
  });
}

/** How many indicators have no number of their own: 5/2018 rates its indicator 35 three times, and that one number means all three. */
const PARTS: ReadonlyMap<Instrument, number> = new Map(
  instruments.map((instrument) => {
    const numbers = new Set(instrument.indicators.map(({ key }) => key.split("-")[0]));
    return [instrument, instrument.indicators.length - numbers.size];
  })
);

function isKnown({ keys }: CellMatch): boolean {
  return keys.length > 0;
}
