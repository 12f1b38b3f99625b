import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly children: ReactNode;
}

/** A message that stays until what it tells about changes. */
export function Note({ intent, children }: Props): ReactNode {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
