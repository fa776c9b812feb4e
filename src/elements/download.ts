/** Longer than any browser takes to begin a download. */
const kept = 60_000;

/** Hands a text to the visitor as a file: made here, so that nothing is asked of any server. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), kept);
}
