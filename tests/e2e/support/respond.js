// An assessment on the shelf before the app is asked for it, and what the shelf holds of it later.
import { needsCatch } from './archive.js';
import { powers } from './powers.js';
import { shelve, textOf } from './shelf.js';

/** The ids of all requirements, in order. */
export const { requirements } = powers[0];

export const level = (id, note) => ({ responses: { me: { answer: { level: id }, ...(note && { note }) } } });

/** Puts an assessment with these answers on the shelf and opens the page that answers it. */
export async function open(page, { answers = {}, at = '', ...preferences } = {}) {
  const of = {
    id: 'a1',
    about: { company: 'Hanbit Foods', department: 'Sales' },
    created: '2026-11-22T09:30:00.000Z',
    modified: '2026-11-22T09:30:00.000Z',
    questionnaires: [needsCatch],
    respondents: { me: {} },
    ...(Object.keys(answers).length && { answers: { 'needs-catch': answers } }),
  };
  await shelve(page, of, { at: `respond${at && `/needs-catch/${at}`}`, ...preferences });
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

/** What the shelf holds about a requirement, as me. */
export async function stored(page, requirement) {
  const { assessment } = JSON.parse(await textOf(page, 'a1'));
  return assessment.answers?.['needs-catch']?.[requirement]?.responses?.me ?? null;
}
