import type { ReactNode } from "react";
import type { Note as NoteOf } from "../../../session";
import { usePaneContext } from "../../hooks";
import { Note } from "../../ui";

/** What the person should know beside the table; none of it stops the work. */
export function Notes({ notes }: { readonly notes: readonly NoteOf[] }): ReactNode {
  const { words } = usePaneContext();
  return notes.map(({ kind }) => (
    <Note key={kind} intent={kind.startsWith("memory") ? "warning" : "info"}>
      {words.writing.notes[kind]}
    </Note>
  ));
}
