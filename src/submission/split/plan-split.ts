import { alike, ownership, unitKey, type Assessment, type Unit } from "../../assessment";
import type { IndicatorKey } from "../../instrument";
import { relatedColumns, type Reading } from "../../table";
import { fileNames } from "./file-names";
import type { SplitPlan, SplitWishes, UnitShare } from "./model";

/** A unit with the names it has in the workbook. */
interface Group {
  readonly unit: string;
  readonly names: readonly string[];
  readonly indicators: ReadonlySet<IndicatorKey>;
}

/**
 * Who gets what: each owner their indicators, an indicator of several owners each of them. Units are told apart as the page *OPD* tells
 * them apart, and joined only where that is wished.
 * @param head agency and year, for the names of the files
 */
export function planSplit(
  { table, assessment }: Pick<Reading, "table" | "assessment">,
  head: { readonly agency: string; readonly year: string },
  { join = [], unownedTo = "" }: SplitWishes = {}
): SplitPlan {
  const { units, unassigned } = ownership(assessment);
  const heir = unownedTo.trim();
  if (heir === "") {
    if (relatedColumns(table).owner === null) return { kind: "not-split", reason: "no-owner-column" };
    if (units.length === 0) return { kind: "not-split", reason: "all-unowned" };
  }
  const groups = withHeir(joined(units, join), heir, heir === "" ? [] : unassigned);
  const names = fileNames(
    head,
    groups.map(({ unit }) => unit)
  );
  return {
    kind: "split",
    shares: groups.map((group, at) => shareOf(group, groups, assessment, names[at] ?? "")),
    unassigned: heir === "" ? unassigned : [],
    similar: stillApart(alike(units), join),
  };
}

/** @param units most indicators first, which is how groups are named and ordered */
function joined(units: readonly Unit[], join: readonly (readonly string[])[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { key, name, indicators } of units) {
    const together = join.findIndex((keys) => keys.includes(key));
    const id = together < 0 ? key : `#${together}`;
    const known = groups.get(id);
    groups.set(id, {
      unit: known?.unit ?? name,
      names: [...(known?.names ?? []), name],
      indicators: new Set([...(known?.indicators ?? []), ...indicators]),
    });
  }
  return [...groups.values()].sort((a, b) => b.indicators.size - a.indicators.size);
}

/** The unit that the person names for what nobody owns; it may be one of the others. */
function withHeir(groups: readonly Group[], heir: string, indicators: readonly IndicatorKey[]): readonly Group[] {
  if (indicators.length === 0) return groups;
  const isHeir = ({ names }: Group): boolean => names.some((name) => unitKey(name) === unitKey(heir));
  if (!groups.some(isHeir)) return [...groups, { unit: heir, names: [heir], indicators: new Set(indicators) }];
  return groups.map((group) => (isHeir(group) ? { ...group, indicators: new Set([...group.indicators, ...indicators]) } : group));
}

function shareOf(group: Group, groups: readonly Group[], { entries }: Assessment, fileName: string): UnitShare {
  const indicators = entries.map(({ indicator }) => indicator).filter((key) => group.indicators.has(key));
  const shared = new Map<IndicatorKey, readonly string[]>();
  for (const key of indicators) {
    const others = groups.filter((other) => other !== group && other.indicators.has(key)).map(({ unit }) => unit);
    if (others.length > 0) shared.set(key, others);
  }
  return { unit: group.unit, names: group.names, indicators, shared, fileName };
}

/** Groups that may be one and are not joined yet. */
const stillApart = (similar: readonly (readonly Unit[])[], join: readonly (readonly string[])[]): readonly (readonly Unit[])[] =>
  similar.filter((group) => !join.some((keys) => group.every(({ key }) => keys.includes(key))));
