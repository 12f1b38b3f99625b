/** Files that leave: scored, checked, copied so that their numbers stay, repaired. Pure: bytes in, bytes out. Other folders enter here. */
export * from "./model";
export { scoreFile, type FileScore } from "./score-file";
