// From the invitation to the minutes, in four browsers.
import { expect, test } from '@playwright/test';
import { answer, facilitate, files, handIn, join } from './support/collect.js';
import { file } from './support/home.js';

test('three people answer in their own browsers, the room reveals and agrees, and the report says how', async ({ page, browser }) => {
  const link = await facilitate(page);
  const handed = [];
  for (const [name, key] of [['Ann', '1'], ['Bo', '3'], ['Cy', '5']]) {
    const context = await browser.newContext();
    const theirs = await context.newPage();
    await join(theirs, link, name);
    await answer(theirs, key);
    handed.push(await handIn(theirs));
    await context.close();
  }
  await files(page).setInputFiles(handed.map(({ name, text }) => file(text, name)));
  await page.getByRole('button', { name: 'Take in 3 files' }).click();
  await expect(page.getByText('The answers of 3 files were taken in.')).toBeVisible();

  await page.getByRole('navigation', { name: 'Pages about people' }).getByRole('link', { name: 'Workshop' }).click();
  await page.getByRole('button', { name: 'Start with the agenda' }).click();
  await expect(page.getByText('3 of 4 have answered')).toBeVisible();
  await expect(page.getByText('1 person')).toHaveCount(0);
  await page.getByRole('button', { name: /^Reveal/ }).click();
  await expect(page.getByText('1 person')).toHaveCount(3);
  await page.getByRole('radio', { name: 'Middle', exact: true }).check({ force: true });
  await page.getByLabel('Reason').fill('Two of three shops do it');
  await page.getByRole('link', { name: /^Leave/ }).click();

  await page.getByRole('link', { name: 'Report' }).click();
  const agreements = page.getByRole('table', { name: 'What was agreed on' });
  await expect(agreements).toContainText('Low 1, Middle 1, High 1');
  await expect(agreements).toContainText('Reason: Two of three shops do it');
  await expect(page.getByRole('table', { name: /Answers: Management/ })).toContainText('Middle');
  // Who chose what is nowhere.
  for (const name of ['Ann', 'Bo', 'Cy']) await expect(page.getByRole('article').getByText(name, { exact: true })).toHaveCount(0);
});
