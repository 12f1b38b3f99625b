import type { ActionStatus, PlanMark } from "../../outputs/action-plan/types";
import type { InBoth } from "../language";

/** Words of the part that follows the actions of a *Rencana Aksi* sheet. */
export interface ProgressWords {
  readonly title: string;
  readonly reading: string;
  readonly none: string;
  readonly empty: (sheet: string) => string;
  readonly readAgain: string;
  readonly counts: (all: number, done: number, underWay: number, notStarted: number, heldUp: number) => string;
  readonly overdueCount: (count: number) => string;
  readonly reachedCount: (count: number) => string;
  readonly problemCount: (count: number) => string;
  readonly show: string;
  readonly filters: Readonly<Record<"open" | "overdue" | "problems" | "all", string>>;
  readonly nothingHere: string;
  readonly statuses: Readonly<Record<ActionStatus, string>>;
  readonly marks: Readonly<Record<PlanMark, string>>;
  readonly deadline: (day: string) => string;
  readonly overdue: (days: number) => string;
  readonly noDeadline: string;
  readonly unclearDeadline: (text: string) => string;
  readonly reached: (level: string) => string;
  readonly notReached: (level: string, goal: string) => string;
  readonly action: string;
  readonly problems: string;
  readonly solutions: string;
  readonly followUp: string;
  readonly ownAction: string;
  readonly changedSince: string;
}

export const progress: InBoth<ProgressWords> = {
  id: {
    title: "Pemantauan rencana aksi",
    reading: "Membaca lembar Rencana Aksi…",
    none: "Belum ada lembar Rencana Aksi untuk instrumen ini di kertas kerja. Tuliskan rencana di atas; setelah itu kemajuannya diikuti di sini.",
    empty: (sheet) => `Lembar ${sheet} belum berisi tindakan.`,
    readAgain: "Perbarui pemantauan",
    counts: (all, done, underWay, notStarted, heldUp) =>
      `${all} tindakan: ${done} selesai, ${underWay} berjalan, ${notStarted} belum mulai${heldUp > 0 ? `, ${heldUp} tertunda` : ""}.`,
    overdueCount: (count) => (count === 0 ? "Tidak ada yang lewat tenggat." : `${count} lewat tenggat.`),
    reachedCount: (count) => `${count} indikator sudah mencapai level rencananya.`,
    problemCount: (count) => `${count} mencatat kendala.`,
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
    },
    marks: {
      "in-plan": "Dalam rencana",
      reached: "Sudah tercapai",
      "no-longer": "Tidak lagi dalam rencana",
    },
    deadline: (day) => `Tenggat ${day}`,
    overdue: (days) => `lewat ${days} hari`,
    noDeadline: "Tenggat belum diisi",
    unclearDeadline: (text) => `Tenggat “${text}” bukan tanggal`,
    reached: (level) => `Level sekarang ${level}: sudah sesuai rencana`,
    notReached: (level, goal) => `Level sekarang ${level}, rencana ke level ${goal}`,
    action: "Tindakan",
    problems: "Kendala",
    solutions: "Solusi",
    followUp: "Tindak lanjut",
    ownAction: "Tindakan tambahan",
    changedSince: "Isi status, tenggat, dan kendalanya di lembar Rencana Aksi; hitungan di sini mengikuti.",
  },
  en: {
    title: "Following the actions",
    reading: "Reading the sheet Rencana Aksi…",
    none: "The workbook has no Rencana Aksi sheet for this instrument yet. Write the plan above; from then on its progress is followed here.",
    empty: (sheet) => `The sheet ${sheet} holds no actions yet.`,
    readAgain: "Update",
    counts: (all, done, underWay, notStarted, heldUp) =>
      `${all} ${all === 1 ? "action" : "actions"}: ${done} done, ${underWay} under way, ${notStarted} not started${heldUp > 0 ? `, ${heldUp} held up` : ""}.`,
    overdueCount: (count) => (count === 0 ? "None is overdue." : `${count} overdue.`),
    reachedCount: (count) => `${count} ${count === 1 ? "indicator has" : "indicators have"} reached the level aimed at.`,
    problemCount: (count) => `${count} ${count === 1 ? "notes" : "note"} a problem.`,
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
    overdue: (days) => `${days} ${days === 1 ? "day" : "days"} overdue`,
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
  },
};
