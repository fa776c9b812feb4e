/**
 * Copies a text, or selects what shows it where the page may not write to the clipboard (no TLS, a frame without
 * the permission). Tells whether it was copied.
 */
export async function copyText(text: string, shownIn: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shownIn);
    return false;
  }
}
