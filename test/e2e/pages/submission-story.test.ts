import { readFileSync } from "node:fs";
import { typed, type Typing } from "../../support/unit-workbooks";
import type { Excel } from "../support/excel";
import { denpasar, withStandIn } from "../support/with-stand-in";
import { keysOf, type Keys } from "./keys";
import { sampleOf } from "../../support/sample-of";

const standIn = withStandIn();
const sheet = "Penilaian Mandiri";

interface Returned {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** How a person does what the story needs: by the names of things, with the mouse or with the keyboard alone. */
interface Hands {
  press(name: string): Promise<void>;
  choose(button: string, files: readonly Returned[]): Promise<void>;
}

/** A click; a file is chosen as the browser's own dialog hands it over. */
const byMouse = (excel: Excel): Hands => ({
  press: async (name) => void (await excel.click(name)),
  choose: async (button, files) => {
    const dialog = excel.page.waitForEvent("filechooser");
    await excel.pane().getByRole("button", { name: button, exact: true }).click();
    await (await dialog).setFiles([...files]);
    await excel.settle();
  },
});

/** To the top of the page, by Tab to the thing, then Enter. */
function byKeyboard(excel: Excel, keys: Keys): Hands {
  const reach = async (name: string): Promise<void> => {
    await keys.press("Alt+Shift+Digit9");
    await keys.tabTo(name, 80);
  };
  return {
    press: async (name) => {
      await reach(name);
      await keys.press("Enter");
    },
    choose: async (button, files) => {
      await reach(button);
      const dialog = excel.page.waitForEvent("filechooser");
      await excel.page.keyboard.press("Enter");
      await (await dialog).setFiles([...files]);
      await excel.settle();
    },
  };
}

/** The workbook that a unit was given, filled in and saved by another program. */
async function answered(excel: Excel, hands: Hands, unit: string, typing: Typing): Promise<Returned> {
  await hands.press(`Unduh untuk ${unit}`);
  const { file, name } = await excel.download();
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(await typed(readFileSync(file), typing)) };
}

const levelOf = (excel: Excel, cell: string) => excel.value(`${sheet}!${cell}`);

const hands: readonly (readonly [string, (excel: Excel) => Hands])[] = [
  ["keyboard", (excel) => byKeyboard(excel, keysOf(excel))],
  ["mouse", byMouse],
];

it.each(sampleOf(hands, 1))(
  "a workbook is handed out, comes back with one conflict, is merged, undone, merged again and recapped, by %s",
  async (_, handsOf) => {
    const excel = await standIn.open(denpasar, { width: 350 });
    await excel.attach();
    await excel.click("Kiriman");
    // The browser hands its dialogs over only from when somebody first asks for them on.
    excel.page.on("filechooser", () => undefined);
    const hands = handsOf(excel);
    const bappeda = await answered(excel, hands, "Bappeda", { 12: { level: 5 }, 13: { explanation: "Perwali ditetapkan" } });
    const inspektorat = await answered(excel, hands, "Inspektorat", { 9: { level: 1 } });
    const diskominfo = await answered(excel, hands, "Diskominfo", { 1: { level: 5 } });
    const before = [await levelOf(excel, "F8"), (await excel.state()).index];
    // Meanwhile the coordinator changed what Diskominfo answers.
    await excel.set(`${sheet}!F8`, 4);
    const changed = (await excel.state()).index;
    await excel.click("Kiriman");

    await hands.choose("Pilih berkas…", [bappeda, inspektorat, diskominfo]);
    const summary = excel.pane().locator("[data-state=merge-summary]");
    expect(await summary.textContent()).toMatch(/ [123] berubah, 1 bertentangan, 0 sama\.$/);
    await hands.press("Tulis 3 isian ke tabel");
    expect(await levelOf(excel, "F8")).toBe(4);
    const merged = (await excel.state()).index;
    expect(merged).not.toBe(changed);
    await excel.click("Kiriman");

    await hands.press("Batalkan");
    expect((await excel.state()).index).toBe(changed);
    await excel.click("Kiriman");
    // What is shown was compared with the merged table: setting the files beside it once more says what there is to take now.
    await hands.press("Sandingkan lagi");
    await hands.press("Tulis 3 isian ke tabel");
    expect((await excel.state()).index).toBe(merged);
    expect(before).not.toContain(merged);
    await excel.click("Kiriman");

    const whole = { name: "Denpasar.xlsx", mimeType: "application/octet-stream", buffer: readFileSync(await excel.save()) };
    await hands.choose("Pilih kertas kerja…", [whole]);
    expect(await excel.pane().locator("[data-state-list=recap] [data-item]").innerText()).toContain(merged);
  }
);
