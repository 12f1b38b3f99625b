import type { AnswersToMerge, AttachedState } from "../../../../session";
import type { AnswerField, Merge, MergeWrite, Submission, SubmissionReading } from "../../../../submission";
import { fileProblemSentence, send } from "../../../../text/pages/send";
import { submissions as submissionWords } from "../../../../text/pages/submissions";
import { usePageMemory, usePaneContext } from "../../../hooks";
import type { Compared } from "./merging";

/** What is under way, and how far. */
export interface Work {
  readonly doing: "reading" | "comparing";
  readonly done: number;
  readonly all: number;
  readonly stop: () => void;
}

/** What was chosen: ids of rows → which of their choices. */
export type Chosen = ReadonlyMap<string, number>;

/** Files that came back, set beside the attached table, and what the person chooses of them. */
export interface Merging {
  readonly work: Work | null;
  /** In the order they were added. */
  readonly readings: readonly SubmissionReading[];
  /** `null` before anything was read. */
  readonly merge: Merge | null;
  readonly chosen: Chosen;
  /** What to say: the workbook cannot be read, the reading was stopped. */
  readonly message: string | null;
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
}

const workshop = () => import(/* webpackChunkName: "submission" */ "./merging");
const NONE: Chosen = new Map();

/** @param state of the table that is merged into */
export function useMerging(state: AttachedState): Merging {
  const { session, words, run, write, beginPending } = usePaneContext();
  const text = submissionWords[words.language];
  const [work, setWork] = usePageMemory<Work | null>("merge.work", null);
  const [readings, setReadings] = usePageMemory<readonly SubmissionReading[]>("merge.readings", []);
  const [compared, setCompared] = usePageMemory<Compared | null>("merge.compared", null);
  const [chosen, setChosen] = usePageMemory<Chosen>("merge.chosen", NONE);
  const [message, setMessage] = usePageMemory<string | null>("merge.message", null);
  const [history, setHistory] = usePageMemory("merge.history", true);
  const { table } = state.reading;

  const compare = async (read: readonly SubmissionReading[], signal?: AbortSignal): Promise<void> => {
    const submissions = read.flatMap((reading): readonly Submission[] => (reading.kind === "read" ? [reading.submission] : []));
    if (submissions.length === 0) {
      setCompared(null);
      setChosen(NONE);
      return;
    }
    const bytes = await session.file.read(signal === undefined ? {} : { signal });
    if (bytes.kind === "stopped") return;
    if (bytes.kind === "failed") {
      setMessage(fileProblemSentence(send[words.language], bytes.problem));
      return;
    }
    const { allSafe, compared: setBeside } = await workshop();
    const result = await setBeside(bytes.bytes, table, submissions, words.language);
    if (result === null || "sentence" in result) {
      setMessage(result === null ? text.unreadable : result.sentence);
      setCompared(null);
      return;
    }
    setCompared(result);
    setChosen(allSafe(result.merge));
  };

  const working = (doing: (tell: (work: Omit<Work, "stop">) => void, signal: AbortSignal) => Promise<void>): void => {
    if (work !== null) return;
    const stopping = new AbortController();
    const tell = (now: Omit<Work, "stop">): void => setWork({ ...now, stop: () => stopping.abort() });
    setMessage(null);
    run(async () => {
      const end = beginPending(true);
      try {
        await doing(tell, stopping.signal);
      } finally {
        setWork(null);
        end();
      }
    });
  };

  const compareAgain = (read: readonly SubmissionReading[]): void =>
    working((tell, signal) => {
      tell({ doing: "comparing", done: 0, all: 0 });
      return compare(read, signal);
    });

  return {
    work,
    readings,
    merge: compared?.merge ?? null,
    chosen,
    message,
    history,
    missing: compared?.merge.missingColumns ?? [],
    add: (files) =>
      working(async (tell, signal) => {
        tell({ doing: "reading", done: 0, all: files.length });
        const onProgress = (done: number): void => tell({ doing: "reading", done, all: files.length });
        const read = await (await workshop()).readFiles(files, { onProgress, signal });
        const all = [...readings, ...read];
        setReadings(all);
        if (read.length < files.length) setMessage(text.stopped);
        tell({ doing: "comparing", done: 0, all: 0 });
        await compare(all);
      }),
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
          const { writesFor } = await workshop();
          return session.do("merge", { answers: writesFor(compared.base, compared.merge, chosen).map(answerOf), history });
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
  };
}

/** A chosen answer as the session takes it. */
function answerOf({ indicator, field, before, after, sources }: MergeWrite): AnswersToMerge["answers"][number] {
  const joined = (names: readonly string[]): string => [...new Set(names.filter((name) => name !== ""))].join("; ");
  const from = { file: joined(sources.map(({ file }) => file)), unit: joined(sources.map(({ unit }) => unit)) };
  if (field === "level") return { write: { field, indicator, before, level: Number(after) }, ...from };
  return { write: { field, indicator, before: String(before ?? ""), text: String(after) }, ...from };
}
