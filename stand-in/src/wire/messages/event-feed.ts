import type { ChangeSource, WorkbookEvent } from "../../model/events";
import type { Rect, SheetRect } from "../../geometry/rect";
import type { Value } from "../../model/value";
import { rectAddress } from "../../geometry/addresses";
import { columnLetters } from "../../../../src/grid";
import { jsonValue, valueType } from "../values/cell-values";
import {
  ACTIVATED,
  ADDED,
  CALCULATED,
  CHANGED,
  DEACTIVATED,
  DELETED,
  FORMAT_CHANGED,
  MOVED,
  NAME_CHANGED,
  PROTECTION_CHANGED,
  registrationKey,
  ROW_HIDDEN,
  ROW_SORTED,
  SELECTION_CHANGED,
  WORKBOOK_TARGET,
} from "../protocol/event-names";
import type { MessageEntry } from "../protocol/envelope";
import type { Host } from "../host/host";
import type { Json, JsonObject } from "../protocol/json";
import { WireObject } from "../requests/object-type";
import { rangeType } from "../objects/shared/declared-types";

const EVENT_CATEGORY = 65536;
const LATE_BY = 1500;

/** What one change of the workbook means for an add-in: the event's number, its sheet, its arguments. */
interface Notice {
  readonly type: number;
  readonly sheetId: string;
  readonly args: JsonObject;
}

const sourceOf = (source: ChangeSource): string => (source === "remote" ? "Remote" : "Local");

/** Which of the two parties wrote: only this add-in's own writes are named. */
const triggerOf = (source: ChangeSource): string => (source === "addin" ? "ThisLocalAddin" : "Unknown");

const addresses = (rects: readonly Rect[]): string => rects.map(rectAddress).join(",");

/** `5:7`. */
const rowsAddress = (rect: Rect): string => `${String(rect.row + 1)}:${String(rect.row + rect.rows)}`;

/** The address of a change: inserted or deleted rows and columns are named as whole rows and columns. */
function changedAddress(rect: Rect, changeType: string): string {
  if (changeType.startsWith("Row")) return rowsAddress(rect);
  if (changeType.startsWith("Column")) return `${columnLetters(rect.column)}:${columnLetters(rect.column + rect.columns - 1)}`;
  return rectAddress(rect);
}

/** Before and after: Excel tells them for a single cell only. */
function details(before: Value | undefined, after: Value | undefined): JsonObject {
  if (before === undefined && after === undefined) return {};
  return {
    valueBefore: jsonValue(before ?? null),
    valueAfter: jsonValue(after ?? null),
    valueTypeBefore: valueType(before ?? null),
    valueTypeAfter: valueType(after ?? null),
  };
}

/** Turns changes of the workbook into Excel events for one add-in, in the mode asked for. */
export class EventFeed {
  private nextId = 1;
  private activeSheet: string;
  private readonly late = new Set<ReturnType<typeof setTimeout>>();
  private readonly stop: () => void;

  constructor(
    private readonly host: Host,
    /** Sends entries as one `richApiMessage`. */
    private readonly send: (entries: readonly MessageEntry[]) => void,
    /** The person's selection moved: `workbook.onSelectionChanged` has its own message. */
    private readonly selectionMoved: () => void
  ) {
    this.activeSheet = host.workbook.sheets.activeId();
    this.stop = host.workbook.on((event) => this.take(event));
  }

  /** Late events not delivered yet. */
  pending(): number {
    return this.late.size;
  }

  close(): void {
    this.stop();
    for (const timer of this.late) clearTimeout(timer);
    this.late.clear();
  }

  private take(event: WorkbookEvent): void {
    const { session, eventMode } = this.host;
    const notices = this.notices(event);
    if (!session.eventsEnabled || eventMode === "lost") return;
    if (event.type === "selection") this.afterMode(() => this.selectionMoved());
    const entries: MessageEntry[] = [];
    for (const notice of notices) {
      for (const target of [notice.sheetId, WORKBOOK_TARGET]) {
        if (!session.registered.has(registrationKey(notice.type, target))) continue;
        entries.push([EVENT_CATEGORY, notice.type, target, JSON.stringify(notice.args), this.nextId++, notice.args["source"] === "Remote"]);
      }
    }
    if (entries.length > 0) this.afterMode(() => this.send(entries));
  }

  private afterMode(deliver: () => void): void {
    switch (this.host.eventMode) {
      case "lost":
        return;
      case "double":
        deliver();
        deliver();
        return;
      case "late": {
        const timer = setTimeout(() => {
          this.late.delete(timer);
          deliver();
        }, this.host.options.lateBy ?? LATE_BY);
        this.late.add(timer);
        return;
      }
      case "normal":
        deliver();
    }
  }

  private notices(event: WorkbookEvent): readonly Notice[] {
    const worksheetId = event.sheetId;
    const notice = (type: number, args: { readonly [key: string]: Json }, sheetId = worksheetId): Notice => ({
      type,
      sheetId,
      args: { ...args, worksheetId: sheetId },
    });
    switch (event.type) {
      case "changed":
        return [
          notice(CHANGED, {
            address: changedAddress(event.rect, event.changeType),
            changeType: event.changeType,
            source: sourceOf(event.source),
            triggerSource: triggerOf(event.source),
            shiftDirection: "None",
            referenceId: this.reference({ ...event.rect, sheetId: worksheetId }),
            ...details(event.before, event.after),
          }),
        ];
      case "sorted":
        return [notice(ROW_SORTED, { address: rectAddress(event.rect), source: sourceOf(event.source) })];
      case "rowsHidden":
        return [
          notice(ROW_HIDDEN, {
            address: rowsAddress(event.rect),
            changeType: event.hidden ? "Hidden" : "Unhidden",
            source: sourceOf(event.source),
          }),
        ];
      case "protected":
        return [notice(PROTECTION_CHANGED, { isProtected: event.on, source: sourceOf(event.source) })];
      case "formatChanged":
        return [
          notice(FORMAT_CHANGED, {
            address: rectAddress(event.rect),
            source: sourceOf(event.source),
            referenceId: "",
          }),
        ];
      case "calculated":
        return [notice(CALCULATED, { address: addresses(event.rects) })];
      case "selection":
        return [notice(SELECTION_CHANGED, { address: addresses(event.rects) })];
      case "sheetActivated": {
        const before = this.activeSheet;
        this.activeSheet = worksheetId;
        const left = before === worksheetId ? [] : [notice(DEACTIVATED, {}, before)];
        return [...left, notice(ACTIVATED, {})];
      }
      case "sheetAdded":
        return [notice(ADDED, { source: sourceOf(event.source) })];
      case "sheetDeleted":
        return [notice(DELETED, { source: sourceOf(event.source) })];
      case "sheetRenamed":
        return [
          notice(NAME_CHANGED, {
            nameBefore: event.before,
            nameAfter: event.after,
            source: sourceOf(event.source),
          }),
        ];
      case "sheetMoved":
        return [
          notice(MOVED, {
            positionBefore: event.before,
            positionAfter: event.after,
            source: sourceOf(event.source),
          }),
        ];
    }
  }

  /** Lets `event.getRange(context)` find the range later. */
  private reference(rect: SheetRect): string {
    const registered = [rect.sheetId, WORKBOOK_TARGET].some((target) => this.host.session.registered.has(registrationKey(CHANGED, target)));
    return registered ? this.host.session.keep(WireObject.of(rangeType, rect)) : "";
  }
}
