import type { Step } from "../../../../stand-in/src/driver/steps-file";
import type { Random } from "../../../generators/layouts/random";
import type { Excel } from "../../support/excel";
import { letter, type Place } from "../random-cases";

/** Where the plain list is by now, and the sheets that were added. */
export interface Site extends Place {
  readonly added: readonly string[];
}

/** Something done to the sheets while a table is attached. */
export interface Operation {
  readonly name: string;
  readonly before?: (excel: Excel) => Promise<void>;
  readonly steps: readonly Step[];
  readonly site: Site;
}

type Kind = (site: Site, random: Random) => Operation | null;

/** Sheets that are there whatever happens: of the list, of the levels to be pulled, of the formulas. */
const STANDING = 3;
const MOST_ADDED = 4;
/** The list wanders as far as to this row or column, and back. */
const LAST_ROW = 70;
const LAST_COLUMN = 9;

/** The site with something else in it, and the steps that did it. */
const done = (name: string, site: Site, ...steps: readonly Step[]): Operation => ({ name, steps, site });

/** All of the list is `by` rows further down. */
const lower = (site: Site, by: number): Site => ({ ...site, first: site.first + by, last: site.last + by });

const renamed: Kind = (site, random) => {
  const to = `Lembar ${random.whole(0, 9999)}`;
  return done(`renamed to ${to}`, { ...site, sheet: to }, { do: "rename", sheet: site.sheet, to });
};

const moved: Kind = (site, random) => {
  const to = random.whole(0, STANDING + site.added.length - 1);
  return done(`moved to place ${to}`, site, { do: "move", sheet: site.sheet, to });
};

const added: Kind = (site, random) => {
  const name = `Catatan ${random.whole(0, 9999)}`;
  if (site.added.length >= MOST_ADDED || site.added.includes(name)) return null;
  const before = async ({ page, settle }: Excel): Promise<void> => {
    await page.evaluate((sheet) => window.application?.workbook.sheets.add(sheet, null, "person").then(() => undefined), name);
    await settle();
  };
  return { name: `${name} added`, before, steps: [], site: { ...site, added: [...site.added, name] } };
};

const removed: Kind = (site, random) => {
  if (site.added.length === 0) return null;
  const sheet = random.pick(site.added);
  return done(`${sheet} deleted`, { ...site, added: site.added.filter((each) => each !== sheet) }, { do: "deleteSheet", sheet });
};

const rowAboveInserted: Kind = (site) =>
  site.last >= LAST_ROW ? null : done("row inserted above", lower(site, 1), { do: "insert", rows: `${site.sheet}!1:1` });

const rowAboveDeleted: Kind = (site) =>
  // Title, blank row and header stay.
  site.first <= 4 ? null : done("row deleted above", lower(site, -1), { do: "delete", rows: `${site.sheet}!1:1` });

const rowInListAndBack: Kind = (site, random) => {
  const at = random.whole(site.first + 1, site.last);
  const rows = `${site.sheet}!${at}:${at}`;
  return done(`row inserted in the list at ${rows} and deleted again`, site, { do: "insert", rows }, { do: "delete", rows });
};

const columnInserted: Kind = (site, random) => {
  if (site.left + site.toLevel > LAST_COLUMN) return null;
  const isBefore = random.chance(0.5);
  const at = letter(isBefore ? 0 : site.left + 2);
  const now = isBefore ? { ...site, left: site.left + 1 } : { ...site, toLevel: site.toLevel + 1 };
  return done(`column inserted at ${at}`, now, { do: "insert", columns: `${site.sheet}!${at}:${at}` });
};

/** Takes away a column that was inserted. */
const columnDeleted: Kind = (site, random) => {
  const [hasBefore, hasBetween] = [site.left > 0, site.toLevel > 3];
  if (!hasBefore && !hasBetween) return null;
  const isBefore = hasBefore && (!hasBetween || random.chance(0.5));
  const at = letter(isBefore ? 0 : site.left + 2);
  const now = isBefore ? { ...site, left: site.left - 1 } : { ...site, toLevel: site.toLevel - 1 };
  return done(`column ${at} deleted`, now, { do: "delete", columns: `${site.sheet}!${at}:${at}` });
};

const sorted: Kind = (site, random) => {
  const range = `${site.sheet}!${letter(site.left)}${site.first}:${letter(site.left + site.toLevel + 1)}${site.last}`;
  const by = letter(site.left + random.pick([0, site.toLevel]));
  return done(`sorted by ${by}`, site, { do: "sort", range, by, descending: random.chance(0.5) });
};

const kinds: readonly Kind[] = [
  renamed,
  moved,
  added,
  removed,
  rowAboveInserted,
  rowAboveDeleted,
  rowInListAndBack,
  columnInserted,
  columnDeleted,
  sorted,
];

/** One operation after the other, in an order that chance decides. */
export function nextOperation(site: Site, random: Random): Operation {
  for (;;) {
    const operation = random.pick(kinds)(site, random);
    if (operation) return operation;
  }
}
