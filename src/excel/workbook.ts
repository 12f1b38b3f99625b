import type { FollowedBy, WorkbookPort, ChangeEvent, SelectedCells } from "../session";
import { languageOf } from "../text/language";
import { forgetAttached, noteAttached, wasAttached } from "./host/viewer/attached-before";
import { documentName } from "./host/document-name";
import { connectHost } from "./host/host";
import { problemOf } from "./resilience/problem-of";
import { hasWishes } from "./living/wish-keys";
import { selectCell, selectedRange } from "./host/selection";
import { holdsWholeTable } from "./read/scan/whole-table";
import { WorkbookReader } from "./read/workbook-reader";
import { Watcher } from "./watch/watcher";

/**
 * The workbook that Excel has open. What only writing and single pages need is loaded when it is first asked for.
 * @param followedBy tells whether a formula follows the attached table
 */
export function openWorkbook(followedBy: FollowedBy): WorkbookPort {
  let heard: (event: ChangeEvent) => void = () => undefined;
  let selected: (cells: SelectedCells) => void = () => undefined;
  const watcher = new Watcher(
    (event) => heard(event),
    (cells) => selected(cells)
  );
  const reader = new WorkbookReader(followedBy, watcher);
  return {
    connect: connectHost,
    language: () => languageOf(Office.context.displayLanguage),
    problemOf,

    scan: ({ toChoose = false, ...wish } = {}) => reader.scan({ ...wish, ...(toChoose ? { isEnough: holdsWholeTable } : {}) }),
    readTable: (table, events) => reader.read(table, events),
    readOtherTable: async (candidate) => (await writing()).readOtherTable(candidate),
    recalculate: (instrumentChanged) => reader.recalculate(instrumentChanged),
    circleIn: (table) => reader.circleIn(table),
    noteCaller: (caller) => reader.note(caller),

    onChange: (listener) => {
      heard = listener;
    },
    onSelect: (listener) => {
      selected = listener;
    },
    get watching() {
      return watcher.live;
    },
    stopWatching: () => watcher.stop(),
    watchAgain: () => watcher.renew(),
    sheetId: (name) => reader.idOf(name),
    sheetName: (id) => reader.nameOf(id),

    selection: selectedRange,
    select: selectCell,

    putMemory: async (xml, replacing) => (await writing()).putMemory(xml, replacing),
    memoryNow: async () => (await writing()).memoryParts(),
    removeTraces: async () => (await writing()).removeTraces(),
    attachedBefore: { known: wasAttached, note: noteAttached, forget: forgetAttached },

    file: {
      name: documentName,
      read: async (wish) => (await files()).readDocument(wish),
      handOver: async (file) => (await files()).handOver(file),
      download: async (file) => (await files()).download(file),
    },
    wishes: {
      now: async () => (await wishes()).wishesNow(),
      set: async (wish, on) => (await wishes()).setWish(wish, on),
      forget: async () => {
        if (hasWishes()) await (await wishes()).forgetWishes();
      },
    },
    formulasNow: async () => (await files()).formulasNow(),
    spillsNow: async (places) => (await files()).spillsNow(places),

    write: async (batch) => (await writing()).sendBatch(batch),
    cellsNow: async (places) => (await writing()).cellsNow(places),
    selectedCell: async (rows, columns) => (await writing()).selectedCell(rows, columns),
    aroundTable: async (table) => (await writing()).aroundTable(table),
    headerLooks: async (sheet, row, columns) => (await writing()).headerLooks(sheet, row, columns),
    columnBehind: async (sheet) => (await writing()).columnBehind(sheet),
    columnsNow: async (sheet, row, depth, columns) => (await writing()).columnsNow(sheet, row, depth, columns),
    marksNow: async (table, name) => (await writing()).marksNow(table, name),
    sheetNames: async () => (await writing()).sheetNames(),
    sheetsNow: async (sheets, what) => (await writing()).sheetsNow(sheets, what),
    actionSheets: async (instrument) => (await writing()).readActionSheets(instrument),
    readActions: async (instrument, known) => (await writing()).readActions(instrument, known),
    reportPlace: async (known) => (await report()).reportPlace(known),
    reportNow: async () => (await report()).reportNow(),
    shownReport: async (made) => (await report()).shownReport(made),
  };
}

const writing = () => import(/* webpackChunkName: "writing" */ "./write");
const files = () => import(/* webpackChunkName: "files" */ "./file");
const wishes = () => import(/* webpackChunkName: "wishes" */ "./living/wishes");
const report = () => import(/* webpackChunkName: "report" */ "./write/report");
