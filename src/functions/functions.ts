/*
 * The skin Excel sees. The metadata generator reads only function declarations with literal types and the comments
 * above them, so each is written out here; what a function does lives in its definition.
 */
import { answer, answerCell, answerRows } from "./answer";
import {
  action,
  aspectIndex,
  benchmark,
  check,
  convert,
  criteria,
  domainIndex,
  gap,
  impact,
  overallIndex,
  plan,
  predicate,
  progress,
  rank,
  summary,
  version,
  weight,
} from "./list";

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
export function domain(domain: unknown, levels?: unknown[][], instrument?: string, invocation?: CustomFunctions.Invocation): unknown {
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
export function aspect(aspect: unknown, levels?: unknown[][], instrument?: string, invocation?: CustomFunctions.Invocation): unknown {
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
export function predicateOf(indexOrLevels?: unknown[][], instrument?: string, invocation?: CustomFunctions.Invocation): unknown[][] {
  return answerCell(predicate, [indexOrLevels, instrument], invocation);
}

/**
 * Tabel ringkasan: indeks keseluruhan, lalu setiap domain dengan aspeknya, lengkap dengan bobot (persen), indeks, dan predikat. Di dalam Tabel Excel hasilnya #SPILL!.
 * @customfunction SUMMARY SUMMARY
 * @param levels Sel level.
 * @param instrument Peraturan.
 * @returns Kelompok, bobot, indeks, predikat
 * @requiresAddress
 */
export function summaryOf(levels?: unknown[][], instrument?: string, invocation?: CustomFunctions.Invocation): unknown[][] {
  return answerRows(summary, [levels, instrument], invocation);
}

/**
 * Bagian indikator yang sudah diisi, dari 0 sampai 1; beri format persen. Pada 5/2018, level 0 termasuk terisi; di Excel desktop sel kosong pun dihitung 0.
 * @customfunction PROGRESS PROGRESS
 * @param levels Sel level.
 * @param instrument Peraturan.
 * @returns Bagian yang terisi, 0–1
 * @requiresAddress
 */
export function progressOf(levels?: unknown[][], instrument?: string, invocation?: CustomFunctions.Invocation): unknown {
  return answer(progress, [levels, instrument], invocation);
}

/**
 * Daftar isian yang perlu diperiksa: indikator, isi sel, dan pesannya; atau OK. Pada 5/2018 di Excel desktop, sel kosong dibaca 0, jadi tidak didaftar. Di dalam Tabel Excel hasilnya #SPILL!.
 * @customfunction CHECK CHECK
 * @param levels Sel level.
 * @param instrument Peraturan.
 * @returns Indikator, isi, pesan
 * @requiresAddress
 */
export function checkOf(levels?: unknown[][], instrument?: string, invocation?: CustomFunctions.Invocation): unknown[][] {
  return answerRows(check, [levels, instrument], invocation);
}

/**
 * Bobot satu indikator dalam persen; 1,3 berarti 1,3%.
 * @customfunction WEIGHT WEIGHT
 * @param indicator Nomor atau nama indikator.
 * @param instrument Peraturan.
 * @returns Bobot dalam persen
 * @requiresAddress
 */
export function weightOf(indicator: unknown, instrument?: string, invocation?: CustomFunctions.Invocation): unknown {
  return answer(weight, [indicator, instrument], invocation);
}

/**
 * Kenaikan indeks bila satu indikator naik satu level; 0 bila sudah di level tertinggi.
 * @customfunction IMPACT IMPACT
 * @param indicator Nomor atau nama indikator.
 * @param levels Sel level.
 * @param instrument Peraturan.
 * @returns Kenaikan indeks
 * @requiresAddress
 */
export function impactOf(indicator: unknown, levels?: unknown[][], instrument?: string, invocation?: CustomFunctions.Invocation): unknown {
  return answer(impact, [indicator, levels, instrument], invocation);
}

/**
 * Kriteria sebuah level: apa yang disyaratkan peraturan. Kriteria yang masih draf diawali kata Draf.
 * @customfunction CRITERIA CRITERIA
 * @param indicator Nomor atau nama indikator.
 * @param level Level.
 * @param instrument Peraturan.
 * @returns Kriteria
 * @requiresAddress
 */
export function criteriaOf(indicator: unknown, level: unknown, instrument?: string, invocation?: CustomFunctions.Invocation): unknown {
  return answer(criteria, [indicator, level, instrument], invocation);
}

/**
 * Langkah untuk naik dari level sekarang ke level berikutnya.
 * @customfunction ACTION ACTION
 * @param indicator Nomor atau nama indikator.
 * @param level Level.
 * @param instrument Peraturan.
 * @returns Langkah berikutnya
 * @requiresAddress
 */
export function actionOf(indicator: unknown, level: unknown, instrument?: string, invocation?: CustomFunctions.Invocation): unknown {
  return answer(action, [indicator, level, instrument], invocation);
}

/**
 * Nilai Pemdi dari indeks instansi lain: SDI, SJIG, atau IPS. Selama indeksnya kosong, nilainya 1.
 * @customfunction CONVERT CONVERT
 * @param source Indeks atau indikatornya.
 * @param value Nilai indeks.
 * @returns Nilai Pemdi tanpa pembulatan
 */
export function convertOf(source: unknown, value: unknown): unknown {
  return answer(convert, [source, value]);
}

/**
 * Jarak ke target: target dikurangi indeks; negatif bila target sudah terlampaui.
 * @customfunction GAP GAP
 * @param target Indeks atau predikat.
 * @param levels Sel level.
 * @param instrument Peraturan.
 * @returns Target dikurangi indeks
 * @requiresAddress
 */
export function gapOf(target: unknown, levels?: unknown[][], instrument?: string, invocation?: CustomFunctions.Invocation): unknown {
  return answer(gap, [target, levels, instrument], invocation);
}

/**
 * Rencana termurah untuk mencapai target: indikator, dari level, ke level, biaya, dan kenaikan indeks; atau sudah tercapai. Di dalam Tabel Excel hasilnya #SPILL!.
 * @customfunction PLAN PLAN
 * @param target Indeks atau predikat.
 * @param levels Sel level.
 * @param costs Biaya.
 * @param instrument Peraturan.
 * @param mostLevels Batas kenaikan.
 * @returns Indikator, dari level, ke level, biaya, kenaikan
 * @requiresAddress
 */
export function planOf(
  target: unknown,
  levels?: unknown[][],
  costs?: unknown[][],
  instrument?: string,
  mostLevels?: unknown,
  invocation?: CustomFunctions.Invocation
): unknown[][] {
  return answerRows(plan, [target, levels, costs, instrument, mostLevels], invocation);
}

/**
 * Peringkat sebuah indeks di antara indeks lain menurut nilai dua desimal; 1 yang tertinggi, nilai sama berperingkat sama.
 * @customfunction RANK RANK
 * @param index Indeks.
 * @param indices Indeks pembanding.
 * @returns Peringkat
 */
export function rankOf(index: unknown, indices: unknown[][]): unknown {
  return answer(rank, [index, indices]);
}

/**
 * Hasil evaluasi nasional sebuah instansi dan posisinya. Kabupaten/kota diperingkat di provinsinya, yang lain di kelompoknya.
 * @customfunction BENCHMARK BENCHMARK
 * @param agency Nama instansi.
 * @param year Tahun.
 * @param what Yang ditanyakan.
 * @returns Nilai yang ditanyakan
 */
export function benchmarkOf(agency: unknown, year?: unknown, what?: unknown): unknown {
  return answer(benchmark, [agency, year, what]);
}

/**
 * Versi add-in dan data peraturan, untuk disebutkan saat meminta bantuan.
 * @customfunction VERSION VERSION
 * @returns Versi
 */
export function versionText(): string {
  return String(answer(version, []));
}
