import { useEffect, useState } from "react";
import { loadNationalTables, type NationalTables } from "../../../../assessment/national/tables";
import { usePending } from "../../../hooks/use-pending";

/** The national results on their way to the screen. */
export type National =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly again: () => void }
  | { readonly kind: "loaded"; readonly tables: NationalTables };

interface Arrived {
  readonly attempt: number;
  readonly tables: NationalTables | null;
}

/** Loads the national results; they come when somebody compares, not before. */
export function useNational(): National {
  const [attempt, setAttempt] = useState(0);
  const [arrived, setArrived] = useState<Arrived | null>(null);

  useEffect(() => {
    let awaited = true;
    const arrive = (tables: NationalTables | null): void => {
      if (awaited) setArrived({ attempt, tables });
    };
    loadNationalTables().then(arrive, () => arrive(null));
    return () => {
      awaited = false;
    };
  }, [attempt]);

  const loading = arrived === null || arrived.attempt !== attempt;
  usePending(loading);
  if (loading) return { kind: "loading" };
  if (arrived.tables === null) return { kind: "failed", again: () => setAttempt((count) => count + 1) };
  return { kind: "loaded", tables: arrived.tables };
}
