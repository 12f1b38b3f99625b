import fc from "fast-check";
import { textHeight, wrappedHeight } from "../../../src/grid/text-height";

const words = fc.array(fc.constantFrom("level", "Kebijakan", "penyelenggaraan", "a", "SPBE", "perencanaan-penganggaran"), {
  maxLength: 60,
});

test("a line is one line high, and every line break begins another", () => {
  expect(textHeight("Arsitektur SPBE", 42)).toBe(15);
  expect(textHeight("satu\ndua\r\ntiga", 42)).toBe(45);
  expect(textHeight("", 42)).toBe(15);
});

test("words are broken between, and inside where one is longer than its cell", () => {
  expect(textHeight("Penyelenggaraan Layanan", 20)).toBe(30);
  expect(textHeight("x".repeat(45), 20)).toBe(45);
});

test("larger and bold letters take more room", () => {
  const text = "Tingkat kematangan ".repeat(6);
  expect(textHeight(text, 40, { size: 22 })).toBeGreaterThan(2 * textHeight(text, 40) - 1);
  expect(textHeight(text, 40, { bold: true })).toBeGreaterThanOrEqual(textHeight(text, 40));
});

test("more text never takes less, more width never more, and no row is higher than Excel has them", () => {
  fc.assert(
    fc.property(words, words, fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 60 }), (some, more, width, wider) => {
      const [text, longer] = [some.join(" "), [...some, ...more].join(" ")];
      expect(textHeight(longer, width)).toBeGreaterThanOrEqual(textHeight(text, width));
      expect(textHeight(text, width + wider)).toBeLessThanOrEqual(textHeight(text, width));
      expect(wrappedHeight([{ text: longer, width }])).toBeLessThanOrEqual(409);
    })
  );
});
