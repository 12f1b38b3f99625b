import { useLayoutEffect, useRef, type ReactNode } from "react";
import { Stack } from "../../ui";

/**
 * A page that never gets shorter while the person types in it: what is below a field comes and goes with every key, and a
 * page that shrinks moves the field under their hands.
 */
export function SteadyPage({ children }: { readonly children: ReactNode }): ReactNode {
  const page = useRef<HTMLDivElement>(null);
  const height = useRef(0);
  // After every drawing: what was drawn before is the height to keep.
  useLayoutEffect(() => {
    const element = page.current;
    if (element === null) return;
    const typing = document.activeElement instanceof HTMLInputElement && element.contains(document.activeElement);
    element.style.minHeight = typing ? `${height.current}px` : "";
    height.current = element.offsetHeight;
  });
  return (
    <div ref={page}>
      <Stack gap="L">{children}</Stack>
    </div>
  );
}
