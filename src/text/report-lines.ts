/** How two lines at the head of every report begin: by both together a sheet is known to be a report. */
export const REPORT_LINES = { instrument: "Instrumen: ", made: "Tanggal laporan: " } as const;
