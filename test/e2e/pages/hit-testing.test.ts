import { openPage } from "../../../stand-in/src/driver/shown-page";
import { PAGE_IDS } from "../../../src/pane/hooks/route";
import type { Excel } from "../support/excel";
import { fixture, withStandIn } from "../support/with-stand-in";
import { sampleOf } from "../../support/sample-of";

const standIn = withStandIn();

/** Controls that a pointer in their middle would miss, because something else lies there. */
function covered(): readonly string[] {
  const controls = document.querySelectorAll<HTMLElement>("[data-spbe-root] :is(button, a, input, select, textarea, summary, [role=tab])");
  return [...controls].flatMap((control) => {
    if (!control.checkVisibility({ visibilityProperty: true })) return [];
    control.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    // A link over two lines has its middle in neither: the first line counts.
    const [rect] = control.getClientRects();
    if (rect === undefined || rect.width < 2 || rect.height < 2) return [];
    const hit = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
    const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
    if (hit !== null && [control, ...labels].some((each) => each.contains(hit))) return [];
    return [`${control.outerHTML.slice(0, 120)} lies under ${hit?.outerHTML.slice(0, 120) ?? "nothing"}`];
  });
}

async function onEachPage(excel: Excel, ready: () => Promise<void>): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const page of PAGE_IDS) {
    await openPage(excel.pane(), page);
    await ready();
    found[page] = await excel.pane().evaluate(covered);
  }
  return found;
}

const nothing = Object.fromEntries(PAGE_IDS.map((page) => [page, []]));

describe.each(sampleOf([320, 350, 500], 1))("at %d px nothing lies over a control, on any page", (width) => {
  it("at rest, with something to take back, and while Excel is waited for", async () => {
    const excel = await standIn.open(fixture("kotor-campuran.xlsx"), { width });
    await excel.attach();
    await excel.click("Terapkan semua yang aman");
    expect(await onEachPage(excel, () => excel.settle())).toEqual(nothing);

    await openPage(excel.pane(), "summary");
    await excel.settle();
    await excel.editMode(true);
    await excel.pane().getByRole("button", { name: "Baca ulang" }).click();
    const waiting = excel.pane().getByText("tekan Enter atau Esc dahulu").first();
    await waiting.waitFor();
    expect(await onEachPage(excel, () => waiting.waitFor())).toEqual(nothing);
    await excel.editMode(false);
  });
});
