// A workshop of six, put where the app looks for it.
import { needsCatch, saved } from './archive.js';

const LEVELS = ['low', 'low-middle', 'middle', 'middle-high', 'high'];
const PEOPLE = ['ann', 'bo', 'cy', 'di', 'ed', 'fay'];

/** What they say, in order: a level from 1, `n` for not applicable, `-` for nothing. */
const VOTES = {
  'growing-customer-policy': '153335',
  'needed-information': '133333',
  'collection-rules': '333333',
  'contact-time': '555544',
  'storage-rules': '15----',
};

const answer = (vote) => (vote === 'n' ? { not_applicable: { reason: 'other' } } : { level: LEVELS[vote - 1] });

/** A workshop as its archive has it. */
export function workshop({ votes = VOTES, settled = {} } = {}) {
  const at = '2026-11-22T09:30:00.000Z';
  const said = (votes) => Object.fromEntries([...votes].flatMap((vote, at) => (
    vote === '-' ? [] : [[PEOPLE[at], { answer: answer(vote) }]])));
  return {
    id: 'workshop',
    about: { company: 'Hanbit Foods', department: 'Sales' },
    created: at,
    modified: at,
    questionnaires: [needsCatch],
    respondents: Object.fromEntries([...PEOPLE, 'host'].map((id) => (
      [id, { name: `The person ${id}`, ...(id === 'host' && { facilitator: true }) }]))),
    workshop: { host: 'host', ...settled },
    answers: { 'needs-catch': Object.fromEntries(Object.entries(votes).map(([id, votes]) => [id, { responses: said(votes) }])) },
    figures: {},
  };
}

/** Stores an assessment and opens its workshop, or a requirement of it. */
export async function openWorkshop(page, of = workshop(), { locale = 'en', theme = 'light', at = '' } = {}) {
  await page.addInitScript(([locale, theme]) => {
    for (const [key, value] of [['locale', locale], ['theme', theme]]) {
      const name = `needs-catch.${key}`;
      if (localStorage.getItem(name) === null) localStorage.setItem(name, JSON.stringify(value));
    }
  }, [locale, theme]);
  await page.goto('#/settings');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const text = JSON.stringify({ ...saved(of), version: 4 });
  await page.evaluate(({ id, text }) => new Promise((done, fail) => {
    const open = indexedDB.open('needs-catch');
    open.onerror = () => fail(open.error);
    open.onsuccess = () => {
      const write = open.result.transaction('assessments', 'readwrite');
      write.objectStore('assessments').put({ id, revision: 1, text });
      write.oncomplete = () => { open.result.close(); done(); };
      write.onerror = () => fail(write.error);
    };
  }), { id: of.id, text });
  await page.goto(`#/assessment/${of.id}/people/workshop${at}`);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
}
