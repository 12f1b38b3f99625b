/** Error codes Excel answers with; the sentence beside each is Excel's own. */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  ResponsePayloadSizeLimitExceeded:
    'The response payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type ErrorCode = keyof typeof MESSAGES;

/** An error the add-in receives as `OfficeExtension.Error`. `location` is e.g. `Worksheet.getRange`. */
export class ExcelError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly location = "",
    message: string = MESSAGES[code]
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

export const invalidArgument = (location = ""): ExcelError => new ExcelError("InvalidArgument", location);
export const itemNotFound = (location = ""): ExcelError => new ExcelError("ItemNotFound", location);
export const notImplemented = (location: string): ExcelError => new ExcelError("NotImplemented", location);

/** Values of another size than the range they are written to. */
export const wrongDimensions = (location: string): ExcelError =>
  new ExcelError(
    "InvalidArgument",
    location,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );

/** `GetItemOrNullObject` → `getItemOrNullObject`, as Excel names members in its errors. */
export function memberName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
