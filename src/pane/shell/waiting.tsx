import type { ReactNode } from "react";
import { About } from "../before";
import { ProgressLine, Stack } from "../ui";

/** Something is under way and there is nothing to show yet. */
export function Waiting({ message }: { readonly message: string }): ReactNode {
  return (
    <>
      <About />
      <Stack gap="S" role="status">
        <span data-state="message">{message}</span>
        <ProgressLine aria-label={message} />
      </Stack>
    </>
  );
}
