import { normalise } from "../../instrument";
import { knownOf, parseAgencyName, squeezed, type KnownAgency, type ParsedAgencyName } from "./parsed-agency-name";
import type { NationalTables, PublishedAgency } from "./tables";

/** What a name can mean among the agencies published for a year. */
export type AgencyMatch =
  | { readonly kind: "found"; readonly agency: PublishedAgency }
  /** Fits several: their printed names, for the person to choose from. */
  | { readonly kind: "ambiguous"; readonly names: readonly string[] }
  /** Has a result in other years only. */
  | { readonly kind: "unpublished"; readonly name: string; readonly years: readonly number[] }
  | { readonly kind: "unknown" };

/**
 * Finds an agency by any usual form of its name: as printed, with or without *Pemerintah*, *Kabupaten* or *Kab.*,
 * short (*Meranti*), as one word or two, or by its initials (*BSSN*, *Kemenkeu*). The closest form decides; when it
 * fits several agencies, all are named.
 *
 * @example findAgency(tables, 2023, "Pemerintah Kabupaten Kepulauan Meranti") // found: "Pemerintah Kab. Kepulauan Meranti"
 * @example findAgency(tables, 2023, "Bogor") // ambiguous: the regency and the city
 */
export function findAgency(tables: NationalTables, year: number, name: string): AgencyMatch {
  const wanted = parseAgencyName(name);
  if (wanted.full === wanted.kind) return { kind: "unknown" };
  const [strict, loose] = readingsOf(wanted);
  const exact = closest(knownOf(tables[year] ?? []), strict);
  if (exact) return exact;
  // A region missing this year must not turn into a neighbour of similar name (Kab. Buru, Kab. Buru Selatan).
  const elsewhere = Object.entries(tables).flatMap(([other, agencies]) => {
    const match = closest(knownOf(agencies), strict);
    return match?.kind === "found" ? [{ year: Number(other), agency: match.agency }] : [];
  });
  const first = elsewhere[0]?.agency;
  const near = first && first.province !== null ? null : closest(knownOf(tables[year] ?? []), loose);
  if (near) return near;
  return first ? { kind: "unpublished", name: first.name, years: elsewhere.map((each) => each.year) } : { kind: "unknown" };
}

type Reading = (known: KnownAgency) => boolean;

/** Ways to read a name, from the strictest to the loosest. */
function readingsOf(wanted: ParsedAgencyName): readonly [strict: readonly Reading[], loose: readonly Reading[]] {
  const strict: readonly Reading[] = [
    ({ full }) => squeezed(full) === squeezed(wanted.full),
    ({ place }) => wanted.kind === "" && squeezed(place) === squeezed(wanted.place),
  ];
  const loose: readonly Reading[] = [
    ({ agency }) => wanted.words.length === 1 && shortNames(agency).includes(wanted.full),
    ({ words }) => wanted.words.every((word) => words.includes(word)),
    ({ agency, words }) => agency.province === null && words.every((word) => wanted.words.includes(word)),
  ];
  return [strict, loose];
}

/** The first reading that fits any agency decides. */
function closest(all: readonly KnownAgency[], readings: readonly Reading[]): AgencyMatch | null {
  for (const fits of readings) {
    const found = all.filter(fits).map(({ agency }) => agency);
    const [first] = found;
    if (!first) continue;
    return found.length === 1 ? { kind: "found", agency: first } : { kind: "ambiguous", names: found.map(({ name }) => name) };
  }
  return null;
}

/** What ministries are called for short where initials do not tell. */
const MINISTRIES: Readonly<Record<string, string>> = {
  kemendagri: "Dalam Negeri",
  kemenlu: "Luar Negeri",
  kemenkumham: "Hukum dan Hak Asasi Manusia",
  kemendikbud: "Pendidikan dan Kebudayaan",
  kemendikbudristek: "Pendidikan dan Kebudayaan",
  kemenkominfo: "Komunikasi dan Informatika",
  kominfo: "Komunikasi dan Informatika",
  kemenpanrb: "Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
  panrb: "Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
  kemenpora: "Pemuda dan Olahraga",
  kemenaker: "Ketenagakerjaan",
  kemnaker: "Ketenagakerjaan",
  kemensetneg: "Sekretariat Negara",
  setneg: "Sekretariat Negara",
  setkab: "Sekretariat Kabinet",
  kemenhub: "Perhubungan",
  kemenag: "Kementerian Agama",
  kementan: "Kementerian Pertanian",
  klhk: "Lingkungan Hidup dan Kehutanan",
  kkp: "Kelautan dan Perikanan",
  kemenhan: "Kementerian Pertahanan",
  kemenparekraf: "Kementerian Pariwisata dan Ekonomi Kreatif",
  kemenpupr: "Pekerjaan Umum",
  kemenpppa: "Pemberdayaan Perempuan",
  kemendag: "Kementerian Perdagangan",
  bappenas: "Badan Perencanaan Pembangunan Nasional",
  bkpm: "Badan Koordinasi Penanaman Modal",
  bpn: "Badan Pertanahan Nasional",
  basarnas: "Badan Nasional Pencarian dan Pertolongan",
  bakamla: "Badan Keamanan Laut",
  lemhannas: "Lembaga Ketahanan Nasional",
  wantannas: "Dewan Ketahanan Nasional",
  lkpp: "Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah",
  polri: "Kepolisian Republik Indonesia",
  bawaslu: "Badan Pengawas Pemilihan Umum",
  perpusnas: "Perpustakaan Nasional",
};

/** Initials (BSSN, ANRI), *Kemen…* with the beginning of the ministry's name, and the names above. */
function shortNames({ name, province }: PublishedAgency): readonly string[] {
  if (province !== null) return [];
  const whole = normalise(name);
  const known = Object.keys(MINISTRIES).filter((short) => whole.includes(normalise(MINISTRIES[short] as string)));
  // Institutions are known by their own initials, not their secretariat's: DPR, BPK.
  const { words } = parseAgencyName(name);
  const [first, second, ...others] = words;
  if (first === "kementerian" && second !== undefined)
    return [initials([second, ...others]), ...[3, 4, 5].map((letters) => `kemen${second.slice(0, letters)}`), ...known];
  // Some with those of Republik Indonesia: ANRI, RRI.
  return [initials(words), initials(whole.split(" ")), ...known];
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join("");
}
