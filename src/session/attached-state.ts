import type { SessionState } from "./types";

/** The state while a table is attached: what every page of the pane is drawn from. */
export type AttachedState = Extract<SessionState, { phase: "attached" }>;
