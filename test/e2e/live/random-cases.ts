import type { Step } from "../../../stand-in/src/driver/steps-file";
import { seededRandom } from "../../generators/layouts/random";
import type { Case } from "./agreement";

/** Where the plain list is by now. */
export interface Place {
  readonly sheet: string;
  /** First and last row of the list, as Excel counts them; rows without an indicator among them. */
  readonly first: number;
  readonly last: number;
  /** Letter of the number column; the levels stand `toLevel` further right, the list goes on one column beyond. */
  readonly left: number;
  readonly toLevel: number;
  readonly deleted: number;
}

interface Move {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly place: Place;
  /** Whether Ctrl+Z takes it back. */
  readonly undoable: boolean;
}

export const letter = (column: number): string => String.fromCharCode(65 + column);

/** Things that people do to the plain list of `plain-list.ts`, one after the other in an order that the seed decides. */
export function randomCases(seed: number, count: number): readonly Case[] {
  const { whole } = seededRandom(seed);
  const random = (below: number): number => whole(0, below - 1);
  let place = START;
  const past: { readonly before: Place; readonly undoable: boolean }[] = [];
  const cases: Case[] = [{ name: "attached", steps: [], index: "any" }];
  while (cases.length <= count) {
    const back = past.at(-1);
    if (back?.undoable === true && random(6) === 0) {
      past.pop();
      place = back.before;
      cases.push({ name: `${cases.length}. undone`, steps: [{ do: "undo" }], index: "any", sheet: place.sheet });
      continue;
    }
    const kinds = [typed, typed, cleared, pasted, filled, sorted, rowsInserted, rowDeleted, columnInserted, renamed, remote, filtered];
    const move = (kinds[random(kinds.length)] ?? typed)(place, random);
    if (move === null) continue;
    past.push({ before: place, undoable: move.undoable });
    // What another person did stays when own steps are taken back, so the way back ends there.
    if (!move.undoable) past.length = 0;
    place = move.place;
    cases.push({ name: `${cases.length}. ${move.name}`, steps: move.steps, index: "any", sheet: place.sheet });
  }
  return cases;
}

type Kind = (place: Place, random: (below: number) => number) => Move | null;

/** Where the plain list is before anything happens to it. */
export const START: Place = { sheet: "Kompilasi", first: 4, last: 50, left: 0, toLevel: 3, deleted: 0 };

const rowIn = ({ first, last }: Place, random: (below: number) => number): number => first + random(last - first + 1);
const levelCell = (place: Place, row: number): string => `${place.sheet}!${letter(place.left + place.toLevel)}${row}`;
const stays = (name: string, place: Place, ...steps: readonly Step[]): Move => ({ name, steps, place, undoable: true });

const typed: Kind = (place, random) => {
  const cell = levelCell(place, rowIn(place, random));
  return stays(`typed into ${cell}`, place, { do: "set", cell, value: random(5) + 1 });
};

const cleared: Kind = (place, random) => {
  // Clearing what is blank changes nothing, and there would be nothing to undo.
  const cell = levelCell(place, rowIn(place, random));
  return {
    ...stays(`cleared ${cell}`, place, { do: "set", cell, value: random(5) + 1 }, { do: "set", cell, value: null }),
    undoable: false,
  };
};

const pasted: Kind = (place, random) => {
  const row = place.first + random(Math.max(1, place.last - place.first - 6));
  const at = levelCell(place, row);
  return stays(`pasted at ${at}`, place, { do: "paste", at, values: Array.from({ length: 5 }, () => [random(5) + 1]) });
};

const filled: Kind = (place, random) => {
  const row = place.first + random(Math.max(1, place.last - place.first - 6));
  const from = levelCell(place, row);
  return stays(
    `filled down from ${from}`,
    place,
    { do: "set", cell: from, value: random(5) + 1 },
    { do: "fill", from, to: `${from}:${letter(place.left + place.toLevel)}${row + 4}` }
  );
};

const sorted: Kind = (place, random) => {
  const range = `${place.sheet}!${letter(place.left)}${place.first}:${letter(place.left + place.toLevel + 1)}${place.last}`;
  const by = letter(place.left + (random(2) === 0 ? 0 : place.toLevel));
  return { ...stays(`sorted by ${by}`, place, { do: "sort", range, by, descending: random(2) === 0 }), undoable: false };
};

const rowsInserted: Kind = (place, random) => {
  if (place.last > 70) return null;
  const at = random(2) === 0 ? 1 : place.first + 1 + random(place.last - place.first);
  const inside = at > place.first;
  const now = inside ? { ...place, last: place.last + 1 } : { ...place, first: place.first + 1, last: place.last + 1 };
  return stays(`row inserted at ${at}`, now, { do: "insert", rows: `${place.sheet}!${at}:${at}` });
};

const rowDeleted: Kind = (place, random) => {
  if (place.deleted > 6) return null;
  const at = place.first + 1 + random(place.last - place.first - 1);
  return stays(
    `row ${at} deleted`,
    { ...place, last: place.last - 1, deleted: place.deleted + 1 },
    { do: "delete", rows: `${place.sheet}!${at}:${at}` }
  );
};

const columnInserted: Kind = (place, random) => {
  if (place.left + place.toLevel > 9) return null;
  const before = random(2) === 0;
  const at = letter(before ? 0 : place.left + 2);
  const now = before ? { ...place, left: place.left + 1 } : { ...place, toLevel: place.toLevel + 1 };
  return stays(`column inserted at ${at}`, now, { do: "insert", columns: `${place.sheet}!${at}:${at}` });
};

const renamed: Kind = (place, random) => {
  const to = `Lembar ${random(1000)}`;
  return to === place.sheet ? null : stays(`renamed to ${to}`, { ...place, sheet: to }, { do: "rename", sheet: place.sheet, to });
};

const remote: Kind = (place, random) => {
  const cell = levelCell(place, rowIn(place, random));
  return { ...stays(`another person typed into ${cell}`, place, { do: "remote", cell, value: random(5) + 1 }), undoable: false };
};

const filtered: Kind = (place, random) => {
  const range = `${place.sheet}!${letter(place.left)}${place.first - 1}:${letter(place.left + place.toLevel + 1)}${place.last}`;
  const column = letter(place.left + place.toLevel);
  const cell = levelCell(place, rowIn(place, random));
  const steps: readonly Step[] = [
    { do: "filter", range, column, values: ["3", "4"] },
    { do: "set", cell, value: random(5) + 1 },
    { do: "filter", range },
  ];
  return { ...stays(`typed into ${cell} while filtered`, place, ...steps), undoable: false };
};
