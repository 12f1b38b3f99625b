import type { HandedOver } from "../../../../session";
import type { PreviousLine, Recap, RecapEntry } from "../../../../recap";
import { recapPage } from "../../../../text/pages/submissions/recap";
import { recapWords } from "../../../../text/recap/recap";
import { usePageMemory, usePaneContext, useStoppableWork, type Stoppable } from "../../../hooks";

/** How far reading is. */
interface HowFar {
  readonly done: number;
  readonly all: number;
}

/** The workbooks of many agencies, read and set side by side. */
export interface Recapping {
  readonly work: (HowFar & Stoppable) | null;
  /** `null` before anything was read. */
  readonly recap: Recap | null;
  /** Name of the earlier recap it is compared with. */
  readonly previous: string | null;
  readonly message: string | null;
  readonly handed: HandedOver | null;
  readonly levels: boolean;
  add(files: readonly File[]): void;
  compareWith(files: readonly File[]): void;
  clear(): void;
  setLevels(wanted: boolean): void;
  make(): void;
  download(): void;
}

interface Earlier {
  readonly file: string;
  readonly lines: readonly PreviousLine[];
}

const workshop = () => import(/* webpackChunkName: "submission" */ "./recapping");

/** Reads and recaps; each goes on while another page is open. */
export function useRecap(): Recapping {
  const { session, words, run } = usePaneContext();
  const text = recapPage[words.language];
  const { work, start } = useStoppableWork<HowFar>("recap.work");
  const [entries, setEntries] = usePageMemory<readonly RecapEntry[]>("recap.entries", []);
  const [recap, setRecap] = usePageMemory<Recap | null>("recap.recap", null);
  const [earlier, setEarlier] = usePageMemory<Earlier | null>("recap.earlier", null);
  const [message, setMessage] = usePageMemory<string | null>("recap.message", null);
  const [handed, setHanded] = usePageMemory<HandedOver | null>("recap.handed", null);
  const [levels, setLevels] = usePageMemory("recap.levels", false);

  const file = async () => {
    if (recap === null) throw new Error("nothing is recapped");
    return { name: text.fileName, bytes: (await workshop()).recapBytes(recap, words.language, levels) };
  };

  return {
    work,
    recap,
    previous: earlier?.file ?? null,
    message,
    handed,
    levels,
    add: (files) => {
      setMessage(null);
      setHanded(null);
      start({ done: 0, all: files.length }, async (tell, signal) => {
        const { readAgencies, recapped } = await workshop();
        const read = await readAgencies(files, { onProgress: (done) => tell({ done, all: files.length }), signal });
        const all = [...entries, ...read];
        setEntries(all);
        setRecap(all.length === 0 ? null : await recapped(all, earlier?.lines ?? null));
        if (read.length < files.length) setMessage(text.stopped(read.length, files.length));
      });
    },
    compareWith: ([chosen]) => {
      if (chosen === undefined) return;
      run(async () => {
        const { previousIn, recapped } = await workshop();
        const lines = await previousIn(chosen);
        if (lines === null) {
          setMessage(recapWords[words.language].notARecap);
          return;
        }
        setMessage(null);
        setEarlier({ file: chosen.name, lines });
        if (entries.length > 0) setRecap(await recapped(entries, lines));
      });
    },
    clear: () => {
      setEntries([]);
      setRecap(null);
      setEarlier(null);
      setMessage(null);
      setHanded(null);
    },
    setLevels,
    make: () => run(async () => setHanded(await session.file.handOver(await file()))),
    download: () => run(async () => setHanded((await session.file.download(await file())) ? "download" : "nowhere")),
  };
}
