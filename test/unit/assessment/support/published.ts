import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scoreLevels } from "../../../../src/assessment/score/score";
import { show } from "../../../../src/assessment/score/show";
import type { Scorecard } from "../../../../src/assessment/types";
import { spbe59 } from "./instruments";

const FOLDER = join(__dirname, "../../../fixtures/published-results");

/** A published result as transcribed. */
export interface PublishedResult {
  readonly instrument: string;
  readonly agency: string;
  readonly year: number;
  readonly levels: Readonly<Record<string, number>> | null;
  readonly self_assessment_levels?: Readonly<Record<string, number>>;
  readonly self_assessment_computed?: Computed;
  readonly aspect_indices: Readonly<Record<string, number>> | null;
  readonly domain_indices: Readonly<Record<string, number>> | null;
  readonly index: number;
  readonly predicate: string | null;
  readonly computed: Computed;
}

interface Computed {
  readonly aspects?: Readonly<Record<string, string>>;
  readonly domains: Readonly<Record<string, string>>;
  readonly index: string;
  readonly predicate?: string;
}

/** All published results whose file name begins with a prefix, whatever agencies they are. */
export function publishedResults(prefix: string): readonly (PublishedResult & { readonly file: string })[] {
  return readdirSync(FOLDER)
    .filter((file) => file.startsWith(prefix) && file.endsWith(".json"))
    .map((file) => ({
      file,
      ...(JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as PublishedResult),
    }));
}

/** The rows of a published table, by column name. */
export function publishedRows(file: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = readFileSync(join(FOLDER, file), "utf8").trim().split(/\r?\n/).map(fieldsOf);
  return rows.map((fields) => Object.fromEntries(header.map((name, at) => [name, fields[at] ?? ""])));
}

function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain ?? "");
}

/** Sums of levels of aspects 7 and 8, by the domain value they show. */
const serviceSums = new Map<string, (readonly [adpem: number, publik: number])[]>();
for (let adpem = 0; adpem <= 50; adpem += 1) {
  for (let publik = 0; publik <= 30; publik += 1) {
    const text = shown(275 * adpem + 300 * publik, 4550);
    serviceSums.set(text, [...(serviceSums.get(text) ?? []), [adpem, publik]]);
  }
}

/**
 * All scorecards of 59/2020 whose four domain values show as printed. Within a domain only sums matter, so one set of
 * levels per sum (and per pair of sums in domain 4, which has two weights) stands for all.
 */
export function scorecardsShowing(row: Readonly<Record<string, string>>): readonly Scorecard[] {
  const sums = (count: number, printed: string): number[] =>
    Array.from({ length: 5 * count + 1 }, (_, sum) => sum).filter((sum) => shown(sum, count) === Number(printed).toFixed(2));
  const services = serviceSums.get(Number(row.D4).toFixed(2)) ?? [];
  return sums(10, row.D1 ?? "").flatMap((d1) =>
    sums(10, row.D2 ?? "").flatMap((d2) =>
      sums(11, row.D3 ?? "").flatMap((d3) =>
        services.map(([adpem, publik]) =>
          scoreLevels(spbe59, [...spread(d1, 10), ...spread(d2, 10), ...spread(d3, 11), ...spread(adpem, 10), ...spread(publik, 6)])
        )
      )
    )
  );
}

/** A sum of levels spread evenly over indicators; what gets nothing is not filled. */
export function spread(sum: number, count: number): (number | null)[] {
  return Array.from({ length: count }, (_, at) => Math.floor((sum + at) / count) || null);
}

function shown(numerator: number, denominator: number): string {
  return show({ numerator, denominator }, { separator: "." });
}
