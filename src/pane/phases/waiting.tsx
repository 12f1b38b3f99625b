import { Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { About } from "../parts/about";

/** Something is under way and there is nothing to show yet. */
export function Waiting({ message }: { readonly message: string }): ReactNode {
  return (
    <>
      <About />
      <div role="status">
        <Spinner
          size="small"
          labelPosition="after"
          label={<span data-state="message">{message}</span>}
        />
      </div>
    </>
  );
}
