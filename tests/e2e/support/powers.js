// An assessment of all shipped questionnaires.
import { shipped } from './archive.js';

const read = (name) => {
  const text = shipped(name);
  const [asked] = text.split('\nindicators:');
  return {
    id: text.match(/^id: (\S+)/m)[1],
    text,
    triggers: [...asked.matchAll(/^ {2}- id: (\S+)/gm)].map(([, id]) => id),
    requirements: [...asked.matchAll(/^ {6}- id: (\S+)/gm)].map(([, id]) => id),
  };
};

/** The shipped questionnaires, in the order they are offered, with the ids of what they ask. */
export const powers = ['needs-catch', 'one-to-one', 'crm', 'real-time'].map(read);

/** How many requirements all of them have. */
export const all = powers.reduce((sum, it) => sum + it.requirements.length, 0);

/**
 * An assessment as its archive has it: each power answered with one level, or (`null`) not at all.
 */
export function several({ levels = ['middle', 'high', null, 'low'], weights } = {}) {
  const at = '2026-11-22T09:30:00.000Z';
  const answers = {};
  powers.forEach(({ id, requirements }, power) => {
    const level = levels[power];
    if (level) answers[id] = Object.fromEntries(requirements.map((it) => [it, { responses: { me: { answer: { level } } } }]));
  });
  return {
    id: 'several',
    about: { company: 'Hanbit Foods', department: 'Sales' },
    created: at,
    modified: at,
    questionnaires: powers.map((it) => it.text),
    ...(weights ? { weights } : {}),
    respondents: { me: {} },
    answers,
    figures: {},
  };
}
