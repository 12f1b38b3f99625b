import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { forgetWorkbooks, keptWorkbooks } from "../../../excel";
import { help } from "../../../text/pages/help";
import { usePaneContext } from "../../hooks";
import { ButtonRow, Section, Sentence } from "../../ui";

/** What the viewer's browser keeps about workbooks, and a way to be rid of it. */
export function KeptWorkbooks(): ReactNode {
  const { words } = usePaneContext();
  const text = help[words.language];
  const [count, setCount] = useState(keptWorkbooks);
  const [forgotten, setForgotten] = useState<boolean | null>(null);

  const empty = (): void => {
    setForgotten(forgetWorkbooks());
    setCount(keptWorkbooks());
  };
  return (
    <Section title={text.kept}>
      <Sentence>{text.keptWorkbooks(count)}</Sentence>
      <ButtonRow>
        {/* It keeps the focus once there is nothing left. */}
        <Button onClick={empty} disabledFocusable={count === 0}>
          {text.forgetWorkbooks}
        </Button>
      </ButtonRow>
      <div role="status">{forgotten !== null && <Sentence>{forgotten ? text.forgotten : text.notForgotten}</Sentence>}</div>
    </Section>
  );
}
