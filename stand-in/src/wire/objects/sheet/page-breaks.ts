import type { Batch } from "../../requests/batch";
import { invalidArgument } from "../../protocol/errors";
import { WireObject, type ObjectType } from "../../requests/object-type";
import { rangeArgument } from "../shared/arguments";
import { rangeType } from "../shared/declared-types";

/** The breaks of one sheet between rows or columns. */
interface Breaks {
  readonly sheetId: string;
  readonly along: "rows" | "columns";
}

interface OneBreak extends Breaks {
  /** The row or column that begins the new page. */
  readonly line: number;
}

const listName = ({ along }: Breaks): "rowBreaks" | "columnBreaks" => (along === "rows" ? "rowBreaks" : "columnBreaks");
const linesOf = (breaks: Breaks, batch: Batch): readonly number[] => batch.host.workbook.features.of(breaks.sheetId).page[listName(breaks)];

async function setLines(breaks: Breaks, lines: readonly number[], batch: Batch, location: string): Promise<void> {
  batch.assertWritable(null, location);
  const page = { ...batch.host.workbook.features.of(breaks.sheetId).page, [listName(breaks)]: [...new Set(lines)].sort((a, b) => a - b) };
  await batch.change((join) => batch.host.workbook.features.set(breaks.sheetId, { page }, join));
}

const pageBreakType: ObjectType<OneBreak> = {
  name: "PageBreak",
  methods: {
    Delete: (one, _args, batch) =>
      setLines(
        one,
        linesOf(one, batch).filter((line) => line !== one.line),
        batch,
        "PageBreak.delete"
      ),
    GetCellAfterBreak: ({ sheetId, along, line }) =>
      WireObject.of(
        rangeType,
        along === "rows" ? { sheetId, row: line, column: 0, rows: 1, columns: 1 } : { sheetId, row: 0, column: line, rows: 1, columns: 1 }
      ),
  },
  scalars: {
    ColumnIndex: ({ along, line }) => (along === "columns" ? line : 0),
    RowIndex: ({ along, line }) => (along === "rows" ? line : 0),
  },
};

/** `worksheet.horizontalPageBreaks` and `verticalPageBreaks`: manual breaks only. */
export const pageBreaksType: ObjectType<Breaks> = {
  name: "PageBreakCollection",
  items: (breaks, batch) => linesOf(breaks, batch).map((line) => WireObject.of(pageBreakType, { ...breaks, line })),
  item: (breaks, at, batch) => {
    const line = linesOf(breaks, batch)[Number(at)];
    return line === undefined ? null : WireObject.of(pageBreakType, { ...breaks, line });
  },
  methods: {
    Add: async (breaks, args, batch) => {
      const location = "PageBreakCollection.add";
      const { row, column } = rangeArgument(args, { sheetId: breaks.sheetId, row: 0, column: 0, rows: 1, columns: 1 }, batch, location);
      const line = breaks.along === "rows" ? row : column;
      // No page can begin before the first row.
      if (line === 0) throw invalidArgument(location);
      await setLines(breaks, [...linesOf(breaks, batch), line], batch, location);
      return WireObject.of(pageBreakType, { ...breaks, line });
    },
    GetCount: (breaks, _args, batch) => linesOf(breaks, batch).length,
    GetItem: (breaks, args, batch) => {
      const line = linesOf(breaks, batch)[Number(args[0])];
      if (line === undefined) throw invalidArgument("PageBreakCollection.getItem");
      return WireObject.of(pageBreakType, { ...breaks, line });
    },
    RemovePageBreaks: (breaks, _args, batch) => setLines(breaks, [], batch, "PageBreakCollection.removePageBreaks"),
  },
};
