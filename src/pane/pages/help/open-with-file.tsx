import type { ReactNode } from "react";
import { wishes as allWords } from "../../../text/pages/wishes";
import { usePaneContext } from "../../hooks";
import { Section } from "../../ui";
import { FileWish, useWishes } from "../../wishes";

/** Lets the pane open with the workbook, where Excel can do that. */
export function OpenWithFile(): ReactNode {
  const { words } = usePaneContext();
  const wishes = useWishes();
  if (wishes.now?.openPane == null) return null;
  return (
    <Section title={allWords[words.language].openTitle}>
      <FileWish wish="openPane" wishes={wishes} />
    </Section>
  );
}
