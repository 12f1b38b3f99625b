import { headGuess } from "../../../../outputs/report";
import type { AttachedState, SessionState } from "../../../../session";
import type { AnswerField, Merge, Submission, SubmissionReading } from "../../../../submission";
import { fileProblemSentence, send } from "../../../../text/pages/send";
import { submissions as submissionWords } from "../../../../text/pages/submissions/submissions";
import { usePageMemory, usePaneContext, useStoppableWork, type Stoppable } from "../../../hooks";
import type { Compared } from "./merging";

/** What is under way, and how far. */
interface HowFar {
  readonly doing: "reading" | "comparing";
  readonly done: number;
  readonly all: number;
}

/** What was chosen: ids of rows → which of their choices. */
export type Chosen = ReadonlyMap<string, number>;

/** Files that came back, set beside the attached table, and what the person chooses of them. */
export interface Merging {
  readonly work: (HowFar & Stoppable) | null;
  /** In the order they were added. */
  readonly readings: readonly SubmissionReading[];
  /** `null` before anything was read. */
  readonly merge: Merge | null;
  readonly chosen: Chosen;
  /** What to say: the workbook cannot be read, the reading was stopped. */
  readonly message: string | null;
  /** Whether the table was changed since the files were set beside it, so that what is shown may be true no more. */
  readonly stale: boolean;
  /** Whether the sheet *Riwayat* is to say what is written. */
  readonly history: boolean;
  /** Fields that are answered and have no column. */
  readonly missing: readonly AnswerField[];
  add(files: readonly File[]): void;
  remove(reading: SubmissionReading): void;
  /** Chooses one of the answers to a row; `null` leaves the row as it is. */
  choose(row: string, nth: number | null): void;
  chooseSafe(): void;
  chooseFile(file: string): void;
  chooseNone(): void;
  setHistory(wanted: boolean): void;
  write(): void;
  addColumns(): void;
  /** Sets the same files beside the table as it is now. */
  compareAgain(): void;
}

const workshop = () => import(/* webpackChunkName: "submission" */ "./merging");
const NONE: Chosen = new Map();

/** What was compared, and what had been written last then. */
interface Known extends Compared {
  readonly lastWrite: string;
}

const lastWriteOf = (state: SessionState): string => JSON.stringify(state.phase === "attached" ? state.lastWrite : null);

/** Levels show every change of theirs; that something was written or taken back shows the rest. */
function isStale({ base, lastWrite }: Known, state: AttachedState): boolean {
  const isOther = state.reading.assessment.entries.some(
    ({ indicator, raw }) => JSON.stringify(raw) !== JSON.stringify(base.raw.get(indicator) ?? null)
  );
  return isOther || lastWrite !== lastWriteOf(state);
}

/** @param state of the table that is merged into */
export function useMerging(state: AttachedState): Merging {
  const { session, words, run, write } = usePaneContext();
  const text = submissionWords[words.language];
  const { work, start } = useStoppableWork<HowFar>("merge.work");
  const [readings, setReadings] = usePageMemory<readonly SubmissionReading[]>("merge.readings", []);
  const [compared, setCompared] = usePageMemory<Known | null>("merge.compared", null);
  const [chosen, setChosen] = usePageMemory<Chosen>("merge.chosen", NONE);
  const [message, setMessage] = usePageMemory<string | null>("merge.message", null);
  const [history, setHistory] = usePageMemory("merge.history", true);
  const { reading, report } = state;
  const { table } = reading;

  const compare = async (read: readonly SubmissionReading[], signal?: AbortSignal): Promise<void> => {
    const submissions = read.flatMap((reading): readonly Submission[] => (reading.kind === "read" ? [reading.submission] : []));
    if (submissions.length === 0) {
      setCompared(null);
      setChosen(NONE);
      return;
    }
    const bytes = await session.file.read(signal === undefined ? {} : { signal });
    if (bytes.kind !== "read") {
      // What was compared before is no longer about these files.
      setCompared(null);
      setMessage(bytes.kind === "stopped" ? text.notCompared : fileProblemSentence(send[words.language], bytes.problem));
      return;
    }
    const { allSafe, compared: setBeside } = await workshop();
    const result = await setBeside(bytes.bytes, { table, head: report ?? headGuess(reading) }, submissions, words.language);
    if (result === null || "sentence" in result) {
      setMessage(result === null ? text.unreadable : result.sentence);
      setCompared(null);
      return;
    }
    setCompared({ ...result, lastWrite: lastWriteOf(session.state()) });
    setChosen(allSafe(result.merge));
  };

  const compareAgain = (read: readonly SubmissionReading[]): void => {
    setMessage(null);
    start({ doing: "comparing", done: 0, all: 0 }, (_, signal) => compare(read, signal));
  };

  return {
    work,
    readings,
    merge: compared?.merge ?? null,
    chosen,
    message,
    stale: compared !== null && isStale(compared, state),
    history,
    missing: compared?.merge.missingColumns ?? [],
    add: (files) => {
      setMessage(null);
      start({ doing: "reading", done: 0, all: files.length }, async (tell, signal) => {
        const onProgress = (done: number): void => tell({ doing: "reading", done, all: files.length });
        const read = await (await workshop()).readFiles(files, { onProgress, signal });
        const all = [...readings, ...read];
        setReadings(all);
        if (read.length < files.length) setMessage(text.stopped);
        tell({ doing: "comparing", done: 0, all: 0 });
        await compare(all);
      });
    },
    remove: (reading) => {
      const others = readings.filter((each) => each !== reading);
      setReadings(others);
      compareAgain(others);
    },
    choose: (row, nth) => {
      const next = new Map(chosen);
      if (nth === null) next.delete(row);
      else next.set(row, nth);
      setChosen(next);
    },
    chooseSafe: () =>
      run(async () => {
        if (compared !== null) setChosen((await workshop()).allSafe(compared.merge));
      }),
    chooseFile: (file) =>
      run(async () => {
        if (compared !== null) setChosen(new Map([...chosen, ...(await workshop()).allOfFile(compared.merge, file)]));
      }),
    chooseNone: () => setChosen(NONE),
    setHistory,
    write: () => {
      if (compared === null) return;
      write(
        "merge",
        async () => {
          const { answerWriteOf, namesOf, writesFor } = await workshop();
          const chosenWrites = writesFor(compared.base, compared.merge, chosen);
          const answers = chosenWrites.map((each) => ({ write: answerWriteOf(each), ...namesOf(each.sources) }));
          return session.do("merge", { answers, history });
        },
        ({ kind }) => kind !== "not-done" && compareAgain(readings)
      );
    },
    addColumns: () => {
      const fields = compared?.merge.missingColumns.filter((field) => field !== "level") ?? [];
      write(
        "columns",
        () => session.do("columns", fields),
        ({ kind }) => kind !== "not-done" && compareAgain(readings)
      );
    },
    compareAgain: () => compareAgain(readings),
  };
}
