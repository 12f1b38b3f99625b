import {
  AddRangeProtectionFromContextMenuCommand,
  AddRangeProtectionFromSheetBarCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  CopySheetCommand,
  DeleteRangeMoveLeftConfirmCommand,
  DeleteRangeMoveUpConfirmCommand,
  DeleteRangeProtectionFromContextMenuCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  InsertRangeMoveDownConfirmCommand,
  InsertRangeMoveRightConfirmCommand,
  SetRangeProtectionFromContextMenuCommand,
  SetTabColorCommand,
  ToggleGridlinesCommand,
  ViewSheetPermissionFromContextMenuCommand,
  ViewSheetPermissionFromSheetBarCommand,
  type MenuConfig,
} from "@univerjs/preset-sheets-core";

/** What the grid's menus offer and a saved workbook would not hold: single cells that shift others, the grid's own protection, copies of sheets. */
const unsaved: readonly string[] = [
  InsertRangeMoveRightConfirmCommand.id,
  InsertRangeMoveDownConfirmCommand.id,
  DeleteRangeMoveLeftConfirmCommand.id,
  DeleteRangeMoveUpConfirmCommand.id,
  "sheet.contextMenu.permission",
  AddRangeProtectionFromContextMenuCommand.id,
  SetRangeProtectionFromContextMenuCommand.id,
  DeleteRangeProtectionFromContextMenuCommand.id,
  ViewSheetPermissionFromContextMenuCommand.id,
  AddRangeProtectionFromSheetBarCommand.id,
  DeleteWorksheetProtectionFormSheetBarCommand.id,
  ChangeSheetProtectionFromSheetBarCommand.id,
  ViewSheetPermissionFromSheetBarCommand.id,
  CopySheetCommand.id,
  SetTabColorCommand.id,
  ToggleGridlinesCommand.id,
];

/** Takes out of the grid's menus what cannot be saved: whoever uses a menu must find it again in the file. */
export const hiddenMenus: MenuConfig = Object.fromEntries(unsaved.map((id) => [id, { hidden: true }]));
