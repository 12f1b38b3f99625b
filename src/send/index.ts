/** Files that leave: scored, checked, copied so that their numbers stay, repaired. Pure: bytes in, bytes out. Other folders enter here. */
export { attachedInFile, type AttachedInFile } from "./attached/attached-in-file";
export { checkBeforeSending, type CheckWishes } from "./check/check-before-sending";
export { PERSONAL_PARTS } from "./model";
export type * from "./model";
export { personalTraces } from "./personal/personal-traces";
export { areResults } from "./repair/expected-results";
export { repairFile } from "./repair/repair-file";
export { safeCopy } from "./safe-copy";
export { scoreFile, scoreWorkbook, type FileScore } from "./score-file";
