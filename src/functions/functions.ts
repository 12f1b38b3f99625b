/*
 * The skin Excel sees. The metadata generator reads only function declarations with literal types and the comments
 * above them, so each is written out here; what a function does lives in its described object.
 */
import { answer } from "./answer";
import { aspectIndex, domainIndex, overallIndex, predicate, version } from "./list";

/**
 * Indeks SPBE keseluruhan. Indikator yang belum diisi dihitung 0.
 * @customfunction INDEX INDEX
 * @param levels Sel level.
 * @param instrument Peraturan.
 * @returns Indeks tanpa pembulatan
 * @requiresAddress
 */
export function index(levels?: unknown[][], instrument?: string, invocation?: CustomFunctions.Invocation): unknown {
  return answer(overallIndex, [levels, instrument], invocation);
}

/**
 * Indeks satu domain SPBE.
 * @customfunction DOMAIN DOMAIN
 * @param domain Nomor atau nama domain.
 * @param levels Sel level.
 * @param instrument Peraturan.
 * @returns Indeks domain tanpa pembulatan
 * @requiresAddress
 */
export function domain(
  domain: unknown,
  levels?: unknown[][],
  instrument?: string,
  invocation?: CustomFunctions.Invocation
): unknown {
  return answer(domainIndex, [domain, levels, instrument], invocation);
}

/**
 * Indeks satu aspek SPBE.
 * @customfunction ASPECT ASPECT
 * @param aspect Nomor atau nama aspek.
 * @param levels Sel level.
 * @param instrument Peraturan.
 * @returns Indeks aspek tanpa pembulatan
 * @requiresAddress
 */
export function aspect(
  aspect: unknown,
  levels?: unknown[][],
  instrument?: string,
  invocation?: CustomFunctions.Invocation
): unknown {
  return answer(aspectIndex, [aspect, levels, instrument], invocation);
}

/**
 * Predikat untuk sebuah indeks atau untuk sekumpulan level, misalnya Sangat Baik.
 * @customfunction PREDICATE PREDICATE
 * @param indexOrLevels Sel berisi indeks, atau sel level.
 * @param instrument Peraturan.
 * @returns Predikat
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function predicateOf(
  indexOrLevels?: unknown[][],
  instrument?: string,
  invocation?: CustomFunctions.Invocation
): unknown {
  return answer(predicate, [indexOrLevels, instrument], invocation);
}

/**
 * Versi add-in dan data peraturan, untuk disebutkan saat meminta bantuan.
 * @customfunction VERSION VERSION
 * @returns Versi
 */
export function versionText(): string {
  return String(answer(version, []));
}
