import type { ColumnMeaning } from "../../table/model";
import type { InBoth } from "../language";

const id = {
  number: "Nomor indikator",
  name: "Nama indikator",
  domain: "Domain",
  aspect: "Aspek",
  weight: "Bobot",
  self: "Penilaian mandiri",
  external: "Penilaian eksternal",
  target: "Target",
  year: "Level per tahun",
  level: "Level",
  owner: "Penanggung jawab",
  evidence: "Data dukung",
  explanation: "Penjelasan",
  problem: "Kendala/masalah",
  followUp: "Tindak lanjut",
  deadline: "Tenggat",
  status: "Status",
} satisfies Readonly<Record<ColumnMeaning, string>>;

const en: Readonly<Record<ColumnMeaning, string>> = {
  number: "Indicator number",
  name: "Indicator name",
  domain: "Domain",
  aspect: "Aspect",
  weight: "Weight",
  self: "Self-assessment",
  external: "External assessment",
  target: "Target",
  year: "Level by year",
  level: "Level",
  owner: "Owner",
  evidence: "Evidence",
  explanation: "Explanation",
  problem: "Problem",
  followUp: "Follow-up",
  deadline: "Deadline",
  status: "Status",
};

/** What the columns of a table mean, by name. */
export const meanings: InBoth<Readonly<Record<ColumnMeaning, string>>> = { id, en };
