import type { IndicatorKey, Instrument } from "../../instrument";
import { nameIndexOf } from "../names/name-index";
import { range } from "../../grid";

/** A row with the number of an indicator, and the piece of its name that stands there. */
export interface NumberedLine {
  readonly row: number;
  readonly key: IndicatorKey;
  readonly text: string;
}

/** The pieces of a name around its number. */
export interface Share {
  readonly line: NumberedLine;
  /** Rows, top first. */
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/** More pieces between two numbers are no name. */
const MOST_PIECES = 14;
/** How well a joined name must fit the indicator of its number. */
const FITS = 0.72;

/** The text of a name whose pieces are put together. */
export function joined({ line, above, below }: Share, textAt: (row: number) => string): string {
  const texts = [...above.map(textAt), line.text, ...below.map(textAt)];
  return texts.filter((text) => text !== "").join(" ");
}

/** How the pieces between two numbers may be shared: so many belong to the number above, so many to the one below. */
interface Cut {
  readonly down: number;
  readonly up: number;
}

/**
 * Shares the pieces between the numbers so that all names together fit the indicators of their numbers best. Pieces that
 * make no name better, such as remarks, are left alone.
 * @param lone the rows with nothing but a piece
 * @returns the names in pieces, how well all fit, and how much better than before
 */
export function bestShares(
  instrument: Instrument,
  lines: readonly NumberedLine[],
  lone: ReadonlySet<number>,
  textAt: (row: number) => string
): { readonly shares: readonly Share[]; readonly fits: number; readonly gain: number } {
  const names = nameIndexOf(instrument);
  const fitOf = (share: Share): number => {
    const text = joined(share, textAt);
    return text === "" ? 0 : names.similarity(text, share.line.key);
  };
  const bareFits = lines.map((line) => fitOf({ line, above: [], below: [] }));
  const before = lines.map(({ row }) => piecesAbove(row, lone));
  const after = lines.map(({ row }) => piecesBelow(row, lone));
  /** By the cut above a line: the best sum so far, and the shares that lead there. */
  let states: readonly { readonly up: number; readonly fits: number; readonly shares: readonly Share[] }[] = range(
    0,
    (before[0]?.length ?? 0) + 1
  ).map((up) => ({ up, fits: 0, shares: [] }));
  lines.forEach((line, at) => {
    const [above, below] = [before[at] ?? [], after[at] ?? []];
    const next = lines[at + 1];
    const isShared = next !== undefined && next.row === line.row + below.length + 1;
    const nextAbove = before[at + 1]?.length ?? 0;
    const byUp = new Map<number, (typeof states)[number]>();
    const fits = new Map([["0 0", bareFits[at] ?? 0]]);
    for (const { down, up } of cuts(below.length, isShared ? below.length : nextAbove, isShared)) {
      for (const state of states) {
        const share: Share = { line, above: above.slice(above.length - state.up), below: below.slice(0, down) };
        const known = `${state.up} ${down}`;
        const fit = fits.get(known) ?? fitOf(share);
        fits.set(known, fit);
        const total = state.fits + fit;
        const best = byUp.get(up);
        if (best === undefined || total > best.fits + CLOSE) byUp.set(up, { up, fits: total, shares: [...state.shares, share] });
      }
    }
    states = [...byUp.values()];
  });
  const [best] = [...states].sort((a, b) => b.fits - a.fits);
  const bare = bareFits.reduce((total, fit) => total + fit, 0);
  const all = best?.shares ?? [];
  const shares = all.filter((share) => share.above.length + share.below.length > 0 && fitOf(share) >= FITS);
  return { shares, fits: best?.fits ?? 0, gain: (best?.fits ?? 0) - bare };
}

/** Sums this close are one as good as the other. */
const CLOSE = 1e-9;

function cuts(downs: number, ups: number, isShared: boolean): readonly Cut[] {
  return range(0, downs + 1).flatMap((down) => range(0, ups + 1).flatMap((up) => (isShared && down + up > downs ? [] : [{ down, up }])));
}

function piecesAbove(row: number, lone: ReadonlySet<number>): readonly number[] {
  const rows: number[] = [];
  for (let at = row - 1; lone.has(at) && rows.length < MOST_PIECES; at -= 1) rows.unshift(at);
  return rows;
}

function piecesBelow(row: number, lone: ReadonlySet<number>): readonly number[] {
  const rows: number[] = [];
  for (let at = row + 1; lone.has(at) && rows.length < MOST_PIECES; at += 1) rows.push(at);
  return rows;
}
