// Files that the app gives to save.
import { readFile } from 'node:fs/promises';

/** Clicks what saves a file, and reads it; `within` so many milliseconds, if not the usual ones. */
export async function download(button, within) {
  const waiting = button.page().waitForEvent('download', { timeout: within });
  const [file] = await Promise.all([waiting, button.click()]);
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}
