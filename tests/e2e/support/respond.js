// An assessment on the shelf before the app is asked for it, and what the shelf holds of it later.
import { needsCatch, saved } from './archive.js';

const yaml = needsCatch.split(/^indicators:/m)[0];

/** The ids of all requirements, in order: six spaces before the dash are a requirement's. */
export const requirements = [...yaml.matchAll(/^ {6}- id: (\S+)$/gm)].map((found) => found[1]);

export const level = (id, note) => ({ responses: { me: { answer: { level: id }, ...(note && { note }) } } });

/** Puts an assessment with these answers on the shelf and opens the page that answers it. */
export async function open(page, { answers = {}, at = '', locale = 'en', theme = 'light' } = {}) {
  await page.goto(`${process.env.NEEDS_CATCH_URL}#/settings`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const text = JSON.stringify(saved({
    id: 'a1',
    about: { company: 'Hanbit Foods', department: 'Sales' },
    created: '2026-11-22T09:30:00.000Z',
    modified: '2026-11-22T09:30:00.000Z',
    questionnaires: [needsCatch],
    respondents: { me: {} },
    ...(Object.keys(answers).length && { answers: { 'needs-catch': answers } }),
  }));
  await page.evaluate(async ({ text, locale, theme }) => {
    localStorage.setItem('needs-catch.locale', JSON.stringify(locale));
    localStorage.setItem('needs-catch.theme', JSON.stringify(theme));
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open('needs-catch');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise((resolve, reject) => {
      const transaction = database.transaction('assessments', 'readwrite');
      transaction.objectStore('assessments').put({ id: 'a1', revision: 1, text });
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, { text, locale, theme });
  await page.goto(`${process.env.NEEDS_CATCH_URL}#/assessment/a1/respond${at && `/needs-catch/${at}`}`);
  await page.reload();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

/** What the shelf holds about a requirement, as me. */
export async function stored(page, requirement) {
  return page.evaluate(async (requirement) => {
    const database = await new Promise((resolve) => {
      const request = indexedDB.open('needs-catch');
      request.onsuccess = () => resolve(request.result);
    });
    const record = await new Promise((resolve) => {
      const request = database.transaction('assessments').objectStore('assessments').get('a1');
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return JSON.parse(record.text).assessment.answers?.['needs-catch']?.[requirement]?.responses?.me ?? null;
  }, requirement);
}
