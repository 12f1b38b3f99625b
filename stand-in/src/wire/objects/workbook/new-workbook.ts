import { ExcelError, invalidArgument } from "../../protocol/errors";
import type { Argument, ObjectType } from "../../requests/object-type";
import type { Batch } from "../../requests/batch";

/** The bytes of the file an add-in gives as base64; `null` when it gives none, which makes an empty workbook. */
function fileOf(argument: Argument | undefined, location: string): Uint8Array | null {
  if (argument === undefined || argument === null || argument === "") return null;
  if (typeof argument !== "string") throw invalidArgument(location);
  try {
    return Uint8Array.from(atob(argument), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument(location);
  }
}

/** Opens a workbook in a new window, or refuses as Excel does where add-ins may not. */
function open(file: Uint8Array | null, batch: Batch, location: string): void {
  const { newWorkbooks, onNewWorkbook } = batch.host.options;
  if (newWorkbooks === "refused") throw new ExcelError("AccessDenied", location);
  try {
    onNewWorkbook?.(file);
  } catch {
    throw invalidArgument(location);
  }
}

/** `application.createWorkbook(base64)`: a workbook that is not open yet. */
export const workbookCreatedType: ObjectType<{ readonly file: Uint8Array | null }> = {
  name: "WorkbookCreated",
  scalars: { Id: () => "workbook-created" },
  identity: () => ({ Id: "workbook-created" }),
  methods: { Open: ({ file }, _args, batch) => open(file, batch, "WorkbookCreated.open") },
};

/** What an add-in reaches on Excel on the web alone: there `Excel.createWorkbook` goes this way. */
export const webWorkbookType: ObjectType<null> = {
  name: "WacWorkbook",
  methods: {
    CreateAndOpenWorkbook: (_target, args, batch) => open(fileOf(args[0], "Excel.createWorkbook"), batch, "Excel.createWorkbook"),
  },
};

/** The workbook `application.createWorkbook` makes of its argument. */
export const createdWorkbook = (args: readonly Argument[]): { readonly file: Uint8Array | null } => ({
  file: fileOf(args[0], "Application.createWorkbook"),
});
