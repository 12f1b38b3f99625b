/** How two lines at the head of every report begin: by both together a sheet is known to be a report. */
export const REPORT_LINES = { instrument: "Instrumen: ", made: "Tanggal laporan: " } as const;

/** What stands between the day and the source of a report. */
export const REPORT_SOURCE = " · Sumber: ";
