import { useLayoutEffect, useRef, type ReactNode } from "react";
import { Stack } from "../../ui";

/**
 * A page under which nothing moves. What is below a field comes and goes with every key, and a page that gets shorter than
 * what is in view is scrolled by the browser: the field moves under the person's hands, or the button they are pressing.
 */
export function SteadyPage({ children }: { readonly children: ReactNode }): ReactNode {
  const page = useRef<HTMLDivElement>(null);
  // After every drawing. The page is still held as high as it was before it: only what lies below the view is let go.
  useLayoutEffect(() => {
    const element = page.current;
    if (element === null) return;
    const inView = Math.max(0, window.innerHeight - element.getBoundingClientRect().top);
    element.style.minHeight = `${Math.min(element.offsetHeight, inView)}px`;
    element.style.minHeight = `${element.offsetHeight}px`;
  });
  return (
    <div ref={page}>
      <Stack gap="L">{children}</Stack>
    </div>
  );
}
