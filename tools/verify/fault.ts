/** What can be wrong with a server, or could be better. Each has its sentences in `texts.ts`. */
export type FaultId =
  | "hostUnknown"
  | "connectionRefused"
  | "noAnswer"
  | "notTls"
  | "certificateExpired"
  | "certificateUntrusted"
  | "certificateOtherName"
  | "certificateEndsSoon"
  | "loginRedirect"
  | "redirect"
  | "locked"
  | "serverError"
  | "nothingHere"
  | "listMissing"
  | "fileMissing"
  | "pageInstead"
  | "otherContent"
  | "wronglyPacked"
  | "notPacked"
  | "wrongType"
  | "noSniffing"
  | "cachedTooLong"
  | "cachedTooShort"
  | "frameForbidden"
  | "framersMissing"
  | "policyBlocksOffice"
  | "policyMissing"
  | "otherOriginsForbidden"
  | "manifestUnreadable"
  | "manifestElsewhere"
  | "manifestOtherVersion"
  | "manifestOtherEnvironment";

/** Something found: what, where, and what was seen there. */
export interface Fault {
  readonly id: FaultId;
  /** The file it is about, by its path from the folder; none for the server as a whole. */
  readonly file?: string;
  /** What the server says, or what it should say: fills the gap of the sentence. */
  readonly seen?: string;
}

/** What works and could be better; everything else keeps people from working. */
export const ADVICE: readonly FaultId[] = ["certificateEndsSoon", "cachedTooShort", "policyMissing", "noSniffing", "notPacked"];
