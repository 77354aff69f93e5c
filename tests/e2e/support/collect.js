// One who invites, those who are invited, and the files they hand in.
import { expect } from '@playwright/test';
import { download } from './download.js';
import { archive, file, picker } from './home.js';

export const collect = '/#/assessment/acme-1/people/collect';
export const groups = { d1: { kind: 'department', name: 'Sales' }, r1: { kind: 'role', name: 'Lead' } };
export const files = (page) => page.getByLabel('Choose files');
/** Opens the page where a workshop's answers come together. */
export async function facilitate(page, changes = {}) {
  await page.goto('/');
  await picker(page).setInputFiles(file(archive({ groups, ...changes })));
  await expect(page).toHaveURL(/#\/assessment\/acme-1\//);
  await page.goto(collect);
  await page.getByRole('button', { name: 'Begin inviting' }).click();
  return page.getByRole('textbox', { name: 'Invitation link' }).inputValue();
}

/** Follows an invitation and begins to answer it. */
export async function join(page, link, name) {
  await page.goto(link);
  await page.getByLabel('Name or code').fill(name);
  await page.getByLabel('Department').selectOption('Sales');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page).toHaveURL(/\/respond/);
}

/** Gives the first requirement a level, by key. */
export async function answer(page, key) {
  await page.getByRole('article').first().focus();
  await page.keyboard.press(key);
}

/** Hands in, and gives the file. */
export async function handIn(page) {
  await page.getByRole('link', { name: 'Hand in' }).first().click();
  return download(page.getByRole('button', { name: 'Save answer file' }));
}
