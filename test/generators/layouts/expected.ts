import type { IndicatorKey } from "../../../src/instrument/types";
import type { ColumnMeaning } from "../../../src/table/model";
import type { Draft, DraftColumn, DraftRow, Expected, PlacedColumn, Role } from "./types";

/** A table where it was drawn: `row` is that of its first row under the header. */
export interface PlacedTable {
  readonly draft: Draft;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly title?: string;
}

/** Columns that hold levels a person may want instead; a target is no level, but offering it harms nobody. */
const mustBeOffered: readonly Role[] = ["self", "external", "year", "final"];
const mayBeOffered: readonly Role[] = ["target", "choice"];

/** The header as people read it: two rows joined. */
function headerText({ header, group }: DraftColumn): string {
  const own = String(header ?? "");
  return group === undefined ? own : `${group} / ${own}`;
}

function placed(table: PlacedTable, wanted: (column: DraftColumn) => boolean): PlacedColumn[] {
  return table.draft.columns.flatMap((column, index) =>
    wanted(column)
      ? [
          {
            sheet: table.sheet,
            column: table.column + index,
            header: table.draft.withoutHeader ? "" : headerText(column),
            title: table.title,
          },
        ]
      : []
  );
}

/** Levels by indicator: not filled, wrong and contradicting ones are `null`. */
function levelsOf(draft: Draft): {
  levels: Record<IndicatorKey, number | null>;
  disagreeing: IndicatorKey[];
} {
  const levels: Record<IndicatorKey, number | null> = {};
  const disagreeing: IndicatorKey[] = [];
  for (const { key } of draft.instrument.indicators) {
    const given = draft.rows.filter((row) => row.key === key).map(({ meaning }) => meaning);
    const values = new Set(given.map((meaning) => (meaning.kind === "level" ? meaning.level : null)));
    if (values.size > 1) disagreeing.push(key);
    const [only = null] = values;
    levels[key] = values.size === 1 ? only : null;
  }
  return { levels, disagreeing };
}

/** Which of the finder's words fit a role; a year may be taken for the self-assessment of that year. */
const fitting: Readonly<Partial<Record<Role, readonly ColumnMeaning[]>>> = {
  self: ["self", "level", "year"],
  year: ["year", "self", "level"],
  external: ["external", "year"],
  final: ["self", "level", "year", "external"],
  target: ["target"],
  number: ["number"],
  name: ["name"],
  domain: ["domain"],
  aspect: ["aspect"],
  weight: ["weight"],
  owner: ["owner"],
  evidence: ["evidence"],
  explanation: ["explanation"],
  followUp: ["followUp"],
  deadline: ["deadline"],
  status: ["status"],
};

/** What the columns are for, where a header says so. */
function meaningsOf(draft: Draft, left: number): Expected["meanings"] {
  if (draft.withoutHeader) return [];
  return draft.columns.flatMap((column, index) => {
    const anyOf = column.header === null ? undefined : fitting[column.role];
    return anyOf ? [{ column: left + index, header: headerText(column), anyOf }] : [];
  });
}

function rowsWhere({ draft, row }: PlacedTable, wanted: (row: Draft["rows"][number]) => boolean): number[] {
  return draft.rows.flatMap((one, index) => (wanted(one) ? [row + index] : []));
}

/** Columns that are as right as the level's, each with its own levels. */
function acceptedOf(main: PlacedTable): Expected["accepted"] {
  const { draft } = main;
  return placed(main, ({ id }) => draft.accepted.includes(id)).map((place) => {
    const id = draft.columns[place.column - main.column]?.id ?? "";
    const level = (key: IndicatorKey) => {
      const cells = draft.rows.filter((row) => row.key === key).map(({ cells: own }) => own[id] ?? null);
      return cells.length > 0 && cells.every((cell) => cell === cells[0]) && typeof cells[0] === "number" ? cells[0] : null;
    };
    // The rows that a tolerated level may come from: those of the same indicator, and of the one it changed numbers with.
    const isAbout = (row: DraftRow, key: IndicatorKey) =>
      [row.key, row.was].some((each) => each === key || (typeof each === "string" && draft.tolerated[each] === draft.tolerated[key]));
    const tolerated = Object.keys(draft.tolerated).map((key) => {
      const cells = draft.rows.filter((row) => isAbout(row, key)).map(({ cells: own }) => own[id] ?? null);
      return [key, [null, ...cells.filter((cell) => typeof cell === "number")]];
    });
    const levels = Object.fromEntries(draft.instrument.indicators.map(({ key }) => [key, level(key)]));
    return { place, levels, tolerated: Object.fromEntries(tolerated) };
  });
}

/** What is right about a drawn draft; known from how it was made, never from the finder. */
export function expectedOf(draft: Draft, tables: readonly PlacedTable[]): Expected {
  const [main, twin] = tables;
  const instrument = draft.instrument.id;
  const nothing = {
    instrument,
    mayAsk: false,
    mayRefuse: false,
    levels: {},
    invalid: [],
    unclear: [],
    disagreeing: [],
    meanings: [],
    accepted: [],
    leave: draft.leave,
    tolerated: draft.tolerated,
    rows: {},
    foreign: { sheet: main?.sheet ?? draft.sheet, rows: main ? rowsWhere(main, ({ foreign }) => foreign === true) : [] },
  };
  if (draft.split) {
    const { levels, disagreeing } = levelsOf(draft);
    const kind = "split";
    return {
      ...nothing,
      kind,
      level: null,
      candidates: [],
      otherCandidates: [],
      levels,
      disagreeing,
    };
  }
  // Small numbers under a header nobody knows may be asked about.
  if (!main || draft.leave.nothing) {
    const none = { level: null, candidates: [], otherCandidates: [] };
    return { ...nothing, ...none, kind: "none", mayAsk: draft.rival || draft.leave.ask === true };
  }

  const isLevel = ({ id }: DraftColumn) => id === draft.level;
  const must = ({ id, role }: DraftColumn) => id !== draft.level && mustBeOffered.includes(role);
  const may = ({ role }: DraftColumn) => mayBeOffered.includes(role);
  const [level = null] = placed(main, isLevel);
  const offersTwin = draft.twin?.offered === "must";
  const twinLevels = twin ? placed(twin, isLevel) : [];
  const candidates = [...placed(main, must), ...(offersTwin ? twinLevels : [])];
  const otherCandidates = [
    ...placed(main, may),
    ...draft.offerable.map(({ column, header, sheet }) => ({
      sheet: sheet ?? main.sheet,
      column: sheet === undefined ? draft.left + column : column,
      header,
    })),
    ...(twin ? placed(twin, (column) => must(column) || may(column)) : []),
    ...(offersTwin ? [] : twinLevels),
  ];
  if (draft.twin?.right === "ask") {
    const offered = level ? [level, ...twinLevels] : twinLevels;
    const others = [...placed(main, must), ...otherCandidates];
    return {
      ...nothing,
      mayRefuse: draft.doubtful,
      kind: "undecided",
      level: null,
      candidates: offered,
      otherCandidates: others,
    };
  }

  const column = level?.column ?? -1;
  const cells = draft.rows.map((row, index) => ({ ...row, row: main.row + index, column }));
  return {
    ...nothing,
    kind: "found",
    mayAsk: draft.twin?.right === "first-or-ask" || draft.doubtful || draft.rival || draft.leave.ask === true,
    mayRefuse: draft.doubtful || draft.leave.refuse === true,
    accepted: acceptedOf(main),
    rows: Object.fromEntries(draft.instrument.indicators.map(({ key }) => [key, rowsWhere(main, (row) => row.key === key)])),
    instrument,
    level,
    candidates,
    otherCandidates,
    ...levelsOf(draft),
    meanings: meaningsOf(draft, main.column),
    invalid: cells.flatMap(({ key, meaning, row }) =>
      key !== null && meaning.kind === "invalid" ? [{ indicator: key, row, column }] : []
    ),
    unclear: cells.flatMap(({ meaning, row }) => (meaning.kind === "unclear" ? [{ row, column }] : [])),
  };
}
