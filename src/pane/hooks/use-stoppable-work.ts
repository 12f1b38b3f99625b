import { usePageMemory } from "./page-memory";
import { usePaneContext } from "./pane-context";

/** What can be stopped while it goes on. */
export interface Stoppable {
  readonly stop: () => void;
}

/** Tells how far something is. */
export type Tell<Told> = (told: Told) => void;

/**
 * Something that takes a while, tells how far it is, goes on while another page is open, and can be stopped. One at a time: while it goes on,
 * nothing else is started.
 * @param key under which it is known while other pages are open
 */
export function useStoppableWork<Told extends object>(
  key: string
): {
  /** What it told last; `null` while nothing goes on. */
  readonly work: (Told & Stoppable) | null;
  /** Begins. What it does settles by itself when the signal asks it to stop; what it throws then is nobody's concern. */
  readonly start: (first: Told, doing: (tell: Tell<Told>, signal: AbortSignal) => Promise<void>) => void;
} {
  const { run, beginPending } = usePaneContext();
  const [work, setWork] = usePageMemory<(Told & Stoppable) | null>(key, null);
  return {
    work,
    start: (first, doing) => {
      if (work !== null) return;
      const stopping = new AbortController();
      const tell: Tell<Told> = (told) => setWork({ ...told, stop: () => stopping.abort() });
      tell(first);
      run(async () => {
        const end = beginPending(true);
        try {
          await doing(tell, stopping.signal);
        } catch (error) {
          if (!stopping.signal.aborted) throw error;
        } finally {
          setWork(null);
          end();
        }
      });
    },
  };
}
