import type { ActionStatus, PlannedAction } from "./types";

/** Ways people say how far an action is; the first that fits decides, so the narrow ones stand first. */
const STATUSES: readonly { readonly words: RegExp; readonly status: ActionStatus }[] = [
  { words: /\b(belum|not started|rencana|direncanakan|to ?do|open|0 ?%)(?!\d)/, status: "not-started" },
  {
    words: /\b(tertunda|ditunda|tunda|terhambat|terkendala|batal|dibatalkan|berhenti|on hold|held up|blocked|cancelled)\b/,
    status: "held-up",
  },
  {
    words:
      /\b(berjalan|proses|diproses|sedang|berlangsung|sebagian|in progress|under way|ongoing|on going)\b|^(?:[1-9]\d?)(?:[.,]\d+)? ?%$/,
    status: "under-way",
  },
  { words: /\b(selesai|sudah|tuntas|terlaksana|tercapai|rampung|done|complete|completed|finished|closed|100 ?%)(?!\w)/, status: "done" },
];

/** What stands in the list of a *Rencana Aksi* sheet's status cells. */
export const STATUS_CHOICES = ["Belum mulai", "Berjalan", "Selesai", "Tertunda"] as const;

/**
 * How far an action is. A blank means not started.
 * @example readStatus("Sedang proses") // "under-way"
 */
export function readStatus(text: string): ActionStatus {
  const plain = text.toLowerCase().replace(/\s+/g, " ").trim();
  if (plain === "" || plain === "-") return "not-started";
  return STATUSES.find(({ words }) => words.test(plain))?.status ?? "unclear";
}

/** Whether an action is still expected: neither done nor its goal reached, nor taken out of the plan. */
export function isOpen({ status, mark }: PlannedAction): boolean {
  return status !== "done" && mark !== "no-longer";
}

/**
 * Whether an action should have been done before today and is not.
 * @param today Excel's serial number of the day
 */
export function isOverdue(action: PlannedAction, today: number): boolean {
  return isOpen(action) && action.deadline.kind === "day" && action.deadline.day < today;
}

/** Whether an action's indicator stands at the level to reach; `null` when the row or the table does not say. */
export function isGoalReached({ to }: PlannedAction, level: number | null): boolean | null {
  return to === null ? null : (level ?? 0) >= to;
}

/** How many actions are in which state. */
export interface ActionCounts {
  readonly all: number;
  readonly notStarted: number;
  readonly underWay: number;
  readonly done: number;
  readonly heldUp: number;
  readonly unclear: number;
  readonly overdue: number;
  readonly reached: number;
  readonly withProblems: number;
}

/**
 * Counts actions; those no longer in the plan count nowhere.
 * @param levelOf present level of an indicator
 */
export function countActions(
  actions: readonly PlannedAction[],
  today: number,
  levelOf: (action: PlannedAction) => number | null
): ActionCounts {
  const counted = actions.filter(({ mark }) => mark !== "no-longer");
  const count = (holds: (action: PlannedAction) => boolean): number => counted.filter(holds).length;
  const inState = (wanted: ActionStatus): number => count(({ status }) => status === wanted);
  return {
    all: counted.length,
    notStarted: inState("not-started"),
    underWay: inState("under-way"),
    done: inState("done"),
    heldUp: inState("held-up"),
    unclear: inState("unclear"),
    overdue: count((action) => isOverdue(action, today)),
    reached: count((action) => isGoalReached(action, levelOf(action)) === true),
    withProblems: count(({ problems, status }) => problems !== "" && status !== "done"),
  };
}
