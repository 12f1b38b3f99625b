import { counted, plural } from "../plural";
import type { InBoth } from "../language";

const id = {
  help: "Jalan paling ringan ke target, dihitung dari level sekarang. Lembar Anda tidak berubah sebelum Anda menuliskannya.",
  mode: "Yang dicari",
  modes: { target: "Biaya terkecil untuk target", budget: "Indeks terbaik untuk biaya tertentu" },
  budget: "Biaya yang tersedia",
  budgetHint: "Tanpa pengaturan, naik satu level berbiaya 1. Satuannya bebas: rupiah, hari kerja, atau kegiatan.",
  badBudget: (typed: string) => `“${typed}” belum dapat dibaca sebagai biaya. Tulis angka 0 atau lebih, misalnya 10.`,
  simulation: "simulasi, bukan nilai resmi",

  askTarget: "Tulis target di atas untuk melihat rencananya, atau andaikan sendiri level tiap indikator di bawah.",
  askBudget: "Tulis biaya yang tersedia untuk melihat indeks terbaik yang dapat dicapai.",
  mendTarget: "Rencana belum dihitung karena targetnya belum dapat dibaca.",
  mendBudget: "Rencana belum dihitung karena biayanya belum dapat dibaca.",
  reached: (target: string, index: string, predicate: string) =>
    `Target ${target} sudah tercapai: indeks sekarang ${index} (${predicate}). Tidak ada yang perlu dinaikkan.`,
  unreachable: (target: string, highest: string, predicate: string) =>
    `Target ${target} tidak dapat dicapai. Paling tinggi ${highest} (${predicate}).`,
  unreachableHelp: "Longgarkan batas atau buka kunci indikator, atau turunkan targetnya.",
  badCost: (indicator: string, typed: string) =>
    `Biaya indikator ${indicator} (“${typed}”) belum dapat dibaca. Tulis angka 0 atau lebih di pengaturan indikator itu.`,
  costTooLarge: (indicator: string) =>
    `Biaya indikator ${indicator} terlalu besar atau terlalu banyak angkanya untuk dijumlahkan dengan tepat. Pakai satuan yang lebih besar, misalnya juta rupiah.`,
  /** Without a cost where nobody gave one. */
  planned: (count: number, steps: string, cost: string | null, index: string, predicate: string) =>
    `${count} indikator dinaikkan, seluruhnya ${steps} level${cost === null ? "" : `, dengan biaya ${cost}`}: indeks menjadi ${index} (${predicate}).`,
  nothingForBudget: (cost: string) => `Biaya ${cost} belum cukup untuk menaikkan satu indikator pun.`,
  supposed: (count: number, steps: string, cost: string | null, index: string, predicate: string) =>
    `Andaian Anda: ${count} indikator naik, seluruhnya ${steps} level${cost === null ? "" : `, dengan biaya ${cost}`}; indeks menjadi ${index} (${predicate}).`,
  noCosts:
    "Belum ada biaya yang diisi, jadi naik satu level dianggap sama beratnya di semua indikator. Biaya dan batas dapat diisi per indikator di bawah.",
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
  order: "Urutan",
  orders: { domain: "Per domain", gain: "Tambahan terbesar" },
  cost: (cost: string) => `Biaya ${cost}`,
  gain: (gain: string) => `Indeks +${gain}`,
  owner: (owner: string) => `Penanggung jawab: ${owner}`,
  noOwner: "Belum ada penanggung jawab",
  adjusted: "Anda ubah",
  details: "Tindakan dan data dukung",
  evidence: "Contoh data dukung",
  openIndicator: "Buka indikator",
  fromNothing: "belum diisi",

  settings: "Andaian, biaya, dan batas per indikator",
  settingsHelp: "Naikkan atau turunkan level andaian untuk melihat pengaruhnya. Ini tidak mengubah lembar.",
  search: "Cari indikator",
  nothingFound: (typed: string) => `Tidak ada indikator yang cocok dengan “${typed}”.`,
  hoped: "Level andaian",
  raise: (indicator: string) => `Naikkan andaian ${indicator}`,
  lower: (indicator: string) => `Turunkan andaian ${indicator}`,
  asPlanned: (indicator: string) => `Ikuti rencana lagi untuk ${indicator}`,
  costAndLimit: "Biaya dan batas",
  costPerLevel: "Biaya naik satu level",
  costHint: "Satuan bebas, asal sama di semua indikator. Kosong berarti 1.",
  badAmount: (typed: string) => `“${typed}” bukan biaya. Tulis angka 0 atau lebih.`,
  costDiffers: "Biaya tiap level berbeda",
  costOfLevel: (level: string) => `Biaya mencapai level ${level}`,
  limit: "Batas kenaikan",
  free: "Tanpa batas",
  locked: "Dikunci di level sekarang",
  upTo: (level: string) => `Paling tinggi level ${level}`,
  clearHopes: (count: number) => `Hapus ${count} andaian`,
  clearAll: "Hapus semua biaya, batas, dan andaian",

  write: "Tulis ke lembar",
  writeTitle: "Jadikan rencana aksi",
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
  help: "The easiest way to a target, worked out from the present levels. Your sheet does not change before you write it.",
  mode: "What to look for",
  modes: { target: "Least cost for a target", budget: "Best index for a given cost" },
  budget: "Cost available",
  budgetHint: "Without settings, one level up costs 1. Use any unit: rupiah, working days, activities.",
  badBudget: (typed) => `“${typed}” cannot be read as a cost. Write a number of 0 or more, such as 10.`,
  simulation: "simulation, not an official value",

  askTarget: "Write a target above to see the plan, or suppose a level per indicator below.",
  askBudget: "Write the cost available to see the best index it can reach.",
  mendTarget: "The plan is not worked out because the target cannot be read yet.",
  mendBudget: "The plan is not worked out because the cost cannot be read yet.",
  reached: (target, index, predicate) =>
    `The target ${target} has been reached: the index is ${index} (${predicate}). Nothing needs raising.`,
  unreachable: (target, highest, predicate) => `The target ${target} cannot be reached. The highest possible is ${highest} (${predicate}).`,
  unreachableHelp: "Loosen limits or unlock indicators, or choose a lower target.",
  badCost: (indicator, typed) =>
    `The cost of indicator ${indicator} (“${typed}”) cannot be read. Write a number of 0 or more in the settings of that indicator.`,
  costTooLarge: (indicator) =>
    `The cost of indicator ${indicator} is too large or has too many digits to be summed exactly. Use a larger unit, such as millions of rupiah.`,
  planned: (count, steps, cost, index, predicate) =>
    `${counted(count, "indicator")} raised by ${steps} ${steps === "1" ? "level" : "levels"} in all${cost === null ? "" : ` at a cost of ${cost}`}: the index becomes ${index} (${predicate}).`,
  nothingForBudget: (cost) => `A cost of ${cost} is not enough to raise a single indicator.`,
  supposed: (count, steps, cost, index, predicate) =>
    `Supposing ${counted(count, "indicator rises", "indicators rise")} by ${steps} ${steps === "1" ? "level" : "levels"} in all${cost === null ? "" : ` at a cost of ${cost}`}, the index becomes ${index} (${predicate}).`,
  noCosts: "No costs are given, so one level up counts the same at every indicator. Costs and limits can be set per indicator below.",
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
  order: "Order",
  orders: { domain: "By domain", gain: "Largest gain first" },
  cost: (cost) => `Cost ${cost}`,
  gain: (gain) => `Index +${gain}`,
  owner: (owner) => `Owner: ${owner}`,
  noOwner: "No owner yet",
  adjusted: "changed by you",
  details: "Actions and evidence",
  evidence: "Examples of evidence",
  openIndicator: "Open indicator",
  fromNothing: "not filled",

  settings: "Suppositions, costs and limits per indicator",
  settingsHelp: "Raise or lower the supposed level to see its effect. This does not change the sheet.",
  search: "Find an indicator",
  nothingFound: (typed) => `No indicator fits “${typed}”.`,
  hoped: "Supposed level",
  raise: (indicator) => `Suppose more at ${indicator}`,
  lower: (indicator) => `Suppose less at ${indicator}`,
  asPlanned: (indicator) => `Follow the plan again for ${indicator}`,
  costAndLimit: "Cost and limit",
  costPerLevel: "Cost of one level up",
  costHint: "Any unit, as long as all indicators use the same. Empty means 1.",
  badAmount: (typed) => `“${typed}” is not a cost. Write a number of 0 or more.`,
  costDiffers: "The cost differs by level",
  costOfLevel: (level) => `Cost of reaching level ${level}`,
  limit: "Limit",
  free: "No limit",
  locked: "Locked at the present level",
  upTo: (level) => `Level ${level} at most`,
  clearHopes: (count) => `Clear ${counted(count, "supposition")}`,
  clearAll: "Clear all costs, limits and suppositions",

  write: "Write to the sheet",
  writeTitle: "Make it a plan of action",
  toWriting: "On to “Make it a plan of action”",
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
