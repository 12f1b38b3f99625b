import { STAGES, type Stage, type StageLevels } from "../../assessment";
import { levelColumnOf } from "../columns/level-meaning";
import { plainHeader } from "../headers/header-text";
import type { Reading } from "../model";

/** What headers call the stages, in plain words. */
const WORDS: Readonly<Record<Stage, RegExp>> = {
  self: /\b(?:mandiri|self|asesor internal|penilai internal)\b/,
  document: /\b(?:dokumen|desk)\b/,
  interview: /\b(?:interviu|interview|wawancara|klarifikasi)\b/,
  visit: /\b(?:visitasi|visit|kunjungan|lapangan)\b/,
  final: /\b(?:akhir|final|penetapan|ditetapkan)\b/,
};

/**
 * The stage that a header names; `null` where it names none, or several.
 * @example stageOf("Nilai Interviu") // "interview"
 */
export function stageOf(header: string): Stage | null {
  const plain = plainHeader(header);
  const [stage, other] = STAGES.filter((each) => WORDS[each].test(plain));
  return other === undefined ? (stage ?? null) : null;
}

/** A stage and the column of the table that holds it. */
export interface StageColumn extends StageLevels {
  /** 0-based. */
  readonly column: number;
  readonly header: string;
}

/**
 * The stages that the columns of a table hold, in their order. They are levels beside the level column: which of them is read as the
 * level is decided as for any table, and asked where only stages are there. A stage that two columns name is left out
 * ({@link repeatedStages} tells it).
 *
 * @example stagesOf(reading).map(({ stage }) => stage) // ["self", "document", "interview"]
 */
export function stagesOf(reading: Reading): readonly StageColumn[] {
  const named = namedColumns(reading);
  return STAGES.flatMap((stage) => {
    const [only, another] = named.filter((each) => each.stage === stage);
    return only === undefined || another !== undefined ? [] : [only];
  });
}

/** The stages that several columns name, so that nobody can tell which holds them. @example repeatedStages(reading) // ["interview"] */
export function repeatedStages(reading: Reading): readonly Stage[] {
  const named = namedColumns(reading);
  return STAGES.filter((stage) => named.filter((each) => each.stage === stage).length > 1);
}

function namedColumns({ table, assessment, others }: Reading): readonly StageColumn[] {
  const { column, header, meaning } = levelColumnOf(table);
  const own = { column, header, meaning, levels: assessment.entries.map(({ level }) => level) };
  return [own, ...others].flatMap((each): StageColumn[] => {
    const stage = each.meaning === "target" || each.meaning === "year" ? null : stageOf(each.header);
    return stage === null ? [] : [{ stage, column: each.column, header: each.header, levels: each.levels }];
  });
}
