/**
 * Groups of agencies that the national reports average and compare: ministries, regions and the rest. The groups of
 * central agencies are those of the reports; their names there differ from year to year.
 */
export type AgencyGroup =
  | "ministry"
  | "non-ministry"
  | "state-instrument"
  | "cabinet"
  | "state-institution"
  | "other"
  | "broadcaster"
  | "non-structural"
  | "province"
  | "regency"
  | "city";

/** Names of the groups, Indonesian, as in the report of 2023. */
export const groupNames: Readonly<Record<AgencyGroup, string>> = {
  ministry: "Kementerian",
  "non-ministry": "Lembaga Pemerintah Non Kementerian",
  "state-instrument": "Alat Negara",
  cabinet: "Sekretariat Kabinet",
  "state-institution": "Sekretariat Jenderal Lembaga Negara",
  other: "Lembaga Pemerintah Lainnya",
  broadcaster: "Lembaga Penyiaran Publik",
  "non-structural": "Lembaga Non Struktural",
  province: "Pemerintah Provinsi",
  regency: "Pemerintah Kabupaten",
  city: "Pemerintah Kota",
};

/** One agency's published result. Values in hundredths, as printed. */
export interface PublishedAgency {
  /** Name as printed: `"Pemerintah Kab. Kepulauan Meranti"`. */
  readonly name: string;
  readonly group: AgencyGroup;
  /** Province of a region, in one spelling for all years; `null` for central agencies. */
  readonly province: string | null;
  /** Domains 1–4; `null` where the print is unreadable. */
  readonly domains: readonly (number | null)[];
  readonly index: number;
  /** As printed: from the rounded index in 2023, from the unrounded one in 2024. */
  readonly predicate: string;
}

/** The published national tables, by year. All of `NATIONAL_INSTRUMENT`. */
export type NationalTables = Readonly<Record<number, readonly PublishedAgency[]>>;

const PREDICATES = ["Kurang", "Cukup", "Baik", "Sangat Baik", "Memuaskan"];

type Row = readonly (string | number | null)[];
type Source = Readonly<
  Record<
    string,
    readonly {
      readonly group?: string;
      readonly province?: string;
      readonly rows: readonly Row[];
    }[]
  >
>;

/**
 * Loads the national tables of 2023 and 2024; the file is fetched when first asked for.
 *
 * Source: Laporan Pelaksanaan Evaluasi SPBE 2023 and 2024, Kementerian PANRB.
 *
 * @example (await loadNationalTables())[2023]?.length // 621
 */
export async function loadNationalTables(): Promise<NationalTables> {
  const loaded: unknown = await import("./published.json", { with: { type: "json" } });
  // Bundlers differ in whether an imported JSON file is the module or its default export.
  const { default: source = loaded } = loaded as { readonly default?: unknown };
  return Object.fromEntries(
    Object.entries(source as Source).map(([year, tables]) => [
      Number(year),
      tables.flatMap(({ group, province, rows }) =>
        rows.map((row) => agencyOf(row, (group ?? null) as AgencyGroup | null, province ?? null))
      ),
    ])
  );
}

function agencyOf([name, d1, d2, d3, d4, index, predicate]: Row, group: AgencyGroup | null, province: string | null): PublishedAgency {
  const printed = String(name);
  return {
    name: printed,
    group: group ?? regionGroup(printed),
    province,
    domains: [d1, d2, d3, d4] as (number | null)[],
    index: Number(index),
    predicate: PREDICATES[Number(predicate)] ?? "",
  };
}

function regionGroup(name: string): AgencyGroup {
  if (name.startsWith("Pemerintah Kab. ")) return "regency";
  return name.startsWith("Pemerintah Kota ") ? "city" : "province";
}
