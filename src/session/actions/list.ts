import { accept } from "./accept";
import { columns } from "./columns";
import { evidence } from "./evidence/evidence";
import { evidenceStates } from "./evidence/evidence-states";
import { fix } from "./fix";
import { formula } from "./formulas/formula";
import { history } from "./history";
import { agencyIndices } from "./instead/agency-indices";
import { levelColumn } from "./instead/level-column";
import { levels } from "./levels";
import { mapping } from "./mapping";
import { marks } from "./marks/marks";
import { merge } from "./merge";
import { owners } from "./owners";
import { plan } from "./plan/plan";
import { rememberFormulas } from "./formulas/remember-formulas";
import { repair } from "./formulas/repair";
import { report } from "./report/report";
import { targets } from "./targets";
import { totals } from "./totals";
import { unaccept } from "./unaccept";
import { worksheet } from "./worksheet";

/** Everything the person can have done to the workbook. Another action is a file, a line here, and its words in text. */
export const actions = [
  fix,
  levels,
  targets,
  owners,
  columns,
  totals,
  formula,
  repair,
  merge,
  history,
  marks,
  worksheet,
  levelColumn,
  agencyIndices,
  plan,
  report,
  evidence,
  evidenceStates,
  accept,
  unaccept,
  mapping,
  rememberFormulas,
] as const;

type AnyAction = (typeof actions)[number];
type ActionWith<Id> = Extract<AnyAction, { readonly id: Id }>;

/** Id of an action. */
export type ActionId = AnyAction["id"];

/** Ids of the actions that *Batalkan* takes back. */
export type UndoableId = Extract<AnyAction, { readonly undo: unknown }>["id"];

/** What the person decides for an action, as arguments: none where there is nothing to decide. */
export type InputOf<Id extends ActionId> =
  Parameters<ActionWith<Id>["run"]> extends [unknown, infer Input] ? (unknown extends Input ? [] : [input: Input]) : never;
