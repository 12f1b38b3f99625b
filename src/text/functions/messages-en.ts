import type { FunctionMessages } from "./messages";

/** English messages of the functions. */
export const englishMessages: FunctionMessages = {
  notAttached: "No table is attached. Open the SPBE pane on the Home tab and choose Lampirkan (Attach).",
  tableTooSlow: "The table has not been read yet. Open the SPBE pane, then recalculate (F9).",
  overdue: "The table changed but could not be read again yet. Open the SPBE pane and choose Baca ulang (Read again).",
  circle:
    "Levels of this table are calculated by SPBE formulas that read the same table, so the reference goes in a circle. Give numbers as levels.",
  otherInstrument: (attached, asked) => `The attached table uses ${attached}, not ${asked}.`,
  unknownInstrument: (given, known) => `Regulation "${given}" is not known. There are: ${known}.`,
  wrongCount: (found, expected) =>
    `There are ${found} cells where ${expected} are needed. Select all levels, or a block with the indicator numbers.`,
  noNumbers: "No indicator numbers were found in the left or right edge column.",
  noNumbersInBlock:
    "This block holds no indicator numbers, only levels or numbers of domains. Begin it at the column with the indicator numbers, mostly the leftmost of the table.",
  errorAsNumber: (error) => `The indicator number in one row is ${error}.`,
  otherNumbers: (found, asked) => `The indicator numbers in these cells are those of ${found}, not ${asked}.`,
  repeatedIndicator: (indicator) => `Indicator ${indicator} appears more than once.`,
  notALevel: (indicator, value, lowest, highest, others) =>
    `Indicator ${indicator} holds ${value}, which is not a level ${lowest}–${highest}.` +
    (others > 0 ? ` ${others} more indicators need checking.` : ""),
  disagreeing: (indicator, others) =>
    `Indicator ${indicator} has several rows with different levels.` + (others > 0 ? ` ${others} more indicators need checking.` : ""),
  paneGoesOn: "The SPBE pane counts it as not filled, so the index there is provisional.",
  unknownGroup: (given, group, known) => `There is no ${group} "${given}". There are: ${known}.`,
  ambiguousGroup: (given, group) => `More than one ${group} fits "${given}". Use its number.`,
  groupMissing: (group) => `Give the number or name of the ${group}.`,
  blankIndex: "The cell with the index is still blank.",
  notAnIndex: (given, highest) => `${given} is not an index between 0 and ${highest}.`,
  indicatorMissing: "Give the number or name of the indicator.",
  unknownIndicator: (given, instrument, known) => `There is no indicator "${given}" in ${instrument}. Use a number ${known} or its name.`,
  ambiguousIndicator: (given, fitting) => `Several indicators fit "${given}": ${fitting}. Use the number.`,
  notFilled: (indicator, name) => `Indicator ${indicator} (${name}) is not filled in; while blank it counts 0.`,
  notLoaded: "The data could not be loaded yet. Check the connection, then recalculate (Ctrl+Alt+F9).",
  targetMissing: 'Give the target: an index such as 3.20 or a predicate such as "Sangat Baik".',
  targetOutOfScale: (given, highest) => `Target ${given} is impossible: the highest index that can be reached is ${highest}.`,
  notATarget: (given, highest, predicates) => `"${given}" is not a target. Give a number up to ${highest} or a predicate: ${predicates}.`,
  unreachable: (target, highest) => `Target ${target} cannot be reached; the highest is ${highest}.`,
  notMostLevels: (given) => `"${given}" is not a limit. Give a whole number from 1 on.`,
  wrongCostCount: (found, expected) =>
    `There are ${found} cost cells where ${expected} are needed. Select one cost per indicator, or a block with the indicator numbers.`,
  notACost: (given, indicator, level) =>
    `Cost ${given} at indicator ${indicator}${level === null ? "" : ` for rising to level ${level}`} is not a number.`,
  negativeCost: (given, indicator, level) =>
    `Cost ${given} at indicator ${indicator}${level === null ? "" : ` for rising to level ${level}`} must not be negative.`,
  costMissing: (indicator) => `The cost of indicator ${indicator} is not filled in. Blank cells and 0 count as not filled in.`,
  costTooLarge: (indicator) =>
    `The cost of indicator ${indicator} is too large to be summed exactly. Write it in a larger unit, for example millions.`,
  noIndices: "There are no indices in the list to compare with.",
  ourMistake: "Something went wrong in the SPBE add-in. Quote code SPBE-F1 when asking for help.",
};
