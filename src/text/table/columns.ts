import type { ColumnReason, TableReason } from "../../table/model";
import type { InBoth } from "../language";
import { meanings } from "./meanings";

const SURE = 0.85;
const LIKELY = 0.6;

const id = {
  meaning: meanings.id,
  columnReason: {
    header: "Terbaca dari judul kolom “{header}”.",
    "header-and-content": "Judul kolom “{header}” sesuai isinya: saat ditemukan, {matching} dari {filled} sel terisi cocok.",
    content: "Terbaca dari isinya: saat ditemukan, {matching} dari {filled} sel terisi cocok.",
    "matches-indicators": "Saat ditemukan, isinya cocok dengan {matching} dari {total} indikator {instrument}.",
    pointed: "Anda yang menunjuk kolom ini.",
  } satisfies Readonly<Record<ColumnReason, string>>,
  tableReason: {
    "numbers-and-names": "Nomor dan nama {matching} dari {total} indikator {instrument} ditemukan.",
    names: "Nama {matching} dari {total} indikator {instrument} ditemukan.",
    numbers: "Nomor {matching} dari {total} indikator {instrument} ditemukan; nama indikator tidak ada.",
    pointed: "Anda yang menunjuk tabel ini.",
  } satisfies Readonly<Record<TableReason, string>>,
  /** How sure a column is what it is taken for, from its confidence (0–1). */
  sureness: (confidence: number): string =>
    confidence >= SURE ? "Yakin." : confidence >= LIKELY ? "Cukup yakin." : "Belum yakin; periksa lagi.",
};

/** Words for the columns of a table: what each means, and why it is taken for that. `{…}` are filled in. */
export type ColumnWords = typeof id;

const en: ColumnWords = {
  meaning: meanings.en,
  columnReason: {
    header: "Read from the column header “{header}”.",
    "header-and-content": "The header “{header}” agrees with the cells: when found, {matching} of {filled} filled cells matched.",
    content: "Read from the cells: when found, {matching} of {filled} filled cells agreed.",
    "matches-indicators": "When found, the cells matched {matching} of {total} indicators of {instrument}.",
    pointed: "You pointed at this column.",
  },
  tableReason: {
    "numbers-and-names": "Numbers and names of {matching} of {total} indicators of {instrument} were found.",
    names: "Names of {matching} of {total} indicators of {instrument} were found.",
    numbers: "Numbers of {matching} of {total} indicators of {instrument} were found; there are no indicator names.",
    pointed: "You pointed at this table.",
  },
  sureness: (confidence) => (confidence >= SURE ? "Confident." : confidence >= LIKELY ? "Fairly confident." : "Not sure; please check."),
};

export const columns: InBoth<ColumnWords> = { id, en };
