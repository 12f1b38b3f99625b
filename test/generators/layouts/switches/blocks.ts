import type { CellValue } from "../../../../src/assessment/types";
import { columnOf, indicatorOf, indicatorRows } from "../draft";
import { headerRows } from "../header-rows";
import type { Draft, DraftRow, Split, Switch } from "../types";

const slot = "second table";

/** The indicators by domain, or by aspect where the instrument has no domains; rows between them are left out. */
function parts(draft: Draft): { readonly title: string; readonly rows: DraftRow[] }[] {
  const found: { title: string; rows: DraftRow[] }[] = [];
  for (const row of indicatorRows(draft)) {
    const { aspect: number } = indicatorOf(draft, row);
    const aspect = draft.instrument.aspects.find((one) => one.number === number);
    const title = aspect?.domain ? `Domain ${aspect.domain}` : `Aspek ${number}`;
    const part = found.find((one) => one.title === title);
    if (part) part.rows.push(row);
    else found.push({ title, rows: [row] });
  }
  return found;
}

function halves(draft: Draft): { readonly title: string; readonly rows: DraftRow[] }[] {
  const rows = indicatorRows(draft);
  const half = Math.ceil(rows.length / 2);
  return [
    { title: "Bagian 1", rows: rows.slice(0, half) },
    { title: "Bagian 2", rows: rows.slice(half) },
  ];
}

function split(place: Split["place"], by: Split["parts"]): Switch["apply"] {
  return (draft) => {
    // A part nobody filled is a form, and numbers alone say too little about a part.
    if (!columnOf(draft, "name") || draft.doubtful) return false;
    draft.split = { place, parts: by };
  };
}

function between(cells: Record<string, CellValue>, first?: CellValue): DraftRow {
  return { key: null, cells, meaning: { kind: "blank" }, first };
}

/** Applied once the columns stand as they will. */
export const blockSwitches: readonly Switch[] = [
  {
    name: "a block per domain",
    description: "each domain under its own title and header, below each other, blank rows between",
    slot: "interruptions",
    apply: (draft, random) => {
      const blank = random.whole(1, 3);
      const header = headerRows(draft.columns).map((cells) =>
        between(Object.fromEntries(draft.columns.map(({ id }, index) => [id, cells[index] ?? null])))
      );
      draft.rows = parts(draft).flatMap(({ title, rows }, index) =>
        index === 0 ? rows : [...Array.from({ length: blank }, () => between({})), between({}, title.toUpperCase()), ...header, ...rows]
      );
    },
  },
  {
    name: "continued beside",
    description: "the second half of the indicators right of the first, under the same header",
    slot,
    apply: split("beside", halves),
  },
  {
    name: "a sheet per domain",
    description: "each domain's indicators on a sheet of their own",
    slot,
    apply: split("sheets", parts),
  },
  {
    name: "continued on another sheet",
    description: "the first half of the indicators on one sheet, the rest on the next",
    slot,
    apply: split("sheets", halves),
  },
];
