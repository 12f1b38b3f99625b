import type { Host } from "../host/host";
import { SLOW_SLICE } from "../host/options";
import { arrayAt, objectAt, type Json, type JsonObject } from "../protocol/json";

const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const GET_FILE = 77;
const GET_FILE_CHUNK = 80;
const RELEASE_FILE = 81;
const COMMAND_COMPLETED = 94;

/** Keys `getFileAsync` and its chunks use on the wire. */
const FILE_TYPE = "0";
const SLICE_SIZE = "1";
const HANDLE = "2";
const SLICE_INDEX = "3";
const COMPRESSED = 1;

/** Error numbers of office.js (`OSF.DDA.ErrorCodeManager.errorCodes`). */
const UNSUPPORTED = 5000;
const INTERNAL_ERROR = 5001;
const READ_ONLY = 5002;
const MEMORY_FILE_LIMIT = 11000;
const NO_SUCH_FILE = 11001;
const WRONG_FILE_TYPE = 1009;

/** Excel keeps no more files in memory for one add-in. */
const MOST_FILES = 2;

/** No slice is larger: 4 MB. */
const LARGEST_SLICE = 4 * 1024 * 1024;

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

const ok = (data: JsonObject = {}): JsonObject => ({ Version: 1, Error: 0, ...data });
const failed = (error: number): JsonObject => ({ Version: 1, Error: error });

/** The calls of the older `Office.context.document` interface. */
export class DocumentCalls {
  private nextHandle = 1;
  private readonly files = new Map<number, OpenFile>();

  constructor(
    private readonly host: Host,
    /** A ribbon command called `event.completed()`. */
    private readonly commandCompleted: (id: string) => void,
    /** The settings were saved. */
    private readonly settingsSaved: () => void
  ) {}

  /** office.js starts in the frame: the files it had open are closed. */
  restart(): void {
    this.files.clear();
  }

  answer(dispatchId: number, data: JsonObject): JsonObject | Promise<JsonObject> {
    switch (dispatchId) {
      case LOAD_SETTINGS:
        return ok({
          Properties: {
            Settings: [...this.host.workbook.settings.all()].map(([Name, Value]): Json => ({
              Name,
              Value,
            })),
          },
        });
      case SAVE_SETTINGS:
        return this.saveSettings(objectAt(data, "DdaSettingsMethod"));
      case GET_FILE:
        return this.openFile(data);
      case GET_FILE_CHUNK:
        return this.chunk(data);
      case RELEASE_FILE:
        return this.files.delete(Number(data[HANDLE])) ? ok() : failed(NO_SUCH_FILE);
      case COMMAND_COMPLETED:
        this.commandCompleted(String(data["0"]));
        return ok();
      default:
        this.host.warn(`Excel stand-in: document call ${String(dispatchId)} is not implemented`);
        return failed(UNSUPPORTED);
    }
  }

  private saveSettings(request: JsonObject): JsonObject {
    if (this.host.options.readOnly === true) return failed(READ_ONLY);
    const wanted = new Map<string, string>();
    for (const pair of arrayAt(request, "Properties")) {
      if (Array.isArray(pair)) wanted.set(String(pair[0]), String(pair[1]));
    }
    for (const key of [...this.host.workbook.settings.all().keys()]) if (!wanted.has(key)) this.host.workbook.settings.set(key, null);
    for (const [key, value] of wanted) this.host.workbook.settings.set(key, value);
    this.settingsSaved();
    return ok();
  }

  private openFile(data: JsonObject): JsonObject {
    const sliceSize = data[SLICE_SIZE];
    const { document = "given", documentLimit = Infinity } = this.host.options;
    if (document === "refused") return failed(UNSUPPORTED);
    if (data[FILE_TYPE] !== COMPRESSED || typeof sliceSize !== "number" || sliceSize <= 0 || sliceSize > LARGEST_SLICE) {
      this.host.warn("Excel stand-in: getFileAsync answers Office.FileType.Compressed only");
      return failed(WRONG_FILE_TYPE);
    }
    if (this.files.size >= MOST_FILES) return failed(MEMORY_FILE_LIMIT);
    const bytes = this.host.workbook.save();
    if (document === "failing" || bytes.length > documentLimit) return failed(INTERNAL_ERROR);
    const handle = this.nextHandle++;
    this.files.set(handle, { bytes, sliceSize });
    return ok({ "0": handle, "1": bytes.length });
  }

  private async chunk(data: JsonObject): Promise<JsonObject> {
    if (this.host.options.document === "slow") await new Promise((resolve) => setTimeout(resolve, SLOW_SLICE));
    const file = this.files.get(Number(data[HANDLE]));
    if (file === undefined) return failed(NO_SUCH_FILE);
    const start = Number(data[SLICE_INDEX]) * file.sliceSize;
    const slice = [...file.bytes.subarray(start, start + file.sliceSize)];
    return ok({ "0": slice, "1": slice.length });
  }
}
