import { headGuess } from "../../../../outputs/report";
import type { AttachedState, HandedOver } from "../../../../session";
import { planSplit, type SplitPlan } from "../../../../submission";
import { fileProblemSentence, send } from "../../../../text/pages/send";
import { submissionsSplit } from "../../../../text/pages/submissions-split";
import { usePageMemory, usePaneContext } from "../../../hooks";
import type { MadeFiles } from "./making";

/** What is under way, and how far. */
export interface Work {
  readonly doing: "reading" | "making";
  readonly done: number;
  readonly all: number;
  readonly stop: () => void;
}

/** Files that were made, and where they went. */
export interface Handed {
  readonly made: Extract<MadeFiles, { readonly kind: "made" }>;
  readonly where: HandedOver;
}

/** Who gets what, and the workbooks that are made of it. */
export interface Splitting {
  readonly plan: SplitPlan;
  readonly head: { readonly agency: string; readonly year: string };
  readonly work: Work | null;
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
  const { session, words, run, beginPending } = usePaneContext();
  const text = submissionsSplit[words.language];
  const [work, setWork] = usePageMemory<Work | null>("split.work", null);
  const [handed, setHanded] = usePageMemory<Handed | null>("split.handed", null);
  const [message, setMessage] = usePageMemory<string | null>("split.message", null);
  const [joined, setJoined] = usePageMemory<readonly (readonly string[])[]>("split.joined", []);
  const [unownedTo, setUnownedTo] = usePageMemory("split.unowned", "");
  const { reading, report } = state;
  const { agency, year } = report ?? headGuess(reading);
  const head = { agency, year };
  const wishes = { join: joined, unownedTo };

  const make = async (only: string | null, signal: AbortSignal, stop: () => void): Promise<void> => {
    const tell = (doing: Work["doing"], done = 0, all = 0): void => setWork({ doing, done, all, stop });
    tell("reading");
    const read = await session.file.read({ signal });
    if (read.kind === "failed") setMessage(fileProblemSentence(send[words.language], read.problem));
    if (read.kind === "stopped") setMessage(text.stopped);
    if (read.kind !== "read") return;
    const onProgress = (done: number, all: number): void => tell("making", done, all);
    const wish = { ...wishes, ...head, table: reading.table, today: dayNow(), only, onProgress, signal };
    const made = await (await workshop()).unitFiles(read.bytes, wish, words.language);
    if (made.kind !== "made") setMessage(made.kind === "changed" ? text.changed : made.sentence);
    else setHanded({ made, where: (await session.file.download(made)) ? "download" : await session.file.handOver(made) });
  };

  return {
    plan: planSplit(reading, head, wishes),
    head,
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
      const stopping = new AbortController();
      setMessage(null);
      setHanded(null);
      run(async () => {
        const end = beginPending(true);
        try {
          await make(only, stopping.signal, () => stopping.abort());
        } catch (error) {
          if (!stopping.signal.aborted) throw error;
          setMessage(text.stopped);
        } finally {
          setWork(null);
          end();
        }
      });
    },
  };
}

/** The day on the person's clock: `2026-11-29`. */
function dayNow(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
