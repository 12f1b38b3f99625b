import { columnOf } from "../draft";
import type { Draft, Switch } from "../types";

const slot = "second table";

/** A table that tells years or stages apart by its own columns; a year for each of two such tables would contradict them. */
function hasSeveralLevels(draft: Draft): boolean {
  return draft.columns.some(({ id, role }) => id !== draft.level && ["self", "external", "year"].includes(role));
}

export const twinSwitches: readonly Switch[] = [
  {
    name: "two agencies side by side",
    description: "two tables beside each other for two agencies: nothing says which one, so it asks",
    slot,
    apply: (draft, random) => {
      const titles = random.inTurn<[string, string] | undefined>([["Dinas Kominfo", "Bappeda"], ["Kabupaten A", "Kabupaten B"], undefined]);
      draft.twin = { place: "beside", right: "ask", offered: "must", titles };
    },
  },
  {
    name: "two years side by side",
    description: "two tables beside each other, the year in each level header: the newest is meant",
    slot,
    apply: (draft, random) => {
      const level = columnOf(draft, draft.level);
      if (!level || level.group !== undefined || level.role !== "self" || hasSeveralLevels(draft)) return false;
      const word = random.inTurn(["Capaian", "Nilai", "Level"]);
      level.header = `${word} 2024`;
      draft.twin = {
        place: "beside",
        right: "first",
        offered: "must",
        header: `${word} 2023`,
        leading: random.chance(0.5),
      };
    },
  },
  {
    name: "two years by title",
    description: "two tables beside each other, the year only in the line above: the newest, or it asks",
    slot,
    apply: (draft, random) => {
      if (hasSeveralLevels(draft)) return false;
      draft.twin = {
        place: "beside",
        right: "first-or-ask",
        offered: "must",
        titles: ["Tahun 2024", "Tahun 2023"],
        leading: random.chance(0.5),
      };
    },
  },
  {
    name: "sheet per agency",
    description: "the same table on two sheets for two agencies: it asks",
    slot,
    apply: (draft) => {
      draft.sheet = "Dinas Kominfo";
      draft.twin = { place: "sheet", sheet: "Bappeda", right: "ask", offered: "must" };
    },
  },
  {
    name: "sheet per year",
    description: "the same table on a sheet per year: the newest, or it asks",
    slot,
    apply: (draft, random) => {
      if (hasSeveralLevels(draft)) return false;
      const word = random.inTurn(["", "LKE ", "Penilaian "]);
      draft.sheet = `${word}2024`;
      draft.twin = {
        place: "sheet",
        sheet: `${word}2023`,
        right: "first-or-ask",
        offered: "must",
        leading: random.chance(0.5),
      };
    },
  },
  {
    name: "empty form beside",
    description: "the same table on another sheet, not filled: the filled one is meant",
    slot,
    apply: (draft, random) => {
      draft.twin = {
        place: "sheet",
        sheet: random.inTurn(["Form Kosong", "Template", "Formulir"]),
        right: "first-or-ask",
        offered: "may",
        blank: true,
        leading: random.chance(0.5),
      };
    },
  },
  {
    name: "hidden copy",
    description: "a hidden sheet has the same table with other levels: the visible one is meant",
    slot,
    apply: (draft, random) => {
      draft.twin = {
        place: "sheet",
        sheet: `${draft.sheet.slice(0, 25)} (2)`,
        hidden: true,
        right: "first",
        offered: "may",
        leading: random.chance(0.5),
      };
    },
  },
  {
    name: "only table hidden",
    description: "the only table stands on a hidden sheet",
    slot,
    apply: (draft) => {
      draft.hidden = true;
    },
  },
];
