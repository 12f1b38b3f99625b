import { createContext, useCallback, useContext, useState, useSyncExternalStore, type ReactNode } from "react";

/** What the person typed or chose on the pages, by key. */
class KeptValues {
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

const KeptContext = createContext<KeptValues | null>(null);

/** Keeps what is below from one page to the next, as long as it stays itself. */
export function KeptProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [values] = useState(() => new KeptValues());
  return <KeptContext value={values}>{children}</KeptContext>;
}

/**
 * Like `useState`, for what must still be there when the person goes to another page and comes back. One value per
 * key for the attached table, the same on every page; gone when the table is detached.
 *
 * @param key the same for the same value, and of one type: `"target"`
 * @throws outside {@link KeptProvider}
 * @example const [search, setSearch] = useKept("indicators.search", "");
 */
export function useKept<T>(key: string, initial: T): [T, (next: T) => void] {
  const values = useContext(KeptContext);
  if (values === null) throw new Error("Something was to be kept outside the attached table.");
  const kept = useSyncExternalStore(values.subscribe, () => values.get(key));
  const keep = useCallback((next: T) => values.set(key, next), [values, key]);
  return [values.has(key) ? (kept as T) : initial, keep];
}
