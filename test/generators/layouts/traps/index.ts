import { farCellTraps } from "./far-cells";
import { formTraps } from "./forms";
import { gluedHeaderTraps } from "./glued-headers";
import { namesAlikeTraps } from "./names-alike";
import { oddCellTraps } from "./odd-cells";
import { otherListTraps } from "./other-lists";
import { ownColumnTraps } from "./own-column";
import { pastedTraps } from "./pasted";
import { recapTraps } from "./recaps";
import type { Trap } from "./trap";
import { unknownRowTraps } from "./unknown-rows";

/** All traps, by kind. */
export const traps: readonly Trap[] = [
  ...ownColumnTraps,
  ...gluedHeaderTraps,
  ...farCellTraps,
  ...unknownRowTraps,
  ...namesAlikeTraps,
  ...pastedTraps,
  ...oddCellTraps,
  ...formTraps,
  ...otherListTraps,
  ...recapTraps,
];
