// A workshop, of six unless said otherwise, put where the app looks for it.
import { needsCatch } from './archive.js';
import { shelve } from './shelf.js';

const LEVELS = ['low', 'low-middle', 'middle', 'middle-high', 'high'];
const PEOPLE = ['ann', 'bo', 'cy', 'di', 'ed', 'fay', 'gus', 'hal', 'ida', 'jo', 'kim', 'leo'];

/** What they say, in order: a level from 1, `n` for not applicable, `-` for nothing. */
const VOTES = {
  'growing-customer-policy': '153335',
  'needed-information': '133333',
  'collection-rules': '333333',
  'contact-time': '555544',
  'storage-rules': '15----',
};

const answer = (vote) => (vote === 'n' ? { not_applicable: { reason: 'other' } } : { level: LEVELS[vote - 1] });

/** A workshop as its archive has it; votes are in the order of the first so many people. */
export function workshop({ votes = VOTES, settled = {}, people = 6, questionnaire = needsCatch } = {}) {
  const at = '2026-11-22T09:30:00.000Z';
  const said = (votes) => Object.fromEntries([...votes].flatMap((vote, at) => (
    vote === '-' ? [] : [[PEOPLE[at], { answer: answer(vote) }]])));
  return {
    id: 'workshop',
    about: { company: 'Hanbit Foods', department: 'Sales' },
    created: at,
    modified: at,
    questionnaires: [questionnaire],
    respondents: Object.fromEntries([...PEOPLE.slice(0, people), 'host'].map((id) => (
      [id, { name: `The person ${id}`, ...(id === 'host' && { facilitator: true }) }]))),
    workshop: { host: 'host', ...settled },
    answers: { [questionnaire.match(/^id: (\S+)/m)[1]]: Object.fromEntries(Object.entries(votes).map(([id, votes]) => [id, { responses: said(votes) }])) },
    figures: {},
  };
}

/** Stores an assessment and opens its workshop, or a requirement of it. */
export async function openWorkshop(page, of = workshop(), { at = '', ...preferences } = {}) {
  await shelve(page, of, { at: `people/workshop${at}`, ...preferences });
  await page.getByRole('heading', { level: 1 }).waitFor();
}
