import { addColumn, columnOf, indicatorOf, indicatorRows } from "../draft";
import type { Draft, Switch } from "../types";

/** Switches that make the numbers say less than the names; without names they leave the table alone. */
export const numberingSwitches: readonly Switch[] = [
  {
    name: "numbers restart",
    description: "the numbers begin at 1 again in every aspect: the names tell the indicator",
    slot: "number form",
    apply: (draft) => {
      const column = columnOf(draft, "number");
      if (!column || !columnOf(draft, "name")) return false;
      // Such a number counts inside its aspect; it is not the indicator's.
      draft.columns[draft.columns.indexOf(column)] = { ...column, header: "No", role: "others" };
      let [last, number] = [0, 0];
      for (const row of indicatorRows(draft)) {
        const { aspect } = indicatorOf(draft, row);
        number = aspect === last ? number + 1 : 1;
        last = aspect;
        row.cells["number"] = number;
      }
    },
  },
  {
    name: "codes by domain and aspect",
    description: "codes like 1.2.13 or I.2.3 that lead through domain and aspect; the names tell the indicator",
    slot: "number form",
    variants: 6,
    apply: (draft, random) => {
      const column = columnOf(draft, "number");
      if (!column || !columnOf(draft, "name")) return false;
      draft.columns[draft.columns.indexOf(column)] = { ...column, role: "others" };
      const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
      const code = random.inTurn<(domain: number, aspect: number, inAspect: number) => string>([
        (domain, aspect, inAspect) => `${domain}.${aspect}.${inAspect}`,
        (_domain, aspect, inAspect) => `${roman[aspect - 1]}.${inAspect}`,
        (domain, aspect, inAspect) => `D${domain}.A${aspect}.I${inAspect}`,
      ]);
      const seen = new Map<number, number>();
      for (const row of indicatorRows(draft)) {
        const { aspect: number } = indicatorOf(draft, row);
        const aspect = draft.instrument.aspects.find((one) => one.number === number);
        const inAspect = (seen.get(number) ?? 0) + 1;
        seen.set(number, inAspect);
        row.cells["number"] = code(aspect?.domain ?? 1, number, inAspect);
      }
    },
  },
];

/** Needs the rows as they finally stand. */
export const runningNumber: Switch = {
  name: "running number and code",
  description: "No counts the rows; the indicator's own number stands in a column of codes",
  slot: "running number",
  apply: (draft, random) => {
    const number = columnOf(draft, "number");
    if (number?.role !== "number" || number.group !== undefined) return false;
    const header = random.inTurn(["Kode Indikator", "Kode", "nomor_indikator", "No Indikator"]);
    const place = draft.columns.indexOf(number);
    draft.columns[place] = { ...number, header };
    addColumn(draft, { id: "running", role: "others", header: "No" }, null, (_indicator, _row, index) => index + 1);
  },
};

/** Between the rows: blank ones, and the header again as on every printed page. */
export const interruptions: readonly Switch[] = [
  {
    name: "blank rows between",
    description: "a blank row now and then between the indicators",
    slot: "interruptions",
    apply: (draft, random) => interrupt(draft, random.whole(5, 12), () => ({})),
  },
  {
    name: "repeated header",
    description: "the header again every so many rows, as on every printed page",
    slot: "interruptions",
    apply: (draft, random) => {
      if (draft.columns.some(({ group }) => group !== undefined)) return false;
      const header = Object.fromEntries(draft.columns.map(({ id, header: text }) => [id, text]));
      interrupt(draft, random.whole(12, 25), () => header);
    },
  },
  {
    name: "no header",
    description: "a table without header: number, name, level",
    slot: "header rows",
    apply: (draft) => {
      const known = ["number", "name", "domain", "aspect", "level"];
      if (draft.columns.some(({ id }) => !known.includes(id))) return false;
      // Without the years in their headers, nobody could tell two tables apart.
      if (draft.twin?.header !== undefined) return false;
      // Without a header, a column that is hardly filled is no column to anybody.
      const filled = indicatorRows(draft).filter(({ meaning }) => meaning.kind === "level");
      if (filled.length * 2 < draft.rows.length) return false;
      draft.withoutHeader = true;
      draft.doubtful ||= !columnOf(draft, "name");
      if (draft.titles.length > 0) draft.titles.push([]);
    },
  },
];

function interrupt(draft: Draft, every: number, cells: () => Draft["rows"][number]["cells"]): void {
  draft.rows = draft.rows.flatMap((row, index) =>
    index > 0 && index % every === 0 ? [{ key: null, cells: cells(), meaning: { kind: "blank" } }, row] : [row]
  );
}
