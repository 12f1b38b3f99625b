import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditional-format";
import type { Filter } from "./filter";
import type { LockRule } from "./locks";
import { plainPage, type PageLayout } from "./page-layout";
import type { SheetProtection } from "./protection";
import type { Validation } from "./validation";

/** What a sheet carries besides cells, sizes and merges. Everything is plain data, so two are compared by their JSON. */
export interface SheetFeatures {
  readonly filter: Filter | null;
  readonly protection: SheetProtection | null;
  /** Which cells are locked: the last rule that holds a cell decides; a cell in none is locked. */
  readonly locks: readonly LockRule[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly page: PageLayout;
  /** `#RRGGBB`, or null. */
  readonly tabColor: string | null;
  /** Left out where the file was read without its drawings: none. */
  readonly charts?: readonly Chart[];
}

/** A sheet without any of it. */
export const plainFeatures: SheetFeatures = {
  filter: null,
  protection: null,
  locks: [],
  conditionalFormats: [],
  validations: [],
  page: plainPage,
  tabColor: null,
};
