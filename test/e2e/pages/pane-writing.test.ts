import { readFileSync } from "node:fs";
import { attachedState, cellsOf, fixture, textFile, useBench } from "../support/harness";

const bench = useBench();
const untidy = fixture("kotor-campuran.xlsx");
const sheet = "Rekap Jum'at 12-7";

/** Runs axe inside the pane; gives what it finds wrong, in words. */
const axe = textFile(`${readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")}
const { violations } = await window.axe.run(document);
return violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html, failureSummary }) => html + failureSummary).join(" | "));`);

/** How far the page reaches beyond the pane's right edge. */
const sideways = textFile("document.documentElement.scrollWidth - window.innerWidth");

it("a fix is written where it is read, counts at once, and is taken back", async () => {
  const answers = await bench.drive({
    workbook: untidy,
    steps: [
      { do: "attach" },
      { do: "state" },
      { do: "click", name: `Terapkan ${sheet}!E7` },
      { do: "read", range: `${sheet}!E7` },
      { do: "state" },
      { do: "click", name: "Batalkan" },
      { do: "read", range: `${sheet}!E7` },
      { do: "state" },
    ],
  });
  const found = [1, 4, 7].map((step) =>
    attachedState(answers[step]).findings.some(({ cell, message }) => cell === `${sheet}!E7` && message.includes("tersimpan sebagai teks"))
  );
  expect(found).toEqual([true, false, true]);
  expect([3, 6].map((step) => cellsOf(answers[step]).values)).toEqual([[[3]], [["Level 3"]]]);
  expect(attachedState(answers[7])).toEqual(attachedState(answers[1]));
});

/** Whether the heading of the findings can be seen, with the pane as high as it is. */
const findingsInSight = textFile(`const { top, bottom } = document.getElementById("spbe-findings").getBoundingClientRect();
bottom > 0 && top < window.innerHeight`);

it("all safe fixes leave the index as it is, and show what is left to be mended", async () => {
  const answers = await bench.drive({
    workbook: untidy,
    width: 320,
    steps: [
      { do: "attach" },
      { do: "state" },
      { do: "click", name: "Terapkan semua yang aman" },
      { do: "state" },
      { do: "run", file: findingsInSight },
    ],
  });
  expect(answers[4]).toBe(true);
  const [before, after] = [attachedState(answers[1]), attachedState(answers[3])];
  expect([after.index, after.filled, after.levels]).toEqual([before.index, before.filled, before.levels]);
  expect(after.findings.filter(({ message }) => message.includes("sebagai teks"))).toEqual([]);
});

it("a finding left as it is stands apart until it is shown again", async () => {
  const answers = await bench.drive({
    workbook: untidy,
    steps: [
      { do: "attach" },
      { do: "state" },
      { do: "click", name: `Biarkan dengan alasan: ${sheet}!E30` },
      { do: "type", name: "Alasan", text: "Menunggu berita acara" },
      { do: "click", name: "Simpan alasan" },
      { do: "state" },
      { do: "click", name: "Temuan yang dibiarkan" },
      { do: "click", name: "Tampilkan lagi" },
      { do: "state" },
    ],
  });
  const counts = [1, 5, 8].map((step) => attachedState(answers[step]).findings.length);
  expect(counts).toEqual([counts[0], (counts[0] ?? 0) - 1, counts[0]]);
});

describe.each([
  { theme: "light", width: 320 },
  { theme: "dark", width: 175 },
] as const)("at $width px, $theme", (look) => {
  it("every part that opens can be used by everyone and fits", async () => {
    const answers = await bench.drive({
      workbook: untidy,
      ...look,
      steps: [
        { do: "attach" },
        { do: "click", name: "Tandai di lembar" },
        { do: "click", name: "Total" },
        { do: "click", name: "Atur kolom" },
        { do: "click", name: "Biarkan dengan alasan" },
        { do: "click", name: "Terapkan" },
        { do: "run", file: axe },
        { do: "run", file: sideways },
      ],
    });
    expect([answers[6], answers[7]]).toEqual([[], 0]);
  });
});
