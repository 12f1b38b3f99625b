import { counted, plural } from "../plural";
import type { InBoth } from "../language";

const id = {
  help: "Cara termudah mencapai target, dihitung dari level sekarang. Lembar Anda baru berubah setelah Anda menekan “Tulis ke lembar”.",
  mode: "Tujuan rencana",
  modes: { target: "Biaya terkecil untuk target", budget: "Indeks terbaik untuk biaya tertentu" },
  budget: "Biaya yang tersedia",
  budgetHint: {
    level: "Selama biaya belum diisi, naik satu level dihitung 1. Satuannya bebas: rupiah, hari kerja, atau kegiatan.",
    item: "Selama biaya belum diisi, satu butir data dukung dihitung 1. Satuannya bebas: rupiah, hari kerja, atau kegiatan.",
  },
  /** How the plan goes up where levels have decimals. */
  byItemsOf: (sheet: string) =>
    `Rencana ini mengikuti butir data dukung di lembar ${sheet}, satu per satu menurut urutannya. Butir yang sudah diunggah dianggap diterima; nilai sesudah tiap butir adalah perkiraan.`,
  byLevels:
    "Nilai naik level demi level: 1,50, lalu 2,50, 3,50, 4,00, dan 5,00. Bila kertas kerja punya daftar data dukung (halaman Data Dukung), rencana mengikuti butirnya.",
  /** What a plan takes. */
  amounts: { level: (count: string) => `${count} level`, item: (count: string) => `${count} butir data dukung` },
  badBudget: (typed: string) => `“${typed}” belum dapat dibaca sebagai biaya. Tulis angka 0 atau lebih, misalnya 10.`,
  years: "Jangka waktu",
  fewestYears: "Secepatnya",
  yearCount: (years: number) => `${years} tahun`,
  compute: "Hitung",
  still: (typed: string) => `Yang tampil di bawah masih untuk “${typed}”.`,
  simulation: "simulasi, bukan nilai resmi",

  limits: "Batas per tahun dan pembagian beban",
  perYear: "Satu indikator naik paling banyak",
  perYearCount: (levels: number) => `${levels} level per tahun`,
  perYearFree: "Tanpa batas",
  share: "Bagi beban secara merata",
  /** What an instrument is divided into: it has domains, or aspects alone. */
  groups: { domain: "domain", aspect: "aspek" },
  shares: (group: string) => ({ none: "Tidak, pilih yang termudah", domain: `Antar-${group}`, owner: "Antar-OPD" }),
  shareHelp: (group: string) => ({
    none: "Rencana memilih cara termudah, siapa pun penanggung jawabnya.",
    domain: `Level di ${group} yang paling banyak naik dibuat sesedikit mungkin; setelah itu dipilih yang termudah.`,
    owner:
      "OPD dengan beban terbanyak dibuat sesedikit mungkin levelnya; setelah itu dipilih yang termudah. Bila satu indikator punya beberapa penanggung jawab, bebannya dihitung pada yang disebut pertama.",
  }),
  noOwners: "Penanggung jawab di tabel ini belum diisi, jadi beban belum dapat dibagi antar-OPD. Rencana di bawah ini yang termudah.",
  limited: (levels: number) => `Setiap indikator naik paling banyak ${levels} level per tahun.`,
  shared: {
    domain: (amount: string, group: string) => `Beban dibagi merata: tidak ada ${group} yang naik lebih dari ${amount}.`,
    owner: (amount: string) => `Beban dibagi merata: tidak ada OPD yang harus menaikkan lebih dari ${amount}.`,
  },
  sharedFree: "Rencana ini tidak lebih berat daripada cara termudah.",
  sharedDearer: (cost: string) => `Biayanya ${cost} lebih besar daripada cara termudah.`,
  sharedMore: (amount: string) => `Ini ${amount} lebih banyak daripada cara termudah.`,
  loads: { level: (loads: string) => `Pembagian level: ${loads}.`, item: (loads: string) => `Pembagian butir: ${loads}.` },
  nobody: "belum ada penanggung jawab",

  askTarget: "Tulis target di atas untuk melihat rencananya, atau andaikan sendiri level tiap indikator di bawah.",
  askBudget: "Tulis biaya yang tersedia untuk melihat indeks terbaik yang dapat dicapai.",
  mendTarget: "Rencana belum dihitung karena targetnya belum dapat dibaca.",
  mendBudget: "Rencana belum dihitung karena biayanya belum dapat dibaca.",
  reached: (target: string, index: string, predicate: string) =>
    `Target ${target} sudah tercapai: indeks sekarang ${index} (${predicate}). Tidak ada yang perlu dinaikkan.`,
  unreachable: (target: string, highest: string, predicate: string) =>
    `Target ${target} tidak dapat dicapai. Paling tinggi ${highest} (${predicate}).`,
  unreachableInYears: (target: string, years: number, levels: number, highest: string, predicate: string) =>
    `Target ${target} belum dapat dicapai dalam ${years} tahun bila setiap indikator naik paling banyak ${levels} level per tahun. Paling tinggi ${highest} (${predicate}).`,
  unreachableHelp: "Longgarkan batas atau buka kunci indikator, atau turunkan targetnya.",
  unreachableEver: "Dengan jangka waktu lebih panjang pun target itu belum tercapai.",
  needsYears: (years: number) => `Dengan batas itu, target tercapai dalam ${years} tahun.`,
  takeYears: (years: number) => `Hitung untuk ${years} tahun`,
  badCost: (indicator: string, typed: string) =>
    `Biaya indikator ${indicator} (“${typed}”) belum dapat dibaca. Tulis angka 0 atau lebih di pengaturan indikator itu.`,
  costTooLarge: (indicator: string) =>
    `Biaya indikator ${indicator} terlalu besar atau terlalu banyak angkanya untuk dijumlahkan dengan tepat. Pakai satuan yang lebih besar, misalnya juta rupiah.`,
  /** Without a cost where nobody gave one. */
  planned: (count: number, work: string, cost: string | null, index: string, predicate: string, years: number) =>
    `${count} indikator dinaikkan, seluruhnya ${work}${years > 1 ? ` dalam ${years} tahun` : ""}${cost === null ? "" : `, dengan biaya ${cost}`}: indeks menjadi ${index} (${predicate}).`,
  nothingForBudget: (cost: string) => `Biaya ${cost} belum cukup untuk menaikkan satu indikator pun.`,
  supposed: (count: number, work: string, cost: string | null, index: string, predicate: string, years: number) =>
    `Andaian Anda: ${count} indikator naik, seluruhnya ${work}${years > 1 ? ` dalam ${years} tahun` : ""}${cost === null ? "" : `, dengan biaya ${cost}`}; indeks menjadi ${index} (${predicate}).`,
  noCosts: {
    level:
      "Belum ada biaya yang diisi, jadi naik satu level dianggap sama beratnya di semua indikator. Biaya dan batas dapat diisi per indikator di bawah.",
    item: "Belum ada biaya yang diisi, jadi setiap butir data dukung dianggap sama beratnya. Biaya dan batas dapat diisi per indikator di bawah.",
  },
  noLonger: (target: string) => `Dengan ubahan Anda, target ${target} belum tercapai.`,
  unfilled: (count: number) =>
    `${count} indikator belum diisi. Yang belum diisi dihitung 0 dan dinaikkan dari 0, jadi rencana ini sementara.`,
  unfilledInPlan: (count: number) => `${count} di antaranya ada di rencana ini.`,
  lowered: (count: number) => `${count} indikator Anda andaikan turun.`,

  before: "Sekarang",
  after: "Sesudah",
  change: "Perubahan",
  index: "Indeks",
  radar: "Aspek sekarang dan sesudah rencana",
  showRadar: "Lihat radar aspek",

  list: "Yang dinaikkan",
  year: (year: number) => `Tahun ke-${year}`,
  yearOutcome: (work: string, cost: string | null, index: string, change: string, predicate: string) =>
    `${work}${cost === null ? "" : `, biaya ${cost}`}. Indeks di akhir tahun ${index} (${change}), ${predicate}.`,
  why: "Alasan",
  nextLevel: { whole: "satu level", part: "menyelesaikan level berikutnya" },
  nextStep: "langkah berikutnya",
  byCost: " menurut biayanya",
  byItems: " menurut banyak butirnya",
  /** Its place by what its next step adds, for its cost where somebody gave some. */
  reason: (step: string, gain: string, weight: string, rank: number, alike: number, among: number, measure: string) =>
    `${step} menambah indeks ${gain} (bobot ${weight}%), ${rank === 1 ? "terbesar" : `terbesar ke-${rank}`}${measure} dari ${among} indikator yang masih dapat naik${alike > 0 ? `, sama dengan ${alike} indikator lain` : ""}.`,
  reasonLow: (level: string) => `Level ${level} masih rendah.`,
  reasonTarget: (target: string) => `Target di tabel: level ${target}.`,
  reasonShared: "Dipilih agar beban terbagi merata.",
  order: "Urutan",
  orders: (group: string) => ({ domain: `Per ${group}`, gain: "Tambahan terbesar" }),
  cost: (cost: string) => `Biaya ${cost}`,
  gain: (gain: string) => `Indeks +${gain}`,
  owner: (owner: string) => `Penanggung jawab: ${owner}`,
  noOwner: "Belum ada penanggung jawab",
  adjusted: "Anda ubah",
  details: "Tindakan dan data dukung",
  evidence: "Contoh data dukung",
  toCollect: (count: number) => `Butir yang dikumpulkan (${count})`,
  /** Behind an item: the value once it is accepted, too. */
  valueThen: (value: string) => `nilai menjadi ${value}`,
  /** Why an indicator goes by levels though others go by items. */
  notListed: (count: number) => `Indikator ini belum ada di daftar data dukung, jadi dihitung per level: ${count} butir diminta.`,
  converted: (count: number) =>
    `Nilai indikator ini berasal dari indeks lain, jadi dihitung per level, seberat ${count} butir seperti rata-rata indikator lain.`,
  openIndicator: "Buka indikator",
  fromNothing: "belum diisi",

  settings: "Simulasi level, biaya, dan batas",
  settingsHelp: "Naikkan atau turunkan level andaian untuk melihat pengaruhnya. Ini tidak mengubah lembar.",
  search: "Cari indikator",
  nothingFound: (typed: string) => `Tidak ada indikator yang cocok dengan “${typed}”.`,
  hoped: "Level andaian",
  raise: (indicator: string) => `Naikkan andaian ${indicator}`,
  lower: (indicator: string) => `Turunkan andaian ${indicator}`,
  asPlanned: (indicator: string) => `Ikuti rencana lagi untuk ${indicator}`,
  costAndLimit: "Biaya dan batas",
  costPer: { level: "Biaya naik satu level", item: "Biaya satu butir data dukung" },
  costHint: "Satuan bebas, asal sama di semua indikator. Kosong berarti 1.",
  badAmount: (typed: string) => `“${typed}” bukan biaya. Tulis angka 0 atau lebih.`,
  costDiffers: { level: "Biaya tiap level berbeda", item: "Biaya butir tiap level berbeda" },
  costOfLevel: {
    level: (level: string) => `Biaya mencapai level ${level}`,
    item: (level: string) => `Biaya satu butir level ${level}`,
  },
  limit: "Batas kenaikan",
  free: "Tanpa batas",
  locked: "Dikunci di level sekarang",
  upTo: (level: string) => `Paling tinggi level ${level}`,
  clearHopes: (count: number) => `Hapus ${count} andaian`,
  clearAll: "Hapus semua biaya, batas, dan andaian",

  write: "Tulis ke lembar",
  writeTitle: "Jadikan rencana aksi",
  writeWhat: "Yang ditulis",
  writeWhole: (years: number) => `Seluruh rencana, ${years} tahun`,
  writeFirst: "Tahun ke-1 saja",
  /** Leads past the list to where the plan is written. */
  toWriting: "Lanjut ke “Jadikan rencana aksi”",
  willWrite: (count: number, header: string, sheet: string) =>
    `${count} target ditulis ke kolom “${header}” di lembar ${sheet}; target indikator lain tidak berubah.`,
  willUpdate: (count: number, sheet: string) =>
    `${count} baris di lembar ${sheet} ditambahkan atau diperbarui: dari level, ke level, tindakan, data dukung, penanggung jawab, dan tambahan indeks.`,
  willAdd: (count: number) =>
    `Lembar baru Rencana Aksi dengan ${count} baris: dari level, ke level, tindakan, data dukung, penanggung jawab, tenggat, status, tambahan indeks, kendala, solusi, dan tindak lanjut.`,
  keeps:
    "Isian tenggat, status, kendala, solusi, tindak lanjut, serta kolom dan baris buatan Anda tetap utuh. Baris di luar rencana hanya ditandai.",
  undoList: "Menambah lembar mengosongkan daftar urungkan (Ctrl+Z) Excel. Batalkan di panel ini tetap dapat mengembalikannya.",
  noTargetColumn: "Tabel ini belum punya kolom target.",
  addTargetColumn: "Tambahkan kolom Target di kanan tabel dan isi di situ",
  nothingToWrite: "Belum ada indikator yang naik, jadi belum ada yang dapat ditulis.",
  loweredNotWritten: (count: number) => `${count} indikator yang Anda andaikan turun tidak ditulis.`,
};

/** Words of the page that plans how to reach a target. */
export type PlanWords = typeof id;

const en: PlanWords = {
  help: "The easiest way to reach the target, worked out from the present levels. Your sheet only changes when you press “Write to the sheet”.",
  mode: "Aim of the plan",
  modes: { target: "Least cost for a target", budget: "Best index for a given cost" },
  budget: "Cost available",
  budgetHint: {
    level: "As long as no costs are filled in, one level up counts 1. Use any unit: rupiah, working days, activities.",
    item: "As long as no costs are filled in, one item of evidence counts 1. Use any unit: rupiah, working days, activities.",
  },
  byItemsOf: (sheet) =>
    `This plan follows the items of evidence on sheet ${sheet}, one by one in their order. Items uploaded already count as accepted; the value after each item is an estimate.`,
  byLevels:
    "Values rise level by level: 1.50, then 2.50, 3.50, 4.00 and 5.00. Where the workbook lists its evidence (page Evidence), the plan follows the items.",
  amounts: {
    level: (count) => `${count} ${count === "1" ? "level" : "levels"}`,
    item: (count) => `${count} ${count === "1" ? "item" : "items"} of evidence`,
  },
  badBudget: (typed) => `“${typed}” cannot be read as a cost. Write a number of 0 or more, such as 10.`,
  years: "Time available",
  fewestYears: "As soon as possible",
  yearCount: (years) => counted(years, "year"),
  compute: "Calculate",
  still: (typed) => `What stands below is still for “${typed}”.`,
  simulation: "simulation, not an official value",

  limits: "Limits per year and sharing the work",
  perYear: "One indicator rises at most",
  perYearCount: (levels) => `${counted(levels, "level")} per year`,
  perYearFree: "No limit",
  share: "Share the work evenly",
  groups: { domain: "domain", aspect: "aspect" },
  shares: (group) => ({ none: "No, take the easiest", domain: `Among ${group}s`, owner: "Among owners" }),
  shareHelp: (group) => ({
    none: "The plan takes the easiest way, whoever the owners are.",
    domain: `The ${group} that rises most rises by as few levels as possible; of such plans the easiest is taken.`,
    owner:
      "The owner with most to do has as few levels to raise as possible; of such plans the easiest is taken. Where an indicator has several owners, the work counts for the first one named.",
  }),
  noOwners: "This table names no owners, so the work cannot be shared among them. The plan below is the easiest one.",
  limited: (levels) => `Every indicator rises by ${counted(levels, "level")} a year at most.`,
  shared: {
    domain: (amount, group) => `The work is shared: no ${group} rises by more than ${amount}.`,
    owner: (amount) => `The work is shared: no owner has to raise more than ${amount}.`,
  },
  sharedFree: "This plan takes no more than the easiest way.",
  sharedDearer: (cost) => `It costs ${cost} more than the easiest way.`,
  sharedMore: (amount) => `These are ${amount} more than the easiest way.`,
  loads: { level: (loads) => `Levels per group: ${loads}.`, item: (loads) => `Items per group: ${loads}.` },
  nobody: "no owner yet",

  askTarget: "Write a target above to see the plan, or suppose a level per indicator below.",
  askBudget: "Write the cost available to see the best index it can reach.",
  mendTarget: "The plan is not worked out because the target cannot be read yet.",
  mendBudget: "The plan is not worked out because the cost cannot be read yet.",
  reached: (target, index, predicate) =>
    `The target ${target} has been reached: the index is ${index} (${predicate}). Nothing needs raising.`,
  unreachable: (target, highest, predicate) => `The target ${target} cannot be reached. The highest possible is ${highest} (${predicate}).`,
  unreachableInYears: (target, years, levels, highest, predicate) =>
    `The target ${target} cannot be reached in ${counted(years, "year")} if every indicator rises by ${counted(levels, "level")} a year at most. The highest possible is ${highest} (${predicate}).`,
  unreachableHelp: "Loosen limits or unlock indicators, or choose a lower target.",
  unreachableEver: "More years do not bring it within reach either.",
  needsYears: (years) => `Within that limit the target is reached in ${counted(years, "year")}.`,
  takeYears: (years) => `Calculate for ${counted(years, "year")}`,
  badCost: (indicator, typed) =>
    `The cost of indicator ${indicator} (“${typed}”) cannot be read. Write a number of 0 or more in the settings of that indicator.`,
  costTooLarge: (indicator) =>
    `The cost of indicator ${indicator} is too large or has too many digits to be summed exactly. Use a larger unit, such as millions of rupiah.`,
  planned: (count, work, cost, index, predicate, years) =>
    `${counted(count, "indicator")} raised by ${work} in all${years > 1 ? ` in ${years} years` : ""}${cost === null ? "" : ` at a cost of ${cost}`}: the index becomes ${index} (${predicate}).`,
  nothingForBudget: (cost) => `A cost of ${cost} is not enough to raise a single indicator.`,
  supposed: (count, work, cost, index, predicate, years) =>
    `Supposing ${counted(count, "indicator rises", "indicators rise")} by ${work} in all${years > 1 ? ` in ${years} years` : ""}${cost === null ? "" : ` at a cost of ${cost}`}, the index becomes ${index} (${predicate}).`,
  noCosts: {
    level: "No costs are given, so one level up counts the same at every indicator. Costs and limits can be set per indicator below.",
    item: "No costs are given, so every item of evidence counts the same. Costs and limits can be set per indicator below.",
  },
  noLonger: (target) => `With your changes the target ${target} is not reached.`,
  unfilled: (count) =>
    `${counted(count, "indicator is", "indicators are")} not filled. They count 0 and are raised from 0, so this plan is provisional.`,
  unfilledInPlan: (count) => `${count} of them ${plural(count, "is", "are")} in this plan.`,
  lowered: (count) => `You suppose that ${counted(count, "indicator falls", "indicators fall")}.`,

  before: "Now",
  after: "After",
  change: "Change",
  index: "Index",
  radar: "Aspects now and after the plan",
  showRadar: "See the radar of aspects",

  list: "To be raised",
  year: (year) => `Year ${year}`,
  yearOutcome: (work, cost, index, change, predicate) =>
    `${work}${cost === null ? "" : `, cost ${cost}`}. Index at the end of the year ${index} (${change}), ${predicate}.`,
  why: "Why",
  nextLevel: { whole: "one level", part: "completing the next level" },
  nextStep: "the next step",
  byCost: " for its cost",
  byItems: " for its items",
  reason: (step, gain, weight, rank, alike, among, measure) =>
    `${step} adds ${gain} to the index (weight ${weight}%), ${rank === 1 ? "the most" : `number ${rank}`}${measure} among ${counted(among, "indicator")} that can still rise${alike > 0 ? `, like ${counted(alike, "other")}` : ""}.`,
  reasonLow: (level) => `Level ${level} is low.`,
  reasonTarget: (target) => `Target in the table: level ${target}.`,
  reasonShared: "Chosen so that the work is shared.",
  order: "Order",
  orders: (group) => ({ domain: `By ${group}`, gain: "Largest gain first" }),
  cost: (cost) => `Cost ${cost}`,
  gain: (gain) => `Index +${gain}`,
  owner: (owner) => `Owner: ${owner}`,
  noOwner: "No owner yet",
  adjusted: "changed by you",
  details: "Actions and evidence",
  evidence: "Examples of evidence",
  toCollect: (count) => `Items to collect (${count})`,
  valueThen: (value) => `the value becomes ${value}`,
  notListed: (count) =>
    `This indicator is not on the list of evidence, so it goes by levels: ${counted(count, "item is", "items are")} asked for.`,
  converted: (count) =>
    `The value of this indicator comes from another index, so it goes by levels, like ${counted(count, "item")}, as other indicators take on average.`,
  openIndicator: "Open indicator",
  fromNothing: "not filled",

  settings: "What-if levels, costs and limits",
  settingsHelp: "Raise or lower the supposed level to see its effect. This does not change the sheet.",
  search: "Find an indicator",
  nothingFound: (typed) => `No indicator fits “${typed}”.`,
  hoped: "Supposed level",
  raise: (indicator) => `Suppose more at ${indicator}`,
  lower: (indicator) => `Suppose less at ${indicator}`,
  asPlanned: (indicator) => `Follow the plan again for ${indicator}`,
  costAndLimit: "Cost and limit",
  costPer: { level: "Cost of one level up", item: "Cost of one item of evidence" },
  costHint: "Any unit, as long as all indicators use the same. Empty means 1.",
  badAmount: (typed) => `“${typed}” is not a cost. Write a number of 0 or more.`,
  costDiffers: { level: "The cost differs by level", item: "The cost of an item differs by level" },
  costOfLevel: { level: (level) => `Cost of reaching level ${level}`, item: (level) => `Cost of one item of level ${level}` },
  limit: "Limit",
  free: "No limit",
  locked: "Locked at the present level",
  upTo: (level) => `Level ${level} at most`,
  clearHopes: (count) => `Clear ${counted(count, "supposition")}`,
  clearAll: "Clear all costs, limits and suppositions",

  write: "Write to the sheet",
  writeTitle: "Turn it into an action plan",
  writeWhat: "What to write",
  writeWhole: (years) => `The whole plan, ${counted(years, "year")}`,
  writeFirst: "Year 1 only",
  toWriting: "On to “Turn it into an action plan”",
  willWrite: (count, header, sheet) =>
    `${counted(count, "target goes", "targets go")} into the column “${header}” of the sheet ${sheet}; targets of other indicators stay.`,
  willUpdate: (count, sheet) =>
    `${counted(count, "row")} of the sheet ${sheet} ${plural(count, "is", "are")} added or brought up to date: from level, to level, action, evidence, owner, and gain.`,
  willAdd: (count) =>
    `A new sheet Rencana Aksi with ${counted(count, "row")}: from level, to level, action, evidence, owner, deadline, status, gain, problems, solutions, and follow-up.`,
  keeps: "Deadlines, status, problems, solutions, follow-up, and columns and rows of your own stay. Rows outside the plan are only marked.",
  undoList: "Adding a sheet empties Excel's undo list (Ctrl+Z). Undo in this pane can still take it back.",
  noTargetColumn: "This table has no target column yet.",
  addTargetColumn: "Add a Target column right of the table and fill it",
  nothingToWrite: "No indicator rises yet, so there is nothing to write.",
  loweredNotWritten: (count) => `${counted(count, "indicator")} you suppose to fall ${plural(count, "is", "are")} not written.`,
};

export const plan: InBoth<PlanWords> = { id, en };
