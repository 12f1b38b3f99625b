import type { InBoth } from "../language";

const id = {
  /** Name of the field; the same in both languages. */
  target: "Target",
  hint: (example: string, predicate: string) => `Indeks atau predikat, misalnya ${example} atau ${predicate}.`,
  /** What was typed is neither a number nor a predicate. */
  notATarget: (typed: string, example: string, predicates: string) =>
    `“${typed}” belum dapat dibaca sebagai target. Tulis angka seperti ${example}, atau salah satu predikat: ${predicates}.`,
  outOfScale: (typed: string, highest: string) => `“${typed}” di luar skala. Tulis angka di atas 0 sampai ${highest}.`,
  short: (gap: string, target: string) => `Kurang ${gap} lagi untuk target ${target}.`,
  reached: (target: string) => `Target ${target} sudah tercapai.`,
};

/** Words of the field in which a person says what they aim at. */
export type TargetWords = typeof id;

const en: TargetWords = {
  target: "Target",
  hint: (example, predicate) => `An index or a predicate, for example ${example} or ${predicate}.`,
  notATarget: (typed, example, predicates) =>
    `“${typed}” cannot be read as a target. Write a number such as ${example}, or one of the predicates: ${predicates}.`,
  outOfScale: (typed, highest) => `“${typed}” is outside the scale. Write a number above 0 and up to ${highest}.`,
  short: (gap, target) => `${gap} more to the target ${target}.`,
  reached: (target) => `The target ${target} has been reached.`,
};

export const target: InBoth<TargetWords> = { id, en };
