// A newer version of a questionnaire that an open assessment answers.
import { expect, test } from '@playwright/test';
import { violations } from './support/axe.js';
import { archive, card, file as saved, picker } from './support/home.js';
import { paste, state, yaml } from './support/library.js';
import { stored } from './support/shelf.js';

const old = yaml();
/** Another major version: one requirement is gone, one is new, one says something else. */
const newer = yaml({ version: '2.0.0' })
  .replace('id: decision-kept', 'id: decision-noted')
  .replace('Decision is kept', 'Decision is noted')
  .replace('Preparation is kept', 'Preparation is timely');

const level = (id) => ({ responses: { me: { answer: { level: id } } } });
const answers = {
  'preparation-kept': level('high'),
  'discussion-kept': level('middle'),
  'decision-kept': level('low'),
};
const step = (page) => page.getByRole('region', { name: 'Meetings' });
// What is said about the questionnaire, at the end of the page, says it too.
const notice = (page) => page.getByRole('paragraph').filter({ hasText: 'A newer version of “Meetings” is available: 2.0.0.' });
const assessment = async (page) => {
  const record = (await stored(page)).find((it) => it.id === 'acme-1');
  return JSON.parse(record.text).assessment;
};

/** An assessment of the old version, while the new one is on the device. */
async function open(page) {
  await page.goto('/');
  const of = archive({ questionnaires: [old], answers: { meetings: answers } });
  await picker(page).setInputFiles(saved(of));
  await expect(page).toHaveURL(/#\/assessment\/acme-1\//);
  await paste(page, newer);
  await expect(state(page)).toHaveText(/^Valid/);
  await page.goto('/#/assessment/acme-1/results');
  await expect(notice(page).first()).toBeVisible();
}

test('an assessment moves to a new major version after a look at what that changes', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'See what changes' }).click();
  await expect(step(page)).toContainText('From version 1.0.0 to 2.0.0');
  await expect(step(page)).toContainText('2 requirements, 2 answers');
  await expect(step(page)).toContainText('Decision is noted');
  await expect(step(page)).toContainText('Decision is kept');
  await expect(step(page)).toContainText('Preparation is timely');
  await expect(step(page)).toContainText('One answer is kept, but no longer counts.');
  expect((await assessment(page)).questionnaires).toEqual([old]);

  await page.getByRole('button', { name: 'Move to 2.0.0' }).click();
  await expect(page.getByText('“Meetings” now uses version 2.0.0.')).toBeVisible();
  await expect.poll(async () => (await assessment(page)).questionnaires).toEqual([newer]);
  const moved = await assessment(page);
  expect(moved.former).toEqual([old]);
  expect(moved.answers.meetings).toEqual(answers);
  await expect(page.getByRole('row', { name: /Decision is kept/ })).toContainText('Low');

  await page.goto('/#/assessment/acme-1/respond/meetings/decision-noted');
  const added = page.getByRole('article', { name: 'Decision is noted', exact: true });
  await expect(added).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('3');
  await expect(added.getByRole('radio', { name: 'High' })).toBeChecked();
  await page.goto('/#/assessment/acme-1/results');
  await expect(notice(page)).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Decision is kept/ })).toContainText('Low');
  await expect(page.getByRole('img', { name: /^Radar chart/ })).toHaveAttribute('aria-label', /Decision: 100 %|Decision.*100/);
});

test('moving can be taken back, and nothing is lost on the way', async ({ page }) => {
  await open(page);
  const before = await assessment(page);
  await page.goto('/#/assessment/acme-1/versions');
  await page.getByRole('button', { name: 'Move to 2.0.0' }).click();
  await expect.poll(async () => (await assessment(page)).questionnaires).toEqual([newer]);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect.poll(async () => (await assessment(page)).questionnaires).toEqual([old]);
  const { modified, ...after } = await assessment(page);
  expect({ ...after, modified: before.modified }).toEqual(before);
});

test('who stays is not asked again, and can still move', async ({ page }) => {
  await open(page);
  await page.goto('/#/assessment/acme-1/versions');
  await page.getByRole('button', { name: 'Stay with 1.0.0' }).click();
  await expect(page.getByText('“Meetings” stays with version 1.0.0.')).toBeVisible();
  await expect.poll(async () => (await assessment(page)).declined).toEqual({ meetings: '2.0.0' });
  await page.goto('/#/assessment/acme-1/results');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'See what changes' })).toHaveCount(0);
  await page.goto('/#/assessment/acme-1/versions');
  await expect(step(page)).toContainText('You chose to stay with version 1.0.0.');
  await expect(page.getByRole('button', { name: 'Move to 2.0.0' })).toBeVisible();
});

/** More than words are different: a level is gone, one is new, one counts for less, one requirement belongs elsewhere. */
const rescaled = newer
  .replace('id: middle, value: 1, label: Middle', 'id: top, value: 4, label: Top')
  .replace('  - { id: high, value: 2, label: High }\n', '')
  .replace("  - { id: top,", "  - { id: high, value: 2, label: High }\n  - { id: top,")
  .replace('level: middle, from: 0.4', 'level: high, from: 0.4')
  .replace('level: high, from: 0.75', 'level: top, from: 0.75')
  .replaceAll('anchors: { low: Never, middle: At times, high: Always }', 'anchors: { low: Never, high: At times, top: Always }')
  .replace('why: It saves time.', 'weight: 2\n        why: It saves time.');

test('a newer version is told in the list, while answering, and says what becomes of levels and scores', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  const of = archive({ questionnaires: [old], respondents: { me: { name: 'Kim' } }, answers: { meetings: { ...answers, 'discussion-kept': { responses: { me: { answer: { level: 'middle' }, note: 'Ask the team again' } } } } } });
  await picker(page).setInputFiles(saved(of));
  await expect(page).toHaveURL(/#\/assessment\/acme-1\//);
  await paste(page, rescaled);
  await expect(state(page)).toHaveText(/^Valid/);
  await page.goto('/#/');
  const link = card(page, 'Acme · Sales').getByRole('link', { name: 'A newer version of “Meetings” is available: 2.0.0.' });
  await expect(link).toBeVisible();
  await page.goto('/#/assessment/acme-1/respond');
  await page.getByRole('link', { name: 'A newer version of “Meetings” is available: 2.0.0.' }).click();
  await expect(page).toHaveURL(/\/versions$/);

  await expect(step(page)).toContainText('“Top” is new, at 100 % of the scale.');
  await expect(step(page)).toContainText('“Middle” is gone.');
  await expect(step(page)).toContainText('“High” counts as 50 % instead of 100 %');
  const line = (text) => step(page).getByRole('listitem').filter({ hasText: text });
  await expect(step(page).getByRole('heading', { name: 'To be answered again' })).toBeVisible();
  await expect(line(/^Discussion is kept 1 answer$/)).toBeVisible();
  await expect(line(/^Preparation is timely other words, so look at the answer again; weight 2 instead of 1$/)).toBeVisible();
  await expect(step(page)).toContainText('50 %, Middle → 50 %, High');
  await expect(step(page)).toContainText('2 answers are kept, but no longer count.');
  expect(await violations(page, 'preview')).toEqual([]);

  await page.getByRole('button', { name: 'Move to 2.0.0' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const row = page.getByRole('row', { name: /^Discussion is kept Kim Middle Ask the team again$/ });
  await expect(row).toBeVisible();
  expect(await violations(page, 'moved')).toEqual([]);
  // The open page of scores counts what the new version counts, and the report lists the rest.
  await page.getByRole('main').getByRole('link', { name: 'Results', exact: true }).click();
  await expect(page.getByText('1 of 3 requirements')).toBeVisible();
  await expect(row).toBeVisible();
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Answers kept from earlier versions' })).toBeVisible();
  await expect(row).toBeVisible();
  await expect(page.getByRole('row', { name: /^Decision is kept Kim Low$/ })).toBeVisible();
});

test('the message of a step goes when the assessment is left: its undo would reach nothing', async ({ page }) => {
  await open(page);
  await page.goto('/#/assessment/acme-1/versions');
  await page.getByRole('button', { name: 'Stay with 1.0.0' }).click();
  const message = page.getByRole('listitem').filter({ hasText: 'stays with version 1.0.0' });
  await expect(message.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.goto('/#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(message).toHaveCount(0);
});
