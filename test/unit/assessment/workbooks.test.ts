import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compare, decimal } from "../../../src/assessment/score/fraction";
import { scoreLevels } from "../../../src/assessment/score/score";
import { show } from "../../../src/assessment/score/show";
import type { GroupScore } from "../../../src/assessment/types";
import { findInstrument } from "../../../src/instrument/registry";
import type { Instrument } from "../../../src/instrument/types";

interface Expected {
  readonly levels: Readonly<Record<string, number | null>>;
  readonly filled: number;
  readonly total: number;
  readonly provisional: boolean;
  readonly index: string;
  readonly index_display: string;
  readonly domains_display: Readonly<Record<string, string>>;
  readonly aspects_display: Readonly<Record<string, string>>;
  readonly predicate: string;
  readonly reach?: Readonly<Record<"lowest" | "highest", { readonly index_display: string }>>;
}

interface ExpectedWorkbook extends Expected {
  readonly instrument: string;
  readonly alternatives?: readonly (Expected & { readonly header: string })[];
}

const FOLDER = join(__dirname, "../../fixtures/workbooks");

const columns = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".expected.json"))
  .flatMap((file) => {
    const workbook = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as ExpectedWorkbook;
    const instrument = findInstrument(workbook.instrument) as Instrument;
    const alternatives = workbook.alternatives ?? [];
    return [
      [file, instrument, workbook as Expected] as const,
      ...alternatives.map((own) => [`${file}, ${own.header}`, instrument, own] as const),
    ];
  });

const shown = (groups: readonly GroupScore[]) => Object.fromEntries(groups.map(({ number, index }) => [number, show(index)]));

describe("the level columns of the example workbooks", () => {
  it.each(columns)("%s amount to what is expected", (_, instrument, expected) => {
    const scorecard = scoreLevels(
      instrument,
      instrument.indicators.map(({ key }) => expected.levels[key] ?? null)
    );
    expect(show(scorecard.index)).toBe(expected.index_display);
    if (expected.index.length < 12) {
      expect(compare(scorecard.index, decimal(Number(expected.index)))).toBe(0);
    }
    expect(shown(scorecard.domains)).toEqual(expected.domains_display);
    expect(shown(scorecard.aspects)).toEqual(expected.aspects_display);
    expect(scorecard).toMatchObject({
      predicate: expected.predicate,
      filled: expected.filled,
      total: expected.total,
      provisional: expected.provisional,
    });
    const { reach } = scorecard;
    expect(reach && [show(reach.lowest), show(reach.highest)]).toEqual(
      expected.reach ? [expected.reach.lowest.index_display, expected.reach.highest.index_display] : null
    );
  });
});
