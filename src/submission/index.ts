/** What goes out to units and comes back. Pure: bytes in, bytes out. Other folders enter here. */
export { mergedFile, type MergedFile } from "./apply/merged-file";
export { allAgreed, allOfFile, allSafe, answerWriteOf, namesOf, writesFor, type Chosen, type MergeWrite } from "./merge/choosing";
export { mergeOf } from "./merge/merge";
export { mergeBaseOf, type MergeBase } from "./merge/merge-base";
export type * from "./merge/model";
export { idOf } from "./merge/row-id";
export { readSubmission } from "./merge/read-submission";
export { openBase, type BaseWishes, type OpenBase } from "./open-base";
export { ANSWER_FIELDS, TEXT_FIELDS } from "./model";
export type * from "./model";
export { recordedIn } from "./recorded";
export type * from "./split/model";
export { placeAndYear } from "./split/file-names";
export { mailText } from "./split/mail-text";
export { planSplit } from "./split/plan-split";
export { historyOf, splitByOwner, zipOf } from "./split/split-by-owner";
export { unitFile } from "./split/unit-file";
export { splitFile, splitSource, type FileSplit, type SplitFileWishes } from "./split/split-file";
