import { useEffect, useRef, useState } from "react";
import { usePending } from "../../hooks";

/** Milliseconds without another key after which somebody has arrived at the choice they wanted. */
const SETTLES_AFTER = 700;

/** A choice that may still be on its way, and what the field that shows it has to tell. */
interface SettledChoice {
  readonly shown: string;
  readonly change: (value: string) => void;
  readonly onKeyDown: () => void;
  readonly onPointerDown: () => void;
  readonly onBlur: () => void;
}

/**
 * A choice that is taken at once when it is made with the mouse, and when the person stops where it is made with the keyboard: arrow
 * keys pass every choice between, and each would else be written into the sheet.
 */
export function useSettledChoice(value: string, settle: (value: string) => void): SettledChoice {
  const [draft, setDraft] = useState<string | null>(null);
  const byKey = useRef(false);
  const left = useRef<() => void>(() => undefined);
  const take = (): void => {
    if (draft === null) return;
    setDraft(null);
    settle(draft);
  };
  useEffect(() => {
    left.current = take;
  });
  // Whoever leaves the page by a key leaves the field without a word of it.
  useEffect(() => () => left.current(), []);
  usePending(draft !== null);
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(() => left.current(), SETTLES_AFTER);
    return () => clearTimeout(timer);
  }, [draft]);
  return {
    shown: draft ?? value,
    change: (next) => (byKey.current ? setDraft(next) : settle(next)),
    onKeyDown: () => {
      byKey.current = true;
    },
    onPointerDown: () => {
      byKey.current = false;
    },
    onBlur: take,
  };
}
