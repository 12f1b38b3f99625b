import { headGuess } from "../../../outputs/report";
import type { AttachedState, FileProblem, HandedOver } from "../../../session";
import type { PersonalPart, SafeCopy } from "../../../send";
import { send, type SendWords } from "../../../text/pages/send";
import { usePageMemory, usePaneContext, useStoppableWork, type Stoppable } from "../../hooks";
import { copyName } from "./copy-name";
import { mailText } from "./mail";
import type { Checked } from "./making";

/** What is under way, and how far: 0–1. */
interface HowFar {
  readonly doing: keyof SendWords["doing"];
  readonly share: number;
}

/** A copy that was made, and where it went. */
export interface Made {
  readonly kind: "made";
  readonly copy: SafeCopy;
  readonly name: string;
  readonly handed: HandedOver;
}

/** How the last thing that was asked for ended, where that is to be said. */
export type Ending =
  | Made
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly problem: FileProblem }
  | { readonly kind: "refused"; readonly sentence: string };

/** Reading takes about so much of the whole, when a copy is made. */
const READING = 0.4;

const workshop = () => import(/* webpackChunkName: "send" */ "./making");

/** Checking the workbook and making the copy: one at a time, and each goes on while another page is open. */
export interface Sending {
  readonly work: (HowFar & Stoppable) | null;
  readonly checked: Checked | null;
  readonly ending: Ending | null;
  readonly keep: readonly PersonalPart[];
  setKeep(parts: readonly PersonalPart[]): void;
  /** The text of an email about the copy: of the moment it was made, and what the person made of it. */
  readonly mail: string;
  setMail(text: string): void;
  check(): void;
  make(): void;
}

/** @param state of which the copy is made, and the email tells */
export function useSending(state: AttachedState): Sending {
  const { session, words, numberLocale } = usePaneContext();
  const text = send[words.language];
  const { work, start } = useStoppableWork<HowFar>("send.work");
  const [checked, setChecked] = usePageMemory<Checked | null>("send.checked", null);
  const [ending, setEnding] = usePageMemory<Ending | null>("send.ending", null);
  const [keep, setKeep] = usePageMemory<readonly PersonalPart[]>("send.keep", []);
  const [mail, setMail] = usePageMemory("send.mail", "");
  const { reading, scorecard, report } = state;
  const { table } = reading;

  /**
   * Reads the workbook, then does something with its bytes, until the person stops it.
   * @param kept how the last thing ended, where that stays in sight
   */
  const withBytes = (
    readingShare: number,
    kept: Ending | null,
    then: (bytes: Uint8Array, tell: Tell, signal: AbortSignal) => Promise<Ending | null>
  ): void => {
    if (work !== null) return;
    setEnding(kept);
    start({ doing: "reading", share: 0 }, async (report, signal) => {
      const tell: Tell = (doing, share) => report({ doing, share });
      try {
        const read = await session.file.read({ signal, onProgress: (share) => tell("reading", share * readingShare) });
        setEnding(read.kind === "read" ? ((await then(read.bytes, tell, signal)) ?? kept) : read);
      } catch (error) {
        if (!signal.aborted) throw error;
        setEnding({ kind: "stopped" });
      }
    });
  };

  return {
    work,
    checked,
    ending,
    keep,
    setKeep,
    mail,
    setMail,
    check: () =>
      // A copy that was made is still the person's.
      withBytes(0.8, ending?.kind === "made" ? ending : null, async (bytes, tell, signal) => {
        tell("checking", 0.8);
        const result = await (await workshop()).checked(bytes, table, words.language);
        if (signal.aborted) return { kind: "stopped" };
        if (result.kind === "refused") return result;
        setChecked(result);
        return null;
      }),
    make: () =>
      withBytes(READING, null, async (bytes, tell, signal) => {
        tell("making", READING);
        const onProgress = (share: number): void => tell("making", READING + share * (1 - READING));
        const result = await (await workshop()).copied(bytes, { keep, table, onProgress, signal }, words.language);
        if (result.kind === "refused") return result;
        if (signal.aborted) return { kind: "stopped" };
        const { copy } = result;
        const { agency, year } = report ?? headGuess(reading);
        setMail(mailText({ copy, scorecard, agency, year, numberLocale }, text));
        const name = copyName(session.file.name(), text.suffix, copy.notes.includes("macros"));
        tell("handing", 1);
        return { kind: "made", copy, name, handed: await session.file.handOver({ name, bytes: copy.bytes }) };
      }),
  };
}

type Tell = (doing: HowFar["doing"], share: number) => void;
