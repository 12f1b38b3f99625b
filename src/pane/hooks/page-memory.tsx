import { createContext, useCallback, useContext, useState, useSyncExternalStore, type ReactNode } from "react";

/** What the person typed or chose on the pages, by key. */
class PageMemory {
  private readonly values = new Map<string, unknown>();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  has(key: string): boolean {
    return this.values.has(key);
  }

  get(key: string): unknown {
    return this.values.get(key);
  }

  set(key: string, value: unknown): void {
    this.values.set(key, value);
    for (const listener of this.listeners) listener();
  }
}

const PageMemoryContext = createContext<PageMemory | null>(null);

/** Remembers what the pages below it hold, as long as it is mounted: it stands around all pages of an attached table. */
export function PageMemoryProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [memory] = useState(() => new PageMemory());
  return <PageMemoryContext value={memory}>{children}</PageMemoryContext>;
}

/**
 * Like `useState`, for what must still be there when the person goes to another page and comes back. One value per
 * key for the attached table, the same on every page; gone when the table is detached.
 *
 * @param key the same for the same value, and of one type: `"target"`
 * @throws outside {@link PageMemoryProvider}
 * @example const [search, setSearch] = usePageMemory("indicators.search", "");
 */
export function usePageMemory<T>(key: string, initial: T): [T, (next: T) => void] {
  const memory = useContext(PageMemoryContext);
  if (memory === null) throw new Error("usePageMemory was called outside PageMemoryProvider.");
  const value = useSyncExternalStore(memory.subscribe, () => memory.get(key));
  const setValue = useCallback((next: T) => memory.set(key, next), [memory, key]);
  return [memory.has(key) ? (value as T) : initial, setValue];
}
