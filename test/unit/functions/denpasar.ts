import published from "../../fixtures/published-results/a59-kota-denpasar-2021.json";
import expected from "../../fixtures/workbooks/kertas-kerja-denpasar-2021.expected.json";

/** The self-assessed levels of Denpasar 2021, in the order of the indicators: index 3.7495. */
export const levels: readonly number[] = Array.from({ length: 47 }, (_, at) => {
  return (expected.levels as Record<string, number>)[String(at + 1)]!;
});

/** As cells: one column. */
export const column = levels.map((level) => [level] as unknown[]);

/** The levels of the external assessment: index 3.1925. */
export const external: readonly number[] = levels.map((_, at) => (published.levels as Record<string, number>)[String(at + 1)]!);

/** As cells: one column. */
export const externalColumn = external.map((level) => [level] as unknown[]);

/** As cells: a block with number, heading and subtotal rows, and a text column between. */
export const block = blockOf(levels);

/** As cells: the same of the external levels. */
export const externalBlock = blockOf(external);

function blockOf(own: readonly number[]): readonly unknown[][] {
  return [
    ["No", "Indikator", "Nilai"],
    ...own.flatMap((level, at) => [
      ...(at % 10 === 0 ? [[null, `Aspek ${at / 10 + 1}`, null]] : []),
      [at + 1, `Indikator ${at + 1}`, level],
      ...(at % 10 === 9 ? [["", "Subtotal", 3.4]] : []),
    ]),
    ["Total", null, 3.7495],
  ];
}
