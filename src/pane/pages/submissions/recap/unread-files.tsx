import type { ReactNode } from "react";
import { placeOf, type UnreadEntry } from "../../../../recap";
import { recapPage } from "../../../../text/pages/submissions/recap";
import { recapWords, unreadSentence } from "../../../../text/recap/recap";
import { usePaneContext } from "../../../hooks";
import { Sentence, ShortList, Subsection } from "../../../ui";

/** Files that are no part of the recap, and why. */
export function UnreadFiles({ entries }: { readonly entries: readonly UnreadEntry[] }): ReactNode {
  const { words } = usePaneContext();
  const text = recapPage[words.language];
  return (
    <Subsection title={`${recapWords[words.language].unreadTitle} (${entries.length})`}>
      <ShortList
        name="recap-unread"
        more={text.moreUnread}
        items={entries}
        keyOf={placeOf}
        draw={(entry) => <Sentence>{`${placeOf(entry)}: ${unreadSentence(entry, words.language)}`}</Sentence>}
      />
    </Subsection>
  );
}
