/** Hands the visitor a file to keep. `type` is its media type. */
export function saveFile(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: some browsers read the file only after this function has ended.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
