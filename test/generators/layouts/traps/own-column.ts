import type { CellValue } from "../../../../src/assessment/types";
import type { Indicator } from "../../../../src/instrument/types";
import { addColumn, columnOf, percentOf } from "../draft";
import type { Random } from "../random";
import type { Draft, DraftRow, Role } from "../types";
import { groupHeaders, owners, pairs, type HeaderPhrase, type PhraseMeaning } from "./header-phrases";
import { headerFor, phrasesFor } from "./header-text";
import type { Trap } from "./trap";

const roles: Readonly<Record<PhraseMeaning, Role>> = {
  self: "self",
  level: "self",
  external: "external",
  interview: "external",
  visit: "external",
  final: "final",
  target: "target",
  lastYear: "year",
  weight: "weight",
  weightedValue: "others",
  evidence: "evidence",
  explanation: "explanation",
  nothing: "others",
};

const nearby = (draft: Draft, { meaning }: DraftRow, low: number, high: number, random: Random): CellValue => {
  if (meaning.kind !== "level") return null;
  const { min, max } = draft.instrument.scale;
  return Math.min(max, Math.max(min, 1, Math.round(meaning.level) + random.whole(low, high)));
};

/** What stands in a column with such a header. */
function content(draft: Draft, { means, holds }: HeaderPhrase, random: Random): (indicator: Indicator, row: DraftRow) => CellValue {
  const inPercent = random.chance(0.5);
  return (indicator, row) => {
    const percent = percentOf(draft, indicator);
    if (means === "weight") return Math.round(100 * percent) / 100;
    if (means === "weightedValue") {
      const product = percent * (row.meaning.kind === "level" ? row.meaning.level : 0);
      return Math.round(100 * (inPercent ? product : product / 100)) / 100;
    }
    if (means === "evidence") return random.pick(["SK Bupati Nomor 12", "https://contoh.go.id/1", "Notula rapat", null]);
    if (means === "explanation") return random.pick(["Sudah ditetapkan", "Baru sebagian unit kerja", "Level 3 terpenuhi", null]);
    if (means === "target") return nearby(draft, row, 0, 2, random);
    if (means !== "nothing") return nearby(draft, row, -1, 1, random);
    if (holds === "one to five") return random.whole(1, 5);
    if (holds === "one to three") return random.whole(1, 3);
    if (holds === "differences") return random.whole(-1, 2);
    if (holds === "years") return random.whole(2022, 2025);
    if (holds === "dates") return 45_800 + random.whole(0, 200);
    return random.pick(["Selesai", "Belum", "Valid", "Tidak Valid"]);
  };
}

function place(draft: Draft, phrase: HeaderPhrase, header: string, random: Random, left: boolean): string {
  const id = `said ${header}`;
  const at = draft.columns.findIndex((column) => column.id === draft.level);
  const after = left ? (draft.columns[at - 1]?.id ?? null) : random.pick(draft.columns.slice(at).map((column) => column.id));
  addColumn(draft, { id, role: roles[phrase.means], header }, after, content(draft, phrase, random));
  return id;
}

/** Says what the level's own column is called, and puts the others around it in any order. */
function say(draft: Draft, random: Random, own: PhraseMeaning, others: readonly PhraseMeaning[]): void {
  draft.leave.ask = true;
  const column = columnOf(draft, draft.level);
  if (!column) return;
  const used = draft.columns.map(({ header }) => String(header ?? ""));
  const { header, phrase } = headerFor(own, random, used, true);
  draft.columns[draft.columns.indexOf(column)] = { ...column, header, role: roles[own] };
  used.push(header);
  for (const means of random.shuffled(others)) {
    const other = headerFor(means, random, used);
    used.push(other.header);
    const id = place(draft, other.phrase, other.header, random, random.chance(0.4));
    // Two assessments of our own; or a level without a year beside one with it: either may be meant.
    const isOurs = means === "self" || (own === "level" && phrase.year === undefined && other.phrase.year === true);
    if (isOurs) draft.accepted.push(id);
  }
}

const whose: readonly PhraseMeaning[] = ["external", "interview", "visit", "final"];
const beyond: readonly PhraseMeaning[] = ["weight", "weightedValue", "evidence", "explanation", "nothing", "nothing"];
const some = (random: Random, from: readonly PhraseMeaning[], low: number, high: number) =>
  random.shuffled(from).slice(0, random.whole(low, high));
const ownOrLevel = (random: Random): PhraseMeaning => (random.chance(0.75) ? "self" : "level");

const slot = "level columns";
/** They would give the level column another header, or take it away. */
const excludes = ["level header", "header rows", "second table", "levels", "weights", "year column", "agency columns", "no table"];

function words(name: string, description: string, variants: number, apply: Trap["apply"]): Trap {
  return { name, description, kind: 1, slot, stage: "columns", excludes, variants, apply };
}

const selfCount = phrasesFor("self").length;

export const ownColumnTraps: readonly Trap[] = [
  words("own words alone", "the only level column, by every way to say that it is ours", 2 * selfCount, (draft, random) =>
    say(draft, random, "self", [])
  ),
  words(
    "own words beside another's",
    "our level beside that of an assessor, an interview, a visit or the final one",
    3 * selfCount,
    (draft, random) => say(draft, random, "self", some(random, whose, 1, 3))
  ),
  words("plain level beside another's", "a level without saying whose, beside somebody else's", 60, (draft, random) =>
    say(draft, random, "level", some(random, whose, 1, 2))
  ),
  words("own words beside a target", "our level and what it shall become", 60, (draft, random) =>
    say(draft, random, ownOrLevel(random), ["target"])
  ),
  words("own words beside last year's", "our level and that of the year before", 60, (draft, random) =>
    say(draft, random, ownOrLevel(random), ["lastYear"])
  ),
  words("own words among other numbers", "our level beside counts, ranks, weights and texts that use the same words", 60, (draft, random) =>
    say(draft, random, "self", some(random, beyond, 2, 4))
  ),
  words("own words among everything", "our level, others', a target, last year's, weights, evidence and counts", 80, (draft, random) =>
    say(draft, random, ownOrLevel(random), [
      ...some(random, whose, 1, 2),
      ...some(random, ["target", "lastYear"], 0, 2),
      ...some(random, beyond, 0, 3),
    ])
  ),
  words("two of our own", "what the units say and what the internal assessors say: either, or it asks", 40, (draft, random) =>
    say(draft, random, "self", ["self", ...some(random, whose, 0, 1)])
  ),
  words("existing and target", "where we stand and where we want to be, by the words of plans", 3 * pairs.length, (draft, random) => {
    draft.leave.ask = true;
    const column = columnOf(draft, draft.level);
    const [now, aim] = random.inTurn(pairs);
    if (!column) return false;
    column.header = now;
    place(draft, { text: aim, means: "target" }, aim, random, random.chance(0.3));
  }),
  words("another's alone", "no level but somebody else's: that one, under its name, or it asks", 40, (draft, random) =>
    say(draft, random, random.inTurn(whose), random.chance(0.5) ? ["target"] : [])
  ),
  words("a target alone", "no level but a target: nothing is attached, or it asks", 20, (draft, random) => {
    say(draft, random, "target", random.chance(0.3) ? ["weight"] : []);
    draft.leave.nothing = true;
  }),
  words("owners under a group header", "a header of two rows: what it is above, whose it is below", 60, (draft, random) => {
    draft.leave.ask = true;
    const column = columnOf(draft, draft.level);
    if (!column || draft.columns.some(({ group }) => group !== undefined)) return false;
    const group = random.inTurn(groupHeaders);
    const given = random.shuffled(whose).slice(0, random.whole(1, 3));
    column.header = random.inTurn(owners.self ?? []);
    for (const means of given) {
      const header = random.pick(owners[means] ?? []);
      const id = place(draft, { text: header, means }, header, random, random.chance(0.4));
      const added = columnOf(draft, id);
      if (added) added.group = group;
    }
    column.group = group;
    // One merged header over all of them: they stand side by side.
    const under = draft.columns.filter((one) => one.group === group);
    const first = draft.columns.findIndex((one) => one.group === group);
    draft.columns = draft.columns.filter((one) => one.group !== group);
    draft.columns.splice(first, 0, ...under);
  }),
];
