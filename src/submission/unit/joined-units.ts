import { unitKey, unitsOf } from "../../assessment";

/** Units that were joined, as one name: the agency's workbook still names them apart. */
export const joinedName = (names: readonly string[]): string => names.join("; ");

/**
 * Keys of the units that a name of a sending stands for: of joined units each.
 * @example keysOfJoined("Dinas Kominfo; Diskominfo") // ["dinas kominfo diskominfo", "dinas kominfo", "diskominfo"]
 */
export const keysOfJoined = (name: string): readonly string[] => [...new Set([name, ...unitsOf(name)].map(unitKey))];
