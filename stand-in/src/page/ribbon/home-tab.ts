import type { CellStyle } from "../../model/cell-style";
import type { Borders } from "./commands";
import type { ButtonControl, Group, Tab } from "./controls";
import type { IconName } from "./icons";
import { fewerDecimals, moreDecimals, namedFormats, nameOfFormat } from "./number-formats";
import { greyed } from "./greyed";
import type { TabContext } from "./tab-context";

const FONTS = ["Arial", "Calibri", "Cambria", "Courier New", "Segoe UI", "Tahoma", "Times New Roman", "Verdana"];
const SIZES = [8, 9, 10, 11, 12, 14, 16, 18, 20, 22, 24, 26, 28, 36, 48, 72];

/** The tab that is open first. */
export function homeTab(context: TabContext): Tab {
  const { words: say } = context;
  return {
    id: "home",
    label: say.tabs.home,
    groups: [
      undoGroup(context),
      clipboardGroup(context),
      fontGroup(context),
      alignmentGroup(context),
      numberGroup(context),
      editingGroup(context),
    ],
  };
}

function undoGroup({ words: say, workbook }: TabContext): Group {
  return {
    label: say.groups.undo,
    controls: [
      { kind: "button", label: say.undo, icon: "undo", press: () => workbook().history.undo() },
      { kind: "button", label: say.redo, icon: "redo", press: () => workbook().history.redo() },
    ],
  };
}

function clipboardGroup({ words: say }: TabContext): Group {
  return {
    label: say.groups.clipboard,
    controls: [greyed(say.paste, "paste", say.byKeys), greyed(say.cut, "cut", say.byKeys), greyed(say.copy, "copy", say.byKeys)],
  };
}

function fontGroup({ words: say, commands }: TabContext): Group {
  const toggle = (label: string, icon: IconName, part: "bold" | "italic"): ButtonControl => ({
    kind: "button",
    label,
    icon,
    on: ({ style }) => style[part],
    press: () => commands.style({ [part]: !commands.look().style[part] }),
  });
  return {
    label: say.groups.font,
    controls: [
      {
        kind: "choice",
        label: say.fontName,
        width: 110,
        options: FONTS.map((value) => ({ value, label: value })),
        value: ({ style }) => style.fontName,
        choose: (fontName) => commands.style({ fontName }),
      },
      {
        kind: "choice",
        label: say.fontSize,
        width: 52,
        options: SIZES.map((size) => ({ value: String(size), label: String(size) })),
        value: ({ style }) => String(style.fontSize),
        choose: (size) => commands.style({ fontSize: Number(size) }),
      },
      toggle(say.bold, "bold", "bold"),
      toggle(say.italic, "italic", "italic"),
      greyed(say.underline, "underline"),
      {
        kind: "menu",
        label: say.borders,
        icon: "borders",
        items: borderMenu(say).map(({ label, edges }) => ({ label, press: () => commands.borders(edges) })),
      },
      {
        kind: "colours",
        label: say.fill,
        icon: "fill",
        none: say.noFill,
        value: ({ style }) => style.fill,
        choose: (fill) => commands.style({ fill }),
      },
      {
        kind: "colours",
        label: say.colour,
        icon: "colour",
        none: say.automatic,
        value: ({ style }) => style.color,
        choose: (color) => commands.style({ color }),
      },
    ],
  };
}

const thin = { style: "thin", color: "#000000" } as const;
const medium = { style: "medium", color: "#000000" } as const;

function borderMenu(say: TabContext["words"]): readonly { readonly label: string; readonly edges: Borders }[] {
  const outside = (line: typeof thin | typeof medium | null): Borders => ({
    EdgeTop: line,
    EdgeBottom: line,
    EdgeLeft: line,
    EdgeRight: line,
  });
  return [
    { label: say.bottomBorder, edges: { EdgeBottom: thin } },
    { label: say.topBorder, edges: { EdgeTop: thin } },
    { label: say.leftBorder, edges: { EdgeLeft: thin } },
    { label: say.rightBorder, edges: { EdgeRight: thin } },
    { label: say.allBorders, edges: { ...outside(thin), InsideHorizontal: thin, InsideVertical: thin } },
    { label: say.outsideBorders, edges: outside(thin) },
    { label: say.thickBorders, edges: outside(medium) },
    { label: say.noBorder, edges: { ...outside(null), InsideHorizontal: null, InsideVertical: null } },
  ];
}

function alignmentGroup({ words: say, commands }: TabContext): Group {
  const vertical = (label: string, icon: IconName, place: NonNullable<CellStyle["vertical"]>): ButtonControl => ({
    kind: "button",
    label,
    icon,
    on: ({ style }) => (style.vertical ?? "bottom") === place,
    press: () => commands.style({ vertical: place }),
  });
  const horizontal = (label: string, icon: IconName, place: NonNullable<CellStyle["horizontal"]>): ButtonControl => ({
    kind: "button",
    label,
    icon,
    on: ({ style }) => style.horizontal === place,
    press: () => commands.style({ horizontal: commands.look().style.horizontal === place ? null : place }),
  });
  return {
    label: say.groups.alignment,
    controls: [
      vertical(say.top, "top", "top"),
      vertical(say.middle, "middle", "center"),
      vertical(say.bottom, "bottom", "bottom"),
      horizontal(say.left, "left", "left"),
      horizontal(say.center, "center", "center"),
      horizontal(say.right, "right", "right"),
      {
        kind: "button",
        label: say.wrap,
        icon: "wrap",
        on: ({ style }) => style.wrap,
        press: () => commands.style({ wrap: !commands.look().style.wrap }),
      },
      greyed(say.merge, "merge"),
    ],
  };
}

function numberGroup({ words: say, commands }: TabContext): Group {
  const names = Object.keys(namedFormats) as (keyof typeof namedFormats)[];
  return {
    label: say.groups.number,
    controls: [
      {
        kind: "choice",
        label: say.numberFormat,
        width: 110,
        options: names.map((name) => ({ value: namedFormats[name], label: say.formats[name] })),
        value: ({ numberFormat }) => {
          const name = nameOfFormat(numberFormat);
          return name === "custom" ? numberFormat : namedFormats[name];
        },
        choose: (format) => commands.numberFormat(() => format),
      },
      { kind: "button", label: say.percent, icon: "percent", press: () => commands.numberFormat(() => namedFormats.percent) },
      { kind: "button", label: say.comma, icon: "comma", press: () => commands.numberFormat(() => namedFormats.thousands) },
      { kind: "button", label: say.moreDecimals, icon: "moreDecimals", press: () => commands.numberFormat(moreDecimals) },
      { kind: "button", label: say.fewerDecimals, icon: "fewerDecimals", press: () => commands.numberFormat(fewerDecimals) },
    ],
  };
}

function editingGroup({ words: say, commands }: TabContext): Group {
  return {
    label: say.groups.editing,
    controls: [
      greyed(say.conditional, "conditional"),
      {
        kind: "menu",
        label: say.sortAndFilter,
        icon: "sort",
        items: [
          { label: say.ascending, press: () => commands.sort(true) },
          { label: say.descending, press: () => commands.sort(false) },
          { label: say.filter, press: () => commands.toggleFilter() },
          { label: say.clearFilter, press: () => commands.clearFilter() },
        ],
      },
      greyed(say.find, "find"),
    ],
  };
}
