/** The functions of the namespace, and the table that those without levels answer for. Other folders enter here. */
export { provideAttachedTable, type AttachedTable, type Follows, type TableFinding } from "./attached-table";
export { followedBy } from "./formula-calls";
export { index, versionText } from "./functions";
export { functionDefinitions } from "./list";
export { speak } from "./messages";
export { formulasSeen } from "./seen";
export { levelPlaces } from "./arguments/levels";
export { instrumentOf, isOmitted } from "./arguments/read-arguments";
export { indicatorOf } from "./arguments/indicator";
export { targetOf } from "./arguments/target";
export { groupNumber } from "./catalogue/group-index";
export type { Answer, FunctionDefinition, Question } from "./function-definition";
export { FunctionFailure } from "./failure";
