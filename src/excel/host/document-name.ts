/** Name of the file that is open, `"LKE.xlsx"`, from its address or path; `""` when it was never saved. */
export function documentName(): string {
  const { url } = Office.context.document as { readonly url?: string | null };
  const last = (url ?? "").split(/[\\/]/).at(-1)?.split("?")[0] ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
