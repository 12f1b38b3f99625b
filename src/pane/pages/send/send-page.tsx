import type { ReactNode } from "react";
import { send } from "../../../text/pages/send";
import { usePaneContext, type PageProps } from "../../hooks";
import { PageTitle } from "../../ui";
import { BrokenFormulas } from "./broken-formulas";
import { Issues } from "./issues";
import { SafeCopySection } from "./safe-copy-section";
import { useSending } from "./use-sending";

/** *Kirim*: a copy that can be sent, what to look at before, and formulas that broke on their way here. */
export function SendPage({ state }: PageProps): ReactNode {
  const { words } = usePaneContext();
  const text = send[words.language];
  const sending = useSending(state, text.suffix);
  return (
    <>
      <PageTitle>{words.pane.pages.send}</PageTitle>
      <SafeCopySection state={state} sending={sending} />
      <Issues checked={sending.checked} />
      <BrokenFormulas state={state} />
    </>
  );
}
