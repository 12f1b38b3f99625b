import type { CellStyle } from "../../model/cell-style";
import type { IconName } from "./icons";

/** What the ribbon shows about the selected cell. */
export interface Look {
  readonly style: CellStyle;
  readonly numberFormat: string;
  /** Whether the sheet in front has a filter. */
  readonly filtered: boolean;
  readonly manual: boolean;
}

interface Named {
  readonly label: string;
  readonly icon?: IconName;
  /** Shows the label beside the icon, and not only when it is pointed at. */
  readonly spelled?: boolean;
  /** What it says when it is pointed at, where that is more than its label. */
  readonly tip?: string;
}

/** A button; without `press` it is greyed: Excel has it, the stand-in does not. */
export interface ButtonControl extends Named {
  readonly kind: "button";
  readonly press?: () => unknown;
  /** Whether it is held down; only for buttons that switch something on and off. */
  readonly on?: (look: Look) => boolean;
}

/** A list to choose from. */
export interface ChoiceControl {
  readonly kind: "choice";
  readonly label: string;
  /** Width in pixels. */
  readonly width: number;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: (look: Look) => string;
  readonly choose: (value: string) => unknown;
}

/** A button that opens a menu. */
export interface MenuControl extends Named {
  readonly kind: "menu";
  readonly items: readonly { readonly label: string; readonly icon?: IconName; readonly press: () => unknown }[];
}

/** A button that opens colours to choose from. */
export interface ColourControl extends Named {
  readonly kind: "colours";
  /** What choosing no colour is called. */
  readonly none: string;
  /** The colour of the selected cell. */
  readonly value: (look: Look) => string | null;
  readonly choose: (colour: string | null) => unknown;
}

/** Something of the ribbon. */
export type Control = ButtonControl | ChoiceControl | MenuControl | ColourControl;

/** Controls that belong together, with the name of what they do. */
export interface Group {
  readonly label: string;
  readonly controls: readonly Control[];
}

/** A tab of the ribbon; where the add-in puts its groups, they follow behind. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly Group[];
}
