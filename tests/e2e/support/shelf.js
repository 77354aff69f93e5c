// The browser's database, and the preferences beside it, as the app keeps them.
import { saved } from './archive.js';

/** Every record of a table, by id. */
export function stored(page, table = 'assessments') {
  return page.evaluate((table) => new Promise((done, fail) => {
    const opening = indexedDB.open('needs-catch');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction(table).objectStore(table).getAll();
      reading.onerror = () => fail(reading.error);
      reading.onsuccess = () => { database.close(); done(reading.result); };
    };
  }), table);
}

/** The text of an assessment, as it is stored. */
export async function textOf(page, id) {
  return (await stored(page)).find((it) => it.id === id).text;
}

/** Writes a record as another tab would. */
export function put(page, record, table = 'assessments') {
  return page.evaluate(({ record, table }) => new Promise((done, fail) => {
    const opening = indexedDB.open('needs-catch');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction(table, 'readwrite');
      writing.objectStore(table).put(record);
      writing.onerror = () => fail(writing.error);
      writing.oncomplete = () => { database.close(); done(); };
    };
  }), { record, table });
}

/** What is loaded after the first page. */
const LATER = /\/(split_later|office)[^/]*$/;

/** Preferences as the settings page keeps them, there before the first paint, until others are chosen. */
export function prefer(context, { locale = 'en', theme = 'light' } = {}) {
  return context.addInitScript((preferences) => {
    for (const [key, value] of Object.entries(preferences)) {
      localStorage[`needs-catch.${key}`] ??= JSON.stringify(value);
    }
  }, { locale, theme });
}

/** Stores an assessment before the app is asked for it, and opens one of its pages. */
export async function shelve(page, of, { at, ...preferences }) {
  await prefer(page, preferences);
  // The shelf is made by the app, of which the first part is enough for that.
  await page.route(LATER, () => {});
  await page.goto('#/assessment/none');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await put(page, { id: of.id, revision: 1, text: JSON.stringify(saved(of)) });
  await page.unroute(LATER);
  await page.goto(`#/assessment/${of.id}/${at}`);
  await page.reload();
}
