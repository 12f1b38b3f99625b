import type { ConditionalFormat } from "../../../../model/features/conditional-format";
import { holdsRect, overlap, subtract, type SheetRect } from "../../../../geometry/rect";
import { invalidArgument, notImplemented } from "../../../protocol/errors";
import type { Batch } from "../../../requests/batch";
import { WireObject, type Answer, type ObjectType } from "../../../requests/object-type";
import { conditionalFormatType } from "./conditional-format";
import { NEW } from "./kinds";
import { all, replace } from "./stored-formats";

type Areas = readonly SheetRect[];

const sheetOf = (areas: Areas): string => areas[0]?.sheetId ?? "";

const touching = (areas: Areas, batch: Batch): readonly ConditionalFormat[] =>
  all(sheetOf(areas), batch).filter(({ rects }) => rects.some((rect) => areas.some((area) => overlap(rect, area))));

const object = (areas: Areas, found: ConditionalFormat | undefined): Answer =>
  found === undefined ? null : WireObject.of(conditionalFormatType, { sheetId: sheetOf(areas), id: found.id });

/** `range.conditionalFormats`: all that touch the range, the most important first. */
export const conditionalFormatsType: ObjectType<Areas> = {
  name: "ConditionalFormatCollection",
  items: (areas, batch) =>
    touching(areas, batch).map((one) => WireObject.of(conditionalFormatType, { sheetId: sheetOf(areas), id: one.id })),
  item: (areas, key, batch) =>
    object(
      areas,
      touching(areas, batch).find(({ id }) => id === key)
    ),
  methods: {
    GetCount: (areas, _args, batch) => touching(areas, batch).length,
    GetItemOrNullObject: (areas, args, batch) =>
      object(
        areas,
        touching(areas, batch).find(({ id }) => id === args[0])
      ),
    GetItemAt: (areas, args, batch) => {
      const found = object(areas, touching(areas, batch)[Number(args[0])]);
      if (found === null) throw invalidArgument("ConditionalFormatCollection.getItemAt");
      return found;
    },
    Add: async (areas, args, batch) => {
      const location = "ConditionalFormatCollection.add";
      const type = NEW[String(args[0])];
      if (type === undefined) {
        batch.host.warn(`Excel stand-in: ${location} is not implemented for ${String(args[0])}`);
        throw notImplemented(location);
      }
      const rects = areas.map(({ row, column, rows, columns }) => ({ row, column, rows, columns }));
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      const added: ConditionalFormat = {
        id,
        rects,
        type,
        attributes: {},
        formulas: [],
        style: null,
        stopIfTrue: false,
        priority: 0,
        source: null,
      };
      await replace(sheetOf(areas), [added, ...all(sheetOf(areas), batch)], areas, batch, location);
      return WireObject.of(conditionalFormatType, { sheetId: sheetOf(areas), id });
    },
    ClearAll: (areas, _args, batch) => {
      const gone = new Set(
        touching(areas, batch).filter(({ rects }) => rects.every((rect) => areas.some((area) => holdsRect(area, rect))))
      );
      return replace(
        sheetOf(areas),
        all(sheetOf(areas), batch).flatMap((one): ConditionalFormat[] => (gone.has(one) ? [] : [without(one, areas)])),
        areas,
        batch,
        "ConditionalFormatCollection.clearAll"
      );
    },
  },
};

function without(format: ConditionalFormat, areas: Areas): ConditionalFormat {
  let { rects } = format;
  for (const area of areas) rects = rects.flatMap((rect) => subtract(rect, area));
  return JSON.stringify(rects) === JSON.stringify(format.rects) ? format : { ...format, rects };
}
