/** Whether the text is on the clipboard; some hosts forbid it to pages in a frame. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await window.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
