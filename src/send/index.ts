/** Files that leave: scored, checked, copied so that their numbers stay, repaired. Pure: bytes in, bytes out. Other folders enter here. */
export type * from "./model";
export { PERSONAL_PARTS } from "./model";
export { safeCopy } from "./safe-copy";
export { personalTracesIn } from "./personal/personal-traces";
export { scoreFile, type FileScore } from "./score-file";
