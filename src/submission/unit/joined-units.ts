import { unitKey } from "../../assessment";

const BETWEEN = ";";

/** Units that were joined, as one name: the agency's workbook still names them apart. None of them holds what stands between two. */
export const joinedName = (names: readonly string[]): string => names.join(`${BETWEEN} `);

/**
 * Keys of the units that a name of a sending stands for: of joined units each.
 * @example keysOfJoined("Dinas Kominfo; Diskominfo") // ["dinas kominfo", "diskominfo"]
 */
export const keysOfJoined = (name: string): readonly string[] => [...new Set(name.split(BETWEEN).map(unitKey))];
