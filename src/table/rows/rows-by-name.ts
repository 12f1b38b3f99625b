import type { IndicatorKey, Instrument } from "../../instrument/types";
import { Claims } from "./assignments";
import { nameIndexOf, type NameIndex, type NameMatch } from "../names/name-index";
import { claimCalledLikeAspects, headingsIn, standBelow } from "./called-like-aspect";
import { isTotal, type Sight } from "./row-readings";
import type { TableRow } from "./table-row";

/** A row whose text names an indicator. */
type NamedSight = Sight & { readonly named: NameMatch };

/** How well a text fits the indicator of its number, where it is that indicator by another name. */
const NEARLY = 0.25;
/** … where it stands inside the table, although the indicator has a row already. */
const WELL = 0.5;
/** How much worse than the best name the indicator of the number may fit. */
const CLOSE = 0.05;
/** How far beside the table a row may stand whose name nobody knows: below it, above it, and one without a name. */
const BESIDE = { below: 6, above: 3, nameless: 2 };

/**
 * Which rows are about which indicator in a table that names them: the surest first, so that what is less sure is told by
 * what is left.
 */
export function rowsByName(sights: readonly Sight[], instrument: Instrument, hasNumbers: boolean): readonly TableRow[] {
  const names = nameIndexOf(instrument);
  const claims = new Claims();
  const open = claimAgreed(claims, sights);
  const named = open.filter((sight): sight is NamedSight => sight.named !== null);
  const lines = named.filter(({ isHeading }) => !isHeading);
  claimDisagreeing(
    claims,
    lines.filter(({ coded }) => coded.length > 0),
    names
  );
  claimUnnumbered(
    claims,
    lines.filter(({ coded }) => coded.length === 0),
    hasNumbers
  );
  claimHeadings(
    claims,
    named.filter(({ isHeading }) => isHeading),
    sights,
    instrument
  );
  claimUnnamed(
    claims,
    open.filter((sight) => sight.named === null && sight.coded.length > 0),
    names
  );
  claimCalledLikeAspects(claims, sights, instrument);
  claimLeftOver(claims, open, instrument);
  return claims.rows;
}

/** Rows whose number and name agree. @returns the others */
function claimAgreed(claims: Claims, sights: readonly Sight[]): readonly Sight[] {
  return sights.filter(({ row, coded, named }) => {
    const key = claims.open(coded.filter((each) => named?.keys.includes(each)));
    if (key !== undefined) claims.add(row, key, "both");
    return key === undefined;
  });
}

/** Where number and name differ the name counts, unless another row already has that name and none has the number. */
function claimDisagreeing(claims: Claims, sights: readonly NamedSight[], names: NameIndex): void {
  for (const { row, coded, named, text } of sights) {
    const byName = claims.open(named.keys);
    const byNumber = claims.open(coded);
    if (byName === undefined || byNumber === undefined) continue;
    const fits = names.similarity(text, byNumber);
    const numberCounts = fits > named.score - CLOSE || (claims.has(byName) && !claims.has(byNumber));
    if (numberCounts) claims.add(row, byNumber, "number", { numberSays: fits >= NEARLY ? null : byNumber });
    else claims.add(row, byName, "name", { numberSays: byNumber });
  }
}

function claimUnnumbered(claims: Claims, sights: readonly NamedSight[], hasNumbers: boolean): void {
  // With numbers beside them, a name without one is a heading once its indicator has a row.
  const numbered = hasNumbers && claims.rows.length > 0;
  for (const { row, named } of sights) {
    const key = claims.open(named.keys);
    if (key === undefined || (numbered && claims.has(key))) continue;
    claims.add(row, key, "name", { alsoFits: named.keys.filter((each) => each !== key) });
  }
}

/**
 * An aspect can bear the name of its indicator: where headings stand above, its last line is the indicator's and the ones
 * before are headings; where they stand below, as sums do, its first.
 */
function claimHeadings(claims: Claims, sights: readonly NamedSight[], all: readonly Sight[], instrument: Instrument): void {
  const pure = headingsIn(
    all.filter(({ named }) => named === null),
    instrument
  );
  const isBelow = pure.length > 0 && standBelow(pure, claims, instrument);
  for (const { row, named } of isBelow ? sights : [...sights].reverse()) {
    const key = claims.open(named.keys);
    if (key !== undefined && !claims.has(key)) claims.add(row, key, "name");
  }
}

/** Rows whose name nobody knows, by their number: inside the table, and close beside it. */
function claimUnnamed(claims: Claims, sights: readonly Sight[], names: NameIndex): void {
  const { first, last, isContradicted } = claims;
  let reached = last;
  const isBeside = (row: number, text: string, fits: number): boolean => {
    const gap = row > last ? row - reached : first - row;
    if (text === "") return gap <= BESIDE.nameless;
    return gap <= (row > last ? BESIDE.below : BESIDE.above) && fits >= NEARLY;
  };
  for (const { row, coded, text } of sights) {
    const key: IndicatorKey | undefined = claims.open(coded);
    if (key === undefined || isTotal(text) || names.aspectsNamed(text).length > 0) continue;
    const fits = names.similarity(text, key);
    // Where numbers contradict names, a number says little about a name that nobody knows.
    if (text !== "" && fits < NEARLY && isContradicted) continue;
    const isInside = row > first && row < last && (!claims.has(key) || fits >= WELL);
    if (!isInside && (claims.has(key) || !isBeside(row, text, fits))) continue;
    claims.add(row, key, "number", text !== "" && fits < WELL ? { isStrange: true } : {});
    reached = Math.max(reached, row);
  }
}

/**
 * A row whose name nobody knows, where the numbers contradict the names: the one indicator that its aspect lacks, if the name
 * is somewhat like it.
 */
function claimLeftOver(claims: Claims, sights: readonly Sight[], instrument: Instrument): void {
  if (!claims.isContradicted) return;
  const names = nameIndexOf(instrument);
  const claimed = new Set(claims.rows.map(({ row }) => row));
  for (const { row, named, text, coded, under } of sights) {
    const [aspect, other] = under;
    if (named !== null || text === "" || claimed.has(row) || aspect === undefined || other !== undefined || isTotal(text)) continue;
    const lacking = instrument.indicators.filter((indicator) => indicator.aspect === aspect && !claims.has(indicator.key));
    const [only, another] = lacking;
    if (only === undefined || another !== undefined || names.similarity(text, only.key) < WELL) continue;
    const numberSays = coded.includes(only.key) ? null : (coded[0] ?? null);
    claims.add(row, only.key, "name", { numberSays });
  }
}
