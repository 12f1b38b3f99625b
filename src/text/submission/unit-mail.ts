import type { InBoth } from "../language";
import { counted, plural } from "../plural";

/** An email that goes out with the workbook of a unit. Values: names as the workbook has them. */
const id = {
  subject: (instrument: string, year: string, unit: string) => `Isian ${instrument}${year === "" ? "" : ` tahun ${year}`}: ${unit}`,
  greeting: (unit: string) => `Yth. ${unit},`,
  attached: (file: string, count: number, numbers: string) =>
    `Terlampir berkas “${file}” dengan ${count} indikator yang menjadi tanggung jawab OPD Anda (nomor ${numbers}).`,
  steps: [
    "1. Buka lembar Isian, lalu isi sel kuning. Sel yang dikosongkan berarti tidak ada perubahan.",
    "2. Syarat setiap level ada di lembar Kriteria.",
    "3. Simpan, lalu kirim kembali berkas yang sama dalam bentuk Excel (.xlsx). Nama berkas boleh diganti.",
  ],
  shared: (numbers: string) => `Indikator ${numbers} dijawab juga oleh OPD lain. Mohon samakan jawabannya dahulu.`,
  thanks: "Terima kasih.",
};

const en: typeof id = {
  subject: (instrument, year, unit) => `Answers for ${instrument}${year === "" ? "" : ` in ${year}`}: ${unit}`,
  greeting: (unit) => `Dear ${unit},`,
  attached: (file, count, numbers) =>
    `Attached is the file “${file}” with ${counted(count, "indicator")} that your unit is responsible for (${plural(count, "number", "numbers")} ${numbers}).`,
  steps: [
    "1. Open the sheet Isian and fill the yellow cells. A cell left blank means that nothing changes.",
    "2. The sheet Kriteria says what each level requires.",
    "3. Save the file and send the same file back as Excel (.xlsx). It may have another name.",
  ],
  shared: (numbers) => `Other units answer too: ${numbers}. Please agree on one answer first.`,
  thanks: "Thank you.",
};

/** The email in both languages. */
export const unitMail: InBoth<typeof id> = { id, en };
