import type { BorderEdge, BorderLine } from "../../../model/cell-style";
import type { SheetRect } from "../../../geometry/rect";
import type { Batch } from "../../requests/batch";
import { invalidArgument, notImplemented } from "../../protocol/errors";
import type { Json } from "../../protocol/json";
import { WireObject, type ObjectType } from "../../requests/object-type";
import { colourOf } from "../shared/colour";
import { isUnbounded } from "../../../geometry/sheet-size";

type Areas = readonly SheetRect[];
interface Border {
  readonly areas: Areas;
  readonly edge: BorderEdge;
}

const EDGES: readonly BorderEdge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];

/** Excel says line and weight; a file says one word. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Continuous: { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" },
  Dash: { Thin: "dashed", Medium: "mediumDashed" },
  DashDot: { Thin: "dashDot", Medium: "mediumDashDot" },
  DashDotDot: { Thin: "dashDotDot", Medium: "mediumDashDotDot" },
  Dot: { Thin: "dotted", Hairline: "dotted" },
  Double: { Thick: "double" },
  SlantDashDot: { Medium: "slantDashDot" },
};

function wordsOf(word: string): readonly [string, string] {
  for (const [style, weights] of Object.entries(WORDS))
    for (const [weight, known] of Object.entries(weights)) if (known === word) return [style, weight];
  return ["Continuous", "Thin"];
}

/** The line along an edge; undefined where it is not the same everywhere. */
async function lineOf({ areas, edge }: Border, batch: Batch): Promise<BorderLine | null | undefined> {
  await batch.flush();
  const seen = new Map<string, BorderLine | null>();
  for (const rect of areas) {
    if (isUnbounded(rect)) return undefined;
    const cells = batch.host.workbook.cells.borders(rect);
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        const at = {
          EdgeTop: r === 0,
          EdgeBottom: r === rect.rows - 1,
          EdgeLeft: c === 0,
          EdgeRight: c === rect.columns - 1,
          InsideHorizontal: r < rect.rows - 1,
          InsideVertical: c < rect.columns - 1,
        }[edge];
        const side = (
          {
            EdgeTop: "top",
            EdgeBottom: "bottom",
            EdgeLeft: "left",
            EdgeRight: "right",
            InsideHorizontal: "bottom",
            InsideVertical: "right",
          } as const
        )[edge];
        if (at) seen.set(JSON.stringify(cell[side]), cell[side]);
      })
    );
  }
  return seen.size === 1 ? [...seen.values()][0] : seen.size === 0 ? null : undefined;
}

async function draw(
  border: Border,
  part: Partial<{ style: string; weight: string; color: string }>,
  batch: Batch,
  location: string
): Promise<void> {
  const before = (await lineOf(border, batch)) ?? null;
  const [style, weight] = before === null ? ["Continuous", "Thin"] : wordsOf(before.style);
  const wanted = part.style ?? style;
  const weights = WORDS[wanted];
  if (wanted !== "None" && weights === undefined) throw invalidArgument(location);
  const word = weights?.[part.weight ?? weight] ?? Object.values(weights ?? {})[0] ?? "thin";
  const line = wanted === "None" ? null : { style: word, color: part.color ?? before?.color ?? "#000000" };
  for (const rect of border.areas) {
    if (isUnbounded(rect)) throw notImplemented(location);
    batch.queue({ kind: "borders", rect, edges: { [border.edge]: line } }, location);
  }
}

const borderType: ObjectType<Border> = {
  name: "RangeBorder",
  identity: ({ edge }) => ({ SideIndex: edge }),
  scalars: {
    SideIndex: ({ edge }) => edge,
    Style: async (border, batch): Promise<Json> => {
      const line = await lineOf(border, batch);
      return line === undefined ? null : line === null ? "None" : wordsOf(line.style)[0];
    },
    Weight: async (border, batch): Promise<Json> => {
      const line = await lineOf(border, batch);
      return line === undefined ? null : line === null ? "Thin" : wordsOf(line.style)[1];
    },
    Color: async (border, batch): Promise<Json> => {
      const line = await lineOf(border, batch);
      return line === undefined ? null : (line?.color ?? "#000000");
    },
  },
  setters: {
    Style: (border, value, batch) => draw(border, { style: String(value) }, batch, "RangeBorder.style"),
    Weight: (border, value, batch) => draw(border, { weight: String(value) }, batch, "RangeBorder.weight"),
    Color: (border, value, batch) => draw(border, { color: colourOf(value, "RangeBorder.color") }, batch, "RangeBorder.color"),
  },
  missing: ["TintAndShade"],
};

/** `range.format.borders`. Diagonals are not there. */
export const borderCollectionType: ObjectType<Areas> = {
  name: "RangeBorderCollection",
  scalars: { Count: () => EDGES.length },
  items: (areas) => EDGES.map((edge) => WireObject.of(borderType, { areas, edge })),
  item: (areas, key) => {
    const edge = EDGES.find((one) => one === key);
    return edge === undefined ? null : WireObject.of(borderType, { areas, edge });
  },
  methods: {
    GetItemAt: (areas, args) => {
      const edge = typeof args[0] === "number" ? EDGES[args[0]] : undefined;
      if (edge === undefined) throw invalidArgument("RangeBorderCollection.getItemAt");
      return WireObject.of(borderType, { areas, edge });
    },
  },
  missing: ["TintAndShade"],
};
