import type { InBoth } from "../language";

/** Words of the field in which a person says what they aim at. */
export interface TargetWords {
  /** Name of the field; the same in both languages. */
  readonly target: string;
  readonly hint: (example: string, predicate: string) => string;
  /** What was typed is neither a number nor a predicate. */
  readonly notATarget: (typed: string, example: string, predicates: string) => string;
  readonly outOfScale: (typed: string, highest: string) => string;
  readonly short: (gap: string, target: string) => string;
  readonly reached: (target: string) => string;
}

export const target: InBoth<TargetWords> = {
  id: {
    target: "Target",
    hint: (example, predicate) => `Indeks atau predikat, misalnya ${example} atau ${predicate}.`,
    notATarget: (typed, example, predicates) =>
      `“${typed}” belum dapat dibaca sebagai target. Tulis angka seperti ${example}, atau salah satu predikat: ${predicates}.`,
    outOfScale: (typed, highest) => `“${typed}” di luar skala. Tulis angka di atas 0 sampai ${highest}.`,
    short: (gap, target) => `Kurang ${gap} lagi untuk target ${target}.`,
    reached: (target) => `Target ${target} sudah tercapai.`,
  },
  en: {
    target: "Target",
    hint: (example, predicate) => `An index or a predicate, for example ${example} or ${predicate}.`,
    notATarget: (typed, example, predicates) =>
      `“${typed}” cannot be read as a target. Write a number such as ${example}, or one of the predicates: ${predicates}.`,
    outOfScale: (typed, highest) => `“${typed}” is outside the scale. Write a number above 0 and up to ${highest}.`,
    short: (gap, target) => `${gap} more to the target ${target}.`,
    reached: (target) => `The target ${target} has been reached.`,
  },
};
