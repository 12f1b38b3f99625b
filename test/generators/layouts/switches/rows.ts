import type { CellValue } from "../../../../src/assessment/types";
import type { Aspect, Domain } from "../../../../src/instrument/types";
import { addColumn, columnOf, indicatorOf, indicatorRows, percentOf } from "../draft";
import type { Random } from "../random";
import type { Draft, DraftRow, Switch } from "../types";

/** A row between indicators. */
function between(cells: Record<string, CellValue>, first?: CellValue): DraftRow {
  return { key: null, cells, meaning: { kind: "blank" }, first };
}

function aspectOf(draft: Draft, row: DraftRow): Aspect {
  const number = indicatorOf(draft, row).aspect;
  const aspect = draft.instrument.aspects.find((one) => one.number === number);
  if (!aspect) throw new RangeError(`No aspect ${number}`);
  return aspect;
}

function domainOf(draft: Draft, aspect: Aspect): Domain | null {
  return draft.instrument.domains.find(({ number }) => number === aspect.domain) ?? null;
}

/** Mean of the levels in these rows, as a subtotal shows it. */
function mean(rows: readonly DraftRow[]): number {
  const levels = rows.map(({ meaning }) => (meaning.kind === "level" ? meaning.level : 0));
  return Math.round((levels.reduce((sum, level) => sum + level, 0) / Math.max(1, levels.length)) * 100) / 100;
}

/** The rows in runs of one aspect; rows between indicators are dropped. */
function runs(draft: Draft): DraftRow[][] {
  const found: DraftRow[][] = [];
  for (const row of indicatorRows(draft)) {
    const last = found.at(-1);
    if (last?.[0] && aspectOf(draft, last[0]) === aspectOf(draft, row)) last.push(row);
    else found.push([row]);
  }
  return found;
}

const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
type Heading = (draft: Draft, kind: "Domain" | "Aspek", number: number, name: string, rows: readonly DraftRow[]) => DraftRow;

/** The column that shows what a row is about. */
const label = (draft: Draft) => (columnOf(draft, "name") ? "name" : "number");
const headings: readonly Heading[] = [
  (_draft, kind, number, name) => between({}, `${kind} ${number} : ${name}`),
  (_draft, kind, number, name) => between({}, `${kind.toUpperCase()} ${number} - ${name.toUpperCase()}`),
  (draft, _kind, _number, name) => between({ [label(draft)]: name }),
  (draft, _kind, number, name) =>
    columnOf(draft, "name") ? between({ number: roman[number - 1] ?? null, name }) : between({}, `${roman[number - 1]}. ${name}`),
  // The heading carries the group's weight and value, as many templates have it.
  (draft, kind, number, name, rows) =>
    between({
      [label(draft)]: `${kind} ${number}. ${name}`,
      [draft.level]: mean(rows),
      weight: rows.reduce((sum, row) => sum + percentOf(draft, indicatorOf(draft, row)), 0),
    }),
];

function withHeadings(draft: Draft, form: Heading, withAspects: boolean): void {
  let last: Domain | null = null;
  draft.rows = runs(draft).flatMap((run) => {
    const aspect = run[0] ? aspectOf(draft, run[0]) : null;
    const domain = aspect ? domainOf(draft, aspect) : null;
    const above: DraftRow[] = [];
    if (domain && domain !== last) above.push(form(draft, "Domain", domain.number, domain.name, run));
    if (aspect && (withAspects || !domain)) above.push(form(draft, "Aspek", aspect.number, aspect.name, run));
    last = domain;
    return [...above, ...run];
  });
}

function subtotal(draft: Draft, text: string, rows: readonly DraftRow[]): DraftRow {
  const weight = rows.reduce((sum, row) => sum + percentOf(draft, indicatorOf(draft, row)), 0);
  return between({
    [label(draft)]: text,
    [draft.level]: mean(rows),
    weight: Math.round(weight * 100) / 100,
  });
}

/** Puts a row after the last indicator of each aspect; headings stay where they are. */
function withSubtotals(draft: Draft, text: (aspect: Aspect) => string): void {
  const ends = new Map(runs(draft).map((run) => [run.at(-1), run]));
  draft.rows = draft.rows.flatMap((row) => {
    const run = ends.get(row);
    return run ? [row, subtotal(draft, text(aspectOf(draft, row)), run)] : [row];
  });
}

function withTotals(draft: Draft, random: Random): void {
  const rows = indicatorRows(draft);
  draft.rows.push(subtotal(draft, random.inTurn(["Indeks SPBE", "JUMLAH", "Total", "Nilai Indeks", "Rata-rata", "Indeks Akhir"]), rows));
  if (random.chance(0.6))
    draft.rows.push(
      between({
        [label(draft)]: "Predikat",
        [draft.level]: random.pick(["Baik", "Cukup", "Sangat Baik"]),
      })
    );
}

/** Domain and aspect as merged cells: the value on the first row of the group, blanks below. */
function mergedGroups(draft: Draft, random: Random): void {
  const withDomain = draft.instrument.domains.length > 0 && random.chance(0.7);
  let [lastAspect, lastDomain] = [0, 0];
  const text = (kind: string, number: number, name: string, numbered: boolean) => (numbered ? `${kind} ${number} ${name}` : name);
  const numbered = random.chance(0.3);
  const firsts = runs(draft).flatMap(([first]) => (first ? [first] : []));
  if (withDomain) addColumn(draft, { id: "domain", role: "domain", header: "Domain" }, null, () => null);
  addColumn(draft, { id: "aspect", role: "aspect", header: "Aspek" }, withDomain ? "domain" : null, () => null);
  for (const row of indicatorRows(draft)) Object.assign(row.cells, { aspect: null, domain: null });
  for (const row of firsts) {
    const aspect = aspectOf(draft, row);
    const domain = domainOf(draft, aspect);
    if (aspect.number !== lastAspect) row.cells["aspect"] = text("Aspek", aspect.number, aspect.name, numbered);
    if (withDomain && domain && domain.number !== lastDomain) row.cells["domain"] = text("Domain", domain.number, domain.name, numbered);
    lastAspect = aspect.number;
    lastDomain = domain?.number ?? 0;
  }
}

function repeatRow(draft: Draft, row: DraftRow, level: number): void {
  const copy: DraftRow = {
    ...row,
    cells: { ...row.cells, [draft.level]: level },
    meaning: { kind: "level", level },
  };
  draft.rows.splice(draft.rows.indexOf(row) + 1, 0, copy);
}

function filledRows(draft: Draft, random: Random): DraftRow[] {
  return random.shuffled(indicatorRows(draft).filter(({ meaning }) => meaning.kind === "level"));
}

export const rowSwitches: readonly Switch[] = [
  {
    name: "shuffled rows",
    description: "the indicators in any order",
    slot: "row order",
    apply: (draft, random) => {
      draft.rows = random.shuffled(draft.rows);
    },
  },
  {
    name: "shuffled inside aspects",
    description: "the aspects in any order, and the indicators in them",
    slot: "row order",
    apply: (draft, random) => {
      draft.rows = random.shuffled(runs(draft)).flatMap((run) => random.shuffled(run));
    },
  },
  {
    name: "missing indicators",
    description: "some indicators have no row",
    slot: "missing rows",
    apply: (draft, random) => {
      const missing = random.shuffled(indicatorRows(draft)).slice(0, random.whole(1, Math.ceil(draft.rows.length / 6)));
      draft.rows = draft.rows.filter((row) => !missing.includes(row));
    },
  },
  {
    name: "agreeing duplicates",
    description: "an indicator stands twice with the same level",
    slot: "duplicates",
    apply: (draft, random) => {
      for (const row of filledRows(draft, random).slice(0, random.whole(1, 2))) {
        if (row.meaning.kind === "level") repeatRow(draft, row, row.meaning.level);
      }
    },
  },
  {
    name: "disagreeing duplicates",
    description: "an indicator stands twice with two levels",
    slot: "duplicates",
    apply: (draft, random) => {
      const { min, max } = draft.instrument.scale;
      for (const row of filledRows(draft, random).slice(0, random.whole(1, 2))) {
        if (row.meaning.kind !== "level") continue;
        const low = Math.max(min, 1);
        repeatRow(draft, row, Math.floor(row.meaning.level) >= max ? low : Math.floor(row.meaning.level) + 1);
      }
    },
  },
  {
    name: "unknown indicator",
    description: "a row more than the regulation has",
    slot: "unknown rows",
    apply: (draft) => {
      draft.rows.push(
        between({
          number: 99,
          name: "Tingkat Kepuasan Masyarakat terhadap Kehumasan",
          [draft.level]: 3,
        })
      );
    },
  },
  {
    name: "merged groups",
    description: "domain and aspect merged downwards: a value, then blanks",
    slot: "groups",
    variants: 12,
    apply: mergedGroups,
  },
  {
    name: "group headings",
    description: "rows with the name of the domain or aspect between the indicators",
    slot: "groups",
    variants: 20,
    apply: (draft, random) => withHeadings(draft, random.inTurn(headings), random.chance(0.7)),
  },
  {
    name: "hierarchy in one column",
    description: "domain, aspect and indicator below each other in one column",
    slot: "groups",
    apply: (draft, random) => {
      const name = columnOf(draft, "name");
      if (!name || name.group !== undefined) return false;
      name.header = random.inTurn(["Domain/Aspek/Indikator", "Domain / Aspek / Indikator", "Uraian"]);
      withHeadings(draft, (_draft, kind, number, text) => between({ name: random.chance(0.5) ? text : `${kind} ${number} ${text}` }), true);
    },
  },
  {
    name: "numbered headings",
    description: "headings in the same columns as the indicators, numbered 1, 2, 3 or A, B, C, with means",
    slot: "groups",
    variants: 12,
    apply: (draft, random) => {
      if (!columnOf(draft, "name")) return false;
      const numbers = random.inTurn<(kind: "Domain" | "Aspek", number: number) => CellValue>([
        (kind, number) => (kind === "Domain" ? ("ABCDEFGH"[number - 1] ?? null) : number),
        (kind, number) => (kind === "Domain" ? (roman[number - 1] ?? null) : number),
        (kind, number) => (kind === "Domain" ? `D${number}` : `A${number}`),
        (_kind, number) => `${number}.`,
      ]);
      const valued = random.chance(0.6);
      withHeadings(
        draft,
        (_draft, kind, number, name, rows) =>
          between({
            number: numbers(kind, number),
            name: random.chance(0.5) ? name : `${kind} ${name}`,
            ...(valued ? { [draft.level]: mean(rows) } : {}),
          }),
        true
      );
    },
  },
  {
    name: "explanation rows",
    description: "under each indicator a row with its explanation",
    slot: "subtotals",
    apply: (draft, random) => {
      const text = random.inTurn(["Penjelasan: sudah ditetapkan", "Data dukung: SK Bupati", "- Capaian: baik"]);
      draft.rows = draft.rows.flatMap((row) => (row.key === null ? [row] : [row, between({ [label(draft)]: text })]));
    },
  },
  {
    name: "total on top",
    description: "the index on the first row under the header",
    slot: "totals",
    apply: (draft, random) => {
      const text = random.inTurn(["INDEKS SPBE", "Indeks SPBE Keseluruhan", "Nilai Indeks SPBE"]);
      draft.rows.unshift(subtotal(draft, text, indicatorRows(draft)));
    },
  },
  {
    name: "subtotals",
    description: "a row with the value of the aspect after its last indicator",
    slot: "subtotals",
    apply: (draft, random) => {
      const form = random.inTurn(["Nilai Aspek", "Jumlah Aspek", "Rata-rata Aspek", "Subtotal", "Indeks Aspek"]);
      const naming = random.whole(0, 2);
      withSubtotals(draft, ({ number, name }) => (naming === 0 ? form : naming === 1 ? `${form} ${number}` : `${form} ${name}`));
    },
  },
  {
    name: "totals",
    description: "a row with the index under the table, sometimes its predicate",
    slot: "totals",
    apply: withTotals,
  },
];
