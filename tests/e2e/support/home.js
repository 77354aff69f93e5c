// What tests of the list, of importing and of beginning share.
import { expect } from '@playwright/test';
import { needsCatch, saved } from './archive.js';

/** An assessment as a file holds it. */
export function archive(changes = {}) {
  return saved({
    id: 'acme-1',
    about: { company: 'Acme', department: 'Sales' },
    created: '2026-11-20T09:30:00.000Z',
    modified: '2026-11-21T09:30:00.000Z',
    questionnaires: [needsCatch],
    respondents: { me: {} },
    answers: {
      'needs-catch': {
        recording: { responses: { me: { answer: { level: 'middle' } } } },
      },
    },
    figures: {},
    ...changes,
  });
}

/** The same as a file of version 1, which names its questionnaires and has none inside. */
export function named(...questionnaires) {
  return { ...archive({ questionnaires }), version: 1 };
}

/** A file for a file input. */
export function file(content, name = 'acme.json') {
  const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

export const picker = (page) => page.getByLabel('Import a file');

/** The card of an assessment in the list. */
export const card = (page, title) => page.getByRole('article', { name: title });

/** Imports a good file and returns to the list. */
export async function withAcme(page) {
  await page.goto('/');
  await picker(page).setInputFiles(file(archive()));
  await expect(page.getByText('“Acme · Sales” was imported.')).toBeVisible();
  await expect(page).toHaveURL(/#\/assessment\/acme-1\//);
  await page.goto('/#/');
  await expect(card(page, 'Acme · Sales')).toBeVisible();
}
