// Assessments that several people answer, put where the app looks for them.
import { needsCatch } from './archive.js';
import { large } from './large.js';
import { openResults } from './results.js';
import { shelve, textOf } from './shelf.js';

const AT = '2026-11-22T09:30:00.000Z';
export const FIRST = 'growing-customer-policy';

/** A workshop of four: Ann, who answers on this device, Bo, Cy and Di; those named have answered the first requirement. */
export function workshop({ answered = [], smallest = 3 } = {}) {
  const responses = Object.fromEntries(answered.map((id) => [id, { answer: { level: 'middle' } }]));
  return {
    id: 'room',
    about: { company: 'Hanbit Foods', department: 'Sales' },
    created: AT,
    modified: AT,
    questionnaires: [needsCatch],
    groups: { sales: { kind: 'department', name: 'Sales' }, lead: { kind: 'role', name: 'Lead' } },
    respondents: {
      ann: { name: 'Ann' }, bo: { name: 'Bo', department: 'sales' }, cy: { name: 'Cy', department: 'sales' }, di: { name: 'Di' },
    },
    workshop: { host: 'ann', smallest_group: smallest },
    answers: answered.length ? { 'needs-catch': { [FIRST]: { responses } } } : {},
    figures: {},
  };
}

/** Stores an assessment and opens one of the pages about its people. */
export async function openPeople(page, of, name = '') {
  await shelve(page, of, { at: `people${name && `/${name}`}` });
  await page.getByRole('navigation', { name: 'Pages about people' }).waitFor();
}

/** The text of the record that is stored. */
export const record = (page) => textOf(page, 'room');

/** Opens a page about 500 people and 100 requirements, all answered; how long that takes, and its longest task. */
export async function several(page, name) {
  const of = { ...large(100, 500), workshop: { host: 'p1' } };
  await page.addInitScript(() => {
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((it) => it.duration))).observe({ type: 'longtask' });
  });
  await openResults(page, of);
  await page.evaluate(() => { window.tasks.length = 0; });
  const start = Date.now();
  await page.goto(`#/assessment/${of.id}/people${name && `/${name}`}`);
  await page.getByRole('main').getByRole('row').nth(20).waitFor();
  const open = Date.now() - start;
  await page.waitForTimeout(500);
  const longest = Math.round(await page.evaluate(() => Math.max(0, ...window.tasks)));
  return { open, longest };
}
