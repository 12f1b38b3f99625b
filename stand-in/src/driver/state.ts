import type { Frame } from "playwright-core";

/** What the pane shows, as the design's section 7 lists it. */
export type PaneState =
  | {
      readonly attached: true;
      readonly instrument: string;
      readonly sheet: string;
      readonly levelColumn: string;
      readonly header: string;
      readonly candidates: readonly ShownCandidate[];
      readonly filled: number;
      readonly total: number;
      readonly provisional: boolean;
      readonly reach: readonly [string, string] | null;
      readonly index: string;
      readonly predicate: string;
      readonly domains: readonly ShownGroup[];
      readonly aspects: readonly ShownGroup[];
      readonly levels: Readonly<Record<string, number | null>>;
      readonly findings: readonly {
        readonly cell: string;
        readonly indicator: string;
        readonly message: string;
      }[];
      readonly flags: readonly {
        readonly indicator: string;
        readonly level: number;
        readonly action: string;
      }[];
    }
  | {
      readonly attached: false;
      readonly message: string;
      readonly candidates: readonly ShownCandidate[];
    };

/** A level column offered by the pane. */
type ShownCandidate = {
  readonly sheet: string;
  readonly levelColumn: string;
  readonly header: string;
};

/** A domain or aspect with its index as shown. */
type ShownGroup = { readonly name: string; readonly index: string };

/** Every marked text of the pane, before it is given its meaning. */
interface Marks {
  readonly phase: string;
  readonly single: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

/**
 * Collects the marked texts: `data-state` for single values, `data-state-list` with `data-item` and `data-field` for
 * lists. `data-value` stands in where the text is dressed up for people (`Level 3`).
 */
async function marks(frame: Frame): Promise<Marks> {
  return frame.evaluate(() => {
    const shown = (element: Element): string => element.getAttribute("data-value") ?? element.textContent ?? "";
    const root = document.querySelector("[data-spbe-root]");
    if (root === null) {
      return {
        phase: "",
        single: { message: document.body.innerText.replace(/\s+/g, " ").trim() },
        lists: {},
      };
    }
    const single: Record<string, string> = {};
    for (const element of root.querySelectorAll("[data-state]")) {
      const key = element.getAttribute("data-state") ?? "";
      const text = shown(element);
      // Several parts of one message are read in the order they stand.
      single[key] = key === "message" && single[key] !== undefined ? `${single[key]} ${text}` : (single[key] ?? text);
    }
    const lists: Record<string, Record<string, string>[]> = {};
    for (const list of root.querySelectorAll("[data-state-list]")) {
      const name = list.getAttribute("data-state-list") ?? "";
      const items = [...list.querySelectorAll("[data-item]")].map((item) =>
        Object.fromEntries(
          [...item.querySelectorAll("[data-field]")].map((field) => [field.getAttribute("data-field") ?? "", shown(field)])
        )
      );
      lists[name] = [...(lists[name] ?? []), ...items];
    }
    return { phase: root.getAttribute("data-phase") ?? "", single, lists };
  });
}

function level(text: string | undefined): number | null {
  return text === undefined || text === "" ? null : Number(text.replace(",", "."));
}

function candidates(lists: Marks["lists"]): ShownCandidate[] {
  return (lists["candidates"] ?? []).map((item) => ({
    sheet: item["sheet"] ?? "",
    levelColumn: item["levelColumn"] ?? "",
    header: item["header"] ?? "",
  }));
}

function groups(items: Marks["lists"][string] | undefined): ShownGroup[] {
  return (items ?? []).map((item) => ({ name: item["name"] ?? "", index: item["index"] ?? "" }));
}

/** Reads the pane's page; nothing of the add-in's memory is touched. */
export async function readState(frame: Frame): Promise<PaneState> {
  const { phase, single, lists } = await marks(frame);
  const text = (key: string): string => single[key] ?? "";
  if (phase !== "attached") {
    return { attached: false, message: text("message"), candidates: candidates(lists) };
  }
  const provisional = text("provisional") === "true";
  return {
    attached: true,
    instrument: text("instrument"),
    sheet: text("sheet"),
    levelColumn: text("levelColumn"),
    header: text("header"),
    candidates: candidates(lists),
    filled: Number(text("filled")),
    total: Number(text("total")),
    provisional,
    reach: provisional ? [text("reachLowest"), text("reachHighest")] : null,
    index: text("index"),
    predicate: text("predicate"),
    domains: groups(lists["domains"]),
    aspects: groups(lists["aspects"]),
    levels: Object.fromEntries((lists["levels"] ?? []).map((item) => [item["indicator"] ?? "", level(item["level"])])),
    findings: (lists["findings"] ?? []).map((item) => ({
      cell: item["cell"] ?? "",
      indicator: item["indicator"] ?? "",
      message: item["message"] ?? "",
    })),
    flags: (lists["flags"] ?? []).map((item) => ({
      indicator: item["indicator"] ?? "",
      level: level(item["level"]) ?? Number.NaN,
      action: item["action"] ?? "",
    })),
  };
}
