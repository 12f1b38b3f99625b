import type { ButtonControl, Tab } from "./controls";
import { greyed } from "./greyed";
import { homeTab } from "./home-tab";
import type { TabContext } from "./tab-context";

/** All tabs, in Excel's order; the add-in's groups follow the home tab's. */
export function tabsOf(context: TabContext): readonly Tab[] {
  const { words: say } = context;
  return [
    fileTab(context),
    homeTab(context),
    {
      id: "insert",
      label: say.tabs.insert,
      groups: [
        {
          label: say.groups.insert,
          controls: [say.pivot, say.table, say.picture, say.shapes, say.charts, say.link].map((label) => spelled(greyed(label))),
        },
      ],
    },
    {
      id: "layout",
      label: say.tabs.layout,
      groups: [
        {
          label: say.groups.layout,
          controls: [say.margins, say.orientation, say.paper, say.printArea].map((label) => spelled(greyed(label))),
        },
      ],
    },
    formulasTab(context),
    dataTab(context),
    {
      id: "review",
      label: say.tabs.review,
      groups: [
        {
          label: say.groups.review,
          controls: [say.spelling, say.comment, say.protectSheet, say.protectBook].map((label) => spelled(greyed(label))),
        },
      ],
    },
    viewTab(context),
  ];
}

const spelled = <T extends ButtonControl>(button: T): T => ({ ...button, spelled: true });

function fileTab({ words: say, open, download }: TabContext): Tab {
  return {
    id: "file",
    label: say.tabs.file,
    groups: [
      {
        label: say.groups.file,
        controls: [
          spelled(greyed(say.newBook)),
          { kind: "button", label: say.open, icon: "open", spelled: true, press: open },
          { kind: "button", label: say.download, icon: "download", spelled: true, press: download },
          spelled(greyed(say.print)),
          spelled(greyed(say.share)),
        ],
      },
    ],
  };
}

function formulasTab({ words: say, workbook }: TabContext): Tab {
  return {
    id: "formulas",
    label: say.tabs.formulas,
    groups: [
      { label: say.groups.formulas, controls: [say.insertFunction, say.names, say.trace].map((label) => spelled(greyed(label))) },
      {
        label: say.groups.calculation,
        controls: [
          {
            kind: "button",
            label: say.calculate,
            icon: "calculate",
            spelled: true,
            press: () => workbook().calculation.calculate("recalculate"),
          },
          {
            kind: "button",
            label: say.manual,
            spelled: true,
            on: ({ manual }) => manual,
            press: () => {
              const { calculation } = workbook();
              calculation.setMode(calculation.mode() === "manual" ? "automatic" : "manual");
            },
          },
        ],
      },
    ],
  };
}

function dataTab({ words: say, commands }: TabContext): Tab {
  return {
    id: "data",
    label: say.tabs.data,
    groups: [
      {
        label: say.groups.sortAndFilter,
        controls: [
          { kind: "button", label: say.ascending, icon: "sort", spelled: true, press: () => commands.sort(true) },
          { kind: "button", label: say.descending, icon: "sortDown", spelled: true, press: () => commands.sort(false) },
          {
            kind: "button",
            label: say.filter,
            icon: "filter",
            spelled: true,
            on: ({ filtered }) => filtered,
            press: () => commands.toggleFilter(),
          },
          { kind: "button", label: say.clearFilter, spelled: true, press: () => commands.clearFilter() },
        ],
      },
      {
        label: say.groups.dataTools,
        controls: [say.getData, say.validation, say.duplicates].map((label) => spelled(greyed(label))),
      },
    ],
  };
}

function viewTab({ words: say, commands }: TabContext): Tab {
  return {
    id: "view",
    label: say.tabs.view,
    groups: [
      {
        label: say.groups.view,
        controls: [
          {
            kind: "menu",
            label: say.freeze,
            icon: "freeze",
            spelled: true,
            items: [
              { label: say.freezeHere, press: () => commands.freeze("here") },
              { label: say.freezeRow, press: () => commands.freeze("top") },
              { label: say.freezeColumn, press: () => commands.freeze("first") },
              { label: say.unfreeze, press: () => commands.freeze("none") },
            ],
          },
          spelled(greyed(say.gridlines)),
          spelled(greyed(say.zoom, "other", say.zoomTip)),
        ],
      },
    ],
  };
}
