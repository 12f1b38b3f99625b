import {
  ownerWrites,
  levelWrites,
  targetWrites,
  type LevelWrite,
  type OwnerWrite,
  type TargetWrite,
} from "../../../table/edit/entry-writes";
import type { AddedMeaning } from "../../../table/edit/new-columns";
import type { Reading } from "../../../table/model";
import type { PlannedWrite } from "../../../table/edit/planned-writes";
import { Trouble } from "../../host/problem-of";
import { writePlanned, type Written } from "./fixes";

/** Writes levels of indicators into their level cells. */
export function writeLevels(reading: Reading, writes: readonly LevelWrite[]): Promise<Written> {
  return writePlanned(levelWrites(reading, writes), reading.table);
}

/**
 * Writes target levels into the target column.
 * @throws Trouble `column-missing`
 */
export async function writeTargets(reading: Reading, writes: readonly TargetWrite[]): Promise<Written> {
  return writePlanned(wanted(targetWrites(reading, writes), "target"), reading.table);
}

/**
 * Writes owners into the owner cells of indicators.
 * @throws Trouble `column-missing`
 */
export async function writeOwners(reading: Reading, writes: readonly OwnerWrite[]): Promise<Written> {
  return writePlanned(wanted(ownerWrites(reading, writes), "owner"), reading.table);
}

function wanted(writes: readonly PlannedWrite[] | null, meaning: AddedMeaning): readonly PlannedWrite[] {
  if (writes === null) throw new Trouble({ kind: "column-missing", meaning });
  return writes;
}
