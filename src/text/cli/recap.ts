import type { InBoth } from "../language";
import { counted, plural } from "../plural";

/** What `recap` answers besides the recap itself. */
const id = {
  noWorkbook: (folders: string, others: number) =>
    others === 0
      ? `Folder ${folders} kosong: tidak ada kertas kerja di dalamnya. Periksa foldernya.`
      : `Tidak ada kertas kerja (.xlsx) di ${folders}; di sana hanya ada ${others} berkas jenis lain. Periksa foldernya.`,
  nothingRead: (count: number) => `Tidak satu pun dari ${count} berkas dapat direkap. Tidak ada yang ditulis.`,
  read: (read: number, all: number) => `${read} dari ${all} kertas kerja direkap`,
  written: (out: string) => `Ditulis: ${out}`,
  others: (count: number) => `${count} berkas jenis lain tidak dibuka`,
  unreadFolder: (folder: string) => `Folder ${folder} tidak dapat dibuka, isinya tidak ikut direkap`,
  unread: (count: number) => `Tidak dapat direkap (${count}):`,
  list: (instrument: string, count: number) => `${instrument}: ${count} kertas kerja`,
  died: "Berkas ini menghentikan pembacaan, mungkin karena terlalu besar atau rusak. Buka di Excel, simpan lagi, lalu coba lagi.",
};

const en: typeof id = {
  noWorkbook: (folders, others) =>
    others === 0
      ? `The folder ${folders} is empty: it holds no workbook. Check the folder.`
      : `There is no workbook (.xlsx) in ${folders}, only ${counted(others, "file")} of other kinds. Check the folder.`,
  nothingRead: (count) => `None of ${counted(count, "file")} could be read. Nothing was written.`,
  read: (read, all) => `${read} of ${counted(all, "workbook")} ${plural(read, "is", "are")} in the recap`,
  written: (out) => `Written: ${out}`,
  others: (count) => `${counted(count, "file")} of other kinds ${plural(count, "was", "were")} not opened`,
  unreadFolder: (folder) => `The folder ${folder} could not be opened; what it holds is not in the recap`,
  unread: (count) => `Not in the recap (${count}):`,
  list: (instrument, count) => `${instrument}: ${counted(count, "workbook")}`,
  died: "This file stopped the reading, perhaps because it is too large or damaged. Open it in Excel, save it again, then try again.",
};

/** Words of the command `recap`, in both languages. */
export const recapAnswerWords: InBoth<typeof id> = { id, en };
