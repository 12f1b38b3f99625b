import { counted } from "../plural";
import type { ActionStatus, PlanMark } from "../../outputs/action-plan/types";
import type { InBoth } from "../language";

const id = {
  title: "Pemantauan rencana aksi",
  reading: "Membaca lembar Rencana Aksi…",
  none: "Belum ada lembar Rencana Aksi untuk instrumen ini di kertas kerja. Tuliskan rencana di atas; setelah itu kemajuannya diikuti di sini.",
  empty: (sheet: string) => `Lembar ${sheet} belum berisi tindakan.`,
  readAgain: "Perbarui pemantauan",
  counts: (all: number, done: number, underWay: number, notStarted: number, heldUp: number) =>
    `${all} tindakan: ${done} selesai, ${underWay} berjalan, ${notStarted} belum mulai${heldUp > 0 ? `, ${heldUp} tertunda` : ""}.`,
  overdueCount: (count: number) => (count === 0 ? "Tidak ada yang lewat tenggat." : `${count} lewat tenggat.`),
  reachedCount: (count: number) => `${count} indikator sudah mencapai level rencananya.`,
  problemCount: (count: number) => `${count} mencatat kendala.`,
  show: "Tampilkan",
  filters: {
    open: "Belum selesai",
    overdue: "Lewat tenggat",
    problems: "Ada kendala",
    all: "Semua",
  },
  nothingHere: "Tidak ada tindakan di pilihan ini.",
  statuses: {
    "not-started": "Belum mulai",
    "under-way": "Berjalan",
    done: "Selesai",
    "held-up": "Tertunda",
    unclear: "Status lain",
  } satisfies Readonly<Record<ActionStatus, string>>,
  marks: {
    "in-plan": "Dalam rencana",
    reached: "Sudah tercapai",
    "no-longer": "Tidak lagi dalam rencana",
  } satisfies Readonly<Record<PlanMark, string>>,
  deadline: (day: string) => `Tenggat ${day}`,
  overdue: (days: number) => `lewat ${days} hari`,
  noDeadline: "Tenggat belum diisi",
  unclearDeadline: (text: string) => `Tenggat “${text}” bukan tanggal`,
  reached: (level: string) => `Level sekarang ${level}: sudah sesuai rencana`,
  notReached: (level: string, goal: string) => `Level sekarang ${level}, rencana ke level ${goal}`,
  action: "Tindakan",
  problems: "Kendala",
  solutions: "Solusi",
  followUp: "Tindak lanjut",
  ownAction: "Tindakan tambahan",
  changedSince: "Isi status, tenggat, dan kendalanya di lembar Rencana Aksi; hitungan di sini mengikuti.",
};

/** Words of the part that follows the actions of a *Rencana Aksi* sheet. */
export type ProgressWords = typeof id;

const en: ProgressWords = {
  title: "Track the action plan",
  reading: "Reading the sheet Rencana Aksi…",
  none: "The workbook has no Rencana Aksi sheet for this instrument yet. Write the plan above; from then on its progress is followed here.",
  empty: (sheet) => `The sheet ${sheet} holds no actions yet.`,
  readAgain: "Update",
  counts: (all, done, underWay, notStarted, heldUp) =>
    `${counted(all, "action")}: ${done} done, ${underWay} under way, ${notStarted} not started${heldUp > 0 ? `, ${heldUp} held up` : ""}.`,
  overdueCount: (count) => (count === 0 ? "None is overdue." : `${count} overdue.`),
  reachedCount: (count) => `${counted(count, "indicator has", "indicators have")} reached the level aimed at.`,
  problemCount: (count) => `${counted(count, "notes", "note")} a problem.`,
  show: "Show",
  filters: { open: "Not done", overdue: "Overdue", problems: "With problems", all: "All" },
  nothingHere: "There are no such actions.",
  statuses: {
    "not-started": "Not started",
    "under-way": "Under way",
    done: "Done",
    "held-up": "Held up",
    unclear: "Other status",
  },
  marks: { "in-plan": "In the plan", reached: "Reached", "no-longer": "No longer in the plan" },
  deadline: (day) => `Due ${day}`,
  overdue: (days) => `${counted(days, "day")} overdue`,
  noDeadline: "No deadline yet",
  unclearDeadline: (text) => `The deadline “${text}” is not a date`,
  reached: (level) => `Level ${level}: reached`,
  notReached: (level, goal) => `Level ${level} now, planned level ${goal}`,
  action: "Action",
  problems: "Problems",
  solutions: "Solutions",
  followUp: "Follow-up",
  ownAction: "Additional action",
  changedSince: "Fill in status, deadline and problems in the sheet Rencana Aksi; the figures here follow.",
};

export const progress: InBoth<ProgressWords> = { id, en };
