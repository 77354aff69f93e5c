// Assessments for the tests of the results page, put where the app looks for them.
import { needsCatch } from './archive.js';
import { shelve } from './shelf.js';

const SCORES = {
  'growing-customer-policy': 'high', 'needed-information': 'middle-high', 'collection-rules': 'high',
  'storage-rules': 'middle-high', 'use-rules': 'high', 'information-overview': 'middle',
  'collecting-departments': 'middle', 'contact-time': 'high', 'whose-voice': 'high', 'target-review': 'high',
  'unused-collection': 'high',
};

/** An assessment as its archive has it. `levels` is requirement → level id, or `null` for "not applicable". */
export function assessment({ id = 'test-results', levels = SCORES, figures = {}, language } = {}) {
  const at = '2026-11-22T09:30:00.000Z';
  const answers = {};
  for (const [requirement, level] of Object.entries(levels)) {
    const answer = level === null ? { not_applicable: { reason: 'out_of_scope' } } : { level };
    answers[requirement] = { responses: { me: { answer } } };
  }
  const empty = Object.keys(answers).length === 0;
  return {
    id,
    about: { company: 'Hanbit Foods', department: 'Sales' },
    created: at,
    modified: at,
    ...(language ? { language } : {}),
    questionnaires: [needsCatch],
    respondents: { me: {} },
    answers: empty ? {} : { 'needs-catch': answers },
    figures: Object.keys(figures).length ? { 'needs-catch': figures } : {},
  };
}

/** Stores an assessment and opens its results. */
export async function openResults(page, of, preferences) {
  await shelve(page, of, { at: 'results', ...preferences });
  await page.getByRole('heading', { level: 1 }).waitFor();
}
