/** The target of events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** One event of sheets: its number on the wire and the methods office.js registers it with. */
export interface EventName {
  readonly type: number;
  /** What stands between `_Register`/`_Unregister` and the end, e.g. `DataChangedEvent`. */
  readonly method: string;
  readonly onSheet: boolean;
  readonly onCollection: boolean;
  readonly onTables: boolean;
  /** False for events the stand-in takes registrations for but never has a cause to send. */
  readonly sent: boolean;
}

const event = (type: number, method: string, where: string, sent = true): EventName => ({
  type,
  method,
  onSheet: where.includes("sheet"),
  onCollection: where.includes("collection"),
  onTables: where.includes("tables"),
  sent,
});

export const CHANGED = 10;
export const ACTIVATED = 11;
export const DEACTIVATED = 12;
export const ADDED = 13;
export const SELECTION_CHANGED = 14;
export const DELETED = 15;
export const CALCULATED = 16;
export const NAME_CHANGED = 25;
export const PROTECTION_CHANGED = 24;
export const MOVED = 27;
export const FORMAT_CHANGED = 18;
export const ROW_SORTED = 19;
export const ROW_HIDDEN = 22;

/** Numbers are those office.js gives to its `GenericEventHandlers`. */
export const EVENTS: readonly EventName[] = [
  event(CHANGED, "DataChangedEvent", "sheet collection"),
  event(ACTIVATED, "ActivatedEvent", "sheet collection"),
  event(DEACTIVATED, "DeactivatedEvent", "sheet collection"),
  event(ADDED, "AddedEvent", "collection"),
  event(SELECTION_CHANGED, "SelectionChangedEvent", "sheet collection"),
  event(DELETED, "DeletedEvent", "collection"),
  event(CALCULATED, "CalculatedEvent", "sheet collection"),
  event(NAME_CHANGED, "EventNameChanged", "sheet collection"),
  event(PROTECTION_CHANGED, "ProtectionChangedEvent", "sheet collection"),
  event(MOVED, "EventMoved", "collection"),
  event(FORMAT_CHANGED, "FormatChangedEvent", "sheet collection", false),
  event(ROW_SORTED, "RowSortedEvent", "sheet collection"),
  event(20, "ColumnSortedEvent", "sheet collection", false),
  event(21, "SingleClickedEvent", "sheet collection", false),
  event(ROW_HIDDEN, "RowHiddenChangedEvent", "sheet collection"),
  event(23, "FormulaChangedEvent", "sheet collection", false),
  event(26, "EventVisibilityChanged", "sheet collection", false),
  event(101, "DataChangedEvent", "tables", false),
  event(102, "AddedEvent", "tables", false),
  event(103, "DeletedEvent", "tables", false),
];

export const registrationKey = (type: number, target: string): string => `${String(type)}|${target}`;
