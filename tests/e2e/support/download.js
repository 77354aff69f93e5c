// Files that the app gives to save.
import { readFile } from 'node:fs/promises';

/** Clicks what saves a file, and reads it. */
export async function download(button) {
  const [file] = await Promise.all([button.page().waitForEvent('download'), button.click()]);
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}
