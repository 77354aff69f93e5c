// The way through the questionnaire that tests/journey.rs goes with the core alone.
import { readFileSync } from 'node:fs';
import { needsCatch } from './archive.js';

const yaml = needsCatch.split(/^indicators:/m)[0];

export const journey = JSON.parse(readFileSync(new URL('../journey.json', import.meta.url), 'utf8'));

/** The triggers in order: id, English title, and the requirements likewise, each with its key. */
export const triggers = [];
for (const [, depth, id, title] of yaml.matchAll(/^( {2}| {6})- id: (\S+)\n +title: \{ en: (.+?), ko:/gm)) {
  if (depth.length === 2) triggers.push({ id, title, requirements: [] });
  else triggers.at(-1).requirements.push({ id, title, key: journey.keys[triggers.at(-1).id][triggers.at(-1).requirements.length] });
}

export const requirements = triggers.flatMap((it) => it.requirements);

/** What a level is called. */
export const level = { low: 'Low', middle: 'Middle', high: 'High' };
