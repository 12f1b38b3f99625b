import { headGuess } from "../../../../outputs/report";
import { dayNow, type AttachedState, type HandedOver } from "../../../../session";
import { planSplit, type SplitPlan } from "../../../../submission";
import { fileProblemSentence, send } from "../../../../text/pages/send";
import { submissionsSplit } from "../../../../text/pages/submissions/submissions-split";
import { usePageMemory, usePaneContext, useStoppableWork, type Stoppable } from "../../../hooks";
import type { MadeFiles } from "./making";

/** What is under way, and how far. */
interface HowFar {
  readonly doing: "reading" | "making";
  readonly done: number;
  readonly all: number;
}

/** Files that were made, and where they went. */
export interface Handed {
  readonly made: Extract<MadeFiles, { readonly kind: "made" }>;
  readonly where: HandedOver;
}

/** Who gets what, and the workbooks that are made of it. */
export interface Splitting {
  readonly plan: SplitPlan;
  /** The unit whose workbook was asked for last, `null` for all: what became of it is told where it was asked. */
  readonly asked: string | null;
  readonly head: { readonly agency: string; readonly year: string };
  readonly work: (HowFar & Stoppable) | null;
  readonly handed: Handed | null;
  /** What to say when nothing was made. */
  readonly message: string | null;
  readonly joined: readonly (readonly string[])[];
  readonly unownedTo: string;
  /** Takes units as one, or apart again. */
  setJoined(keys: readonly string[], together: boolean): void;
  setUnownedTo(unit: string): void;
  /** Makes the workbook of a unit; of all with `null`. */
  make(unit: string | null): void;
}

const workshop = () => import(/* webpackChunkName: "submission" */ "./making");

/** @param state of the table that is given out */
export function useSplitting(state: AttachedState): Splitting {
  const { session, words } = usePaneContext();
  const text = submissionsSplit[words.language];
  const { work, start } = useStoppableWork<HowFar>("split.work");
  const [handed, setHanded] = usePageMemory<Handed | null>("split.handed", null);
  const [message, setMessage] = usePageMemory<string | null>("split.message", null);
  const [asked, setAsked] = usePageMemory<string | null>("split.asked", null);
  const [joined, setJoined] = usePageMemory<readonly (readonly string[])[]>("split.joined", []);
  const [unownedTo, setUnownedTo] = usePageMemory("split.unowned", "");
  const { reading, report } = state;
  const { agency, year } = report ?? headGuess(reading);
  const head = { agency, year };
  const wishes = { join: joined, unownedTo };

  const make = async (only: string | null, tell: (told: HowFar) => void, signal: AbortSignal): Promise<void> => {
    const read = await session.file.read({ signal });
    if (read.kind === "failed") setMessage(fileProblemSentence(send[words.language], read.problem));
    if (read.kind === "stopped") setMessage(text.stopped);
    if (read.kind !== "read") return;
    const onProgress = (done: number, all: number): void => tell({ doing: "making", done, all });
    const wish = { ...wishes, ...head, table: reading.table, today: dayNow(), only, onProgress, signal };
    const made = await (await workshop()).unitFiles(read.bytes, wish, words.language);
    if (made.kind !== "made") setMessage(made.kind === "changed" ? text.changed : made.sentence);
    else setHanded({ made, where: (await session.file.download(made)) ? "download" : await session.file.handOver(made) });
  };

  const plan = planSplit(reading, head, wishes);
  return {
    plan,
    head,
    asked: plan.kind === "split" && plan.shares.some(({ unit }) => unit === asked) ? asked : null,
    work,
    handed,
    message,
    joined,
    unownedTo,
    setJoined: (keys, together) => {
      const others = joined.filter((group) => !group.some((key) => keys.includes(key)));
      setJoined(together ? [...others, keys] : others);
    },
    setUnownedTo,
    make: (only) => {
      if (work !== null) return;
      setMessage(null);
      setHanded(null);
      setAsked(only);
      start({ doing: "reading", done: 0, all: 0 }, async (tell, signal) => {
        try {
          await make(only, tell, signal);
        } catch (error) {
          if (!signal.aborted) throw error;
          setMessage(text.stopped);
        }
      });
    },
  };
}
