import type { CellValue, EvidenceState } from "../../assessment";
import { asSeen } from "../../instrument";

/** What people and the portal write for each state, in small letters; the narrow ones stand first. */
const WORDS: readonly (readonly [RegExp, EvidenceState])[] = [
  [/\b(?:otomatis|auto(?:matic(?:ally)?)?)\b/, "autoRejected"],
  [/\bbelum (?:diverifikasi|diperiksa|dinilai)\b|\bmenunggu\b/, "uploaded"],
  [/\b(?:belum|tidak (?:di)?unggah|tidak ada|kosong|missing)\b/, "missing"],
  [/\b(?:tolak|ditolak|rejected|reject|tidak (?:sesuai|diterima|disetujui|valid))\b/, "rejected"],
  [/\b(?:terima|diterima|setuju|disetujui|accepted|approved|sesuai|valid|ok|lengkap)\b/, "accepted"],
  [/\b(?:draf|draft|konsep|rancangan|disusun)\b/, "draft"],
  [/\b(?:unggah|diunggah|terunggah|upload|uploaded|terkirim|dikirim|submitted|sudah|ada)\b/, "uploaded"],
];

const CROSS = /^(?:x|✗|✘)$/iu;
const NOTHING = /^(?:[-\u2010-\u2015]|n\/?a|0|☐)?$/i;

/**
 * The state that a cell says; `null` for words that are none. A tick says what its column is about.
 * @param ticked what a tick, `TRUE` or `Ya` means in this column
 * @example stateOf("Otomatis ditolak karena tingkat sebelumnya ditolak", "accepted") // "autoRejected"
 * @example stateOf("✓", "uploaded") // "uploaded"
 */
export function stateOf(cell: CellValue, ticked: EvidenceState): EvidenceState | null {
  if (cell === null || cell === false) return "missing";
  if (cell === true || cell === 1) return ticked;
  if (typeof cell === "object") return null;
  const text = asSeen(String(cell)).replace(/\s+/g, " ").trim().toLowerCase();
  if (NOTHING.test(text)) return "missing";
  if (CROSS.test(text)) return ticked === "accepted" ? "rejected" : "missing";
  if (/^(?:v|✓|✔|√|☑|ya|1)$/u.test(text)) return ticked;
  return WORDS.find(([words]) => words.test(text))?.[1] ?? null;
}
