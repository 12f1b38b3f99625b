import { readFileSync } from "node:fs";
import { join } from "node:path";
import { marks, tableWith, withMeasured } from "../../../bench/measured";
import type { Line } from "../../../bench/table";

const line = (what: string, ours: string, ratio: number | null = null): Line => ({
  what,
  ours,
  other: "10 ms",
  ratio,
  aim: ratio === null ? null : { text: "≤ 2×", met: ratio <= 2 },
});

const order = ["index", "plan", "send"];
const head = "| bench | | ours | other | ratio | aim | |\n|---|---|---|---|---|---|---|";

it("a bench has a row for each of its lines, in the order of the benches", () => {
  expect(
    tableWith("", { plan: [line("plan", "30 ms", 3)], index: [line("exact", "5 ms", 0.5), line("as a formula", "6 ms")] }, order)
  ).toBe(
    [
      head,
      "| `index` | exact | 5 ms | 10 ms | 0.50× | ≤ 2× | met |",
      "| `index` | as a formula | 6 ms | 10 ms | | | |",
      "| `plan` | plan | 30 ms | 10 ms | 3.00× | ≤ 2× | NOT MET |",
    ].join("\n")
  );
});

it("one bench alone replaces its own rows only; those of a bench that is gone are left out", () => {
  const before = tableWith("", { index: [line("exact", "5 ms")], plan: [line("plan", "1 ms")], send: [line("copy", "9 ms")] }, order);
  const after = tableWith(before, { plan: [line("plan", "2 ms"), line("plan, other costs", "3 ms")] }, order);
  expect(after.split("\n")).toEqual([
    ...before.split("\n").slice(0, 3),
    "| `plan` | plan | 2 ms | 10 ms | | | |",
    "| `plan` | plan, other costs | 3 ms | 10 ms | | | |",
    ...before.split("\n").slice(4),
  ]);
  expect(tableWith(after, {}, ["index", "send"])).toBe(before.replace("| `plan` | plan | 1 ms | 10 ms | | | |\n", ""));
});

it("nothing around the table changes, and a text without a place for it is refused", () => {
  const text = `Before\n${marks.begin}\n${tableWith("", { plan: [line("plan", "1 ms")] }, order)}\n${marks.end}\nAfter\n`;
  expect(withMeasured(text, {}, order)).toBe(text);
  expect(withMeasured(text, { plan: [line("plan", "7 ms")] }, order)).toBe(text.replace("1 ms", "7 ms"));
  expect(() => withMeasured("Before\nAfter", {}, order)).toThrow(RangeError);
});

it("the table of bench/README.md is one that a bench can write into", () => {
  const readme = readFileSync(join(__dirname, "../../../bench/README.md"), "utf8");
  const words = ["index", "formulas", "hyperformula", "plan", "attach", "screen", "recap", "send"];
  expect(withMeasured(readme, {}, words)).toBe(readme);
});
