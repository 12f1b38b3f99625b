import type { ReactNode } from "react";
import { send } from "../../../text/pages/send";
import { usePaneContext } from "../../hooks";
import { Section } from "../../ui";
import { FileWish, useWishes } from "../../wishes";

/** For whoever sends the open workbook and no copy: what Excel asks its recipients. A pane that opens with it can be switched off here too. */
export function AsItIs(): ReactNode {
  const { words } = usePaneContext();
  const text = send[words.language];
  const wishes = useWishes();
  if (wishes.now?.noTrustPrompt == null) return null;
  return (
    <Section title={text.asItIsTitle} help={text.asItIsHelp}>
      <FileWish wish="noTrustPrompt" wishes={wishes} />
      {(wishes.now.openPane === true || wishes.changed?.wish === "openPane") && <FileWish wish="openPane" wishes={wishes} />}
    </Section>
  );
}
