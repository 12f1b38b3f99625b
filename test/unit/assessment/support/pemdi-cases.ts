import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExternalIndex } from "../../../../src/instrument/types";

/** What is known of results by PermenPANRB 8/2026, as transcribed. */
interface PemdiCases {
  readonly acehTengah: {
    readonly values: readonly number[];
    readonly aspects: readonly number[];
    readonly index: number;
    readonly predicate: string;
    readonly doubt: string;
  };
  /** The items of each indicator on the ministry's portal, and the value that the assessor gave. */
  readonly evidence: readonly {
    readonly indicator: string;
    readonly value: number;
    /** By level: how many items it asks for, and the places of those accepted and rejected. */
    readonly levels: Readonly<
      Record<string, { readonly items: number; readonly accepted: readonly number[]; readonly rejected: readonly number[] }>
    >;
    readonly matches: boolean;
  }[];
  readonly conversions: readonly { readonly index: ExternalIndex; readonly input: number; readonly value: number; readonly how: string }[];
  readonly trainingAspect1: { readonly index: number };
  readonly boundaries: readonly {
    readonly aspects?: readonly number[];
    readonly values?: readonly number[];
    readonly index: number;
    readonly predicate: string;
  }[];
  readonly externalMissing: { readonly values: readonly number[]; readonly index: string; readonly predicate: string };
}

export const pemdiCases = JSON.parse(
  readFileSync(join(__dirname, "../../../fixtures/published-results/pemdi-2026.json"), "utf8")
) as PemdiCases;
