/** Hands a file to the user as the browser's own download does. */
export function saveFile(name: string, bytes: Uint8Array, type: string): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken the address over by the next turn.
  window.setTimeout(() => URL.revokeObjectURL(url), 0);
}
