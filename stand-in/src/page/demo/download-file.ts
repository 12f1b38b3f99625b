const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Has the browser keep bytes as a file. */
export function downloadFile(file: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([file.slice().buffer], { type: XLSX }));
  link.download = name;
  link.click();
  // The browser reads the bytes after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 0);
}
