import type { ReactNode } from "react";
import { usePaneContext, type PageProps } from "../../hooks";
import { PageTitle } from "../../ui";
import { AsItIs } from "./as-it-is";
import { BrokenFormulas } from "./repair/broken-formulas";
import { Issues } from "./issues";
import { SafeCopySection } from "./safe-copy-section";
import { useSending } from "./use-sending";

/** *Kirim*: a copy that can be sent, what to look at before, and formulas that broke on their way here. */
export function SendPage({ state }: PageProps): ReactNode {
  const { words } = usePaneContext();
  const sending = useSending(state);
  return (
    <>
      <PageTitle>{words.pane.pages.send}</PageTitle>
      <SafeCopySection sending={sending} />
      <Issues checked={sending.checked} />
      <AsItIs />
      <BrokenFormulas state={state} />
    </>
  );
}
