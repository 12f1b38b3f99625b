import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Wish } from "../../session";
import { wishes as allWords } from "../../text/pages/wishes";
import { usePaneContext } from "../hooks";
import { Note, Sentence } from "../ui";
import type { ChangeableWishes } from "./use-wishes";

/** A wish for the file with what it means for others; nothing where this Excel does not know it. */
export function FileWish({ wish, wishes: { now, changed, set } }: { readonly wish: Wish; readonly wishes: ChangeableWishes }): ReactNode {
  const { words } = usePaneContext();
  const text = allWords[words.language];
  const on = now?.[wish] ?? null;
  if (on === null) return null;
  return (
    <div>
      <Checkbox checked={on} label={text.labels[wish]} onChange={(_, { checked }) => set(wish, checked === true)} />
      <Sentence kind="small">{text.risks[wish]}</Sentence>
      <div role="status">
        {changed?.wish === wish && <Note intent={changed.taken ? "info" : "warning"}>{changed.taken ? text.saveFirst : text.refused}</Note>}
      </div>
    </div>
  );
}
