import type { CellPlace, EvidenceItem } from "../../assessment";
import type { EvidenceList } from "./read-list";

/** What names an item of a list wherever its row is by now. */
export type EvidenceKey = Pick<EvidenceItem, "indicator" | "level" | "place" | "text">;

/** The item of a list that a key names: by its words, and by its number where it has none; `null` when it is gone. */
export function itemOf({ items }: EvidenceList, { indicator, level, place, text }: EvidenceKey): EvidenceItem | null {
  const isIt = (item: EvidenceItem): boolean =>
    item.indicator === indicator && item.level === level && (text === "" ? item.place === place : item.text === text);
  return items.find(isIt) ?? null;
}

/**
 * The cell into which the state of an item can be written; `null` where the list has no column for states, and for an item that
 * stands in several rows, of which one alone would only disagree with the others.
 * @param item of this list
 */
export function stateCell({ columns: { columns }, findings }: EvidenceList, item: EvidenceItem): CellPlace | null {
  if (columns.state === undefined || item.cell === null) return null;
  const isTwice = findings.some(
    ({ rule, indicator, values }) =>
      (rule === "evidence-twice" || rule === "evidence-twice-differs") &&
      indicator === item.indicator &&
      values.level === String(item.level) &&
      values.place === String(item.place)
  );
  return isTwice ? null : { ...item.cell, column: columns.state };
}
