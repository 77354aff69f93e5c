// One device, passed around: nobody sees another's answers.
import { expect, test } from '@playwright/test';
import { needsCatch } from './support/archive.js';
import { violations } from './support/axe.js';
import { openResults } from './support/results.js';
import { breakable } from './support/saving.js';
import { requirements } from './support/respond.js';

const at = '2026-11-22T09:30:00.000Z';
const SECRET = 'Only Bora knows this sentence';

/** Three people who answer together; Bora has answered, with a note. */
const room = () => ({
  id: 'room',
  about: { company: 'Hanbit Foods', department: '' },
  created: at,
  modified: at,
  questionnaires: [needsCatch],
  respondents: { host: { name: 'Hana', facilitator: true }, p1: { name: 'Bora' }, p2: { name: 'Chul' } },
  groups: { d1: { kind: 'department', name: 'Sales' } },
  workshop: { host: 'host' },
  answers: {
    'needs-catch': {
      [requirements[0]]: { responses: { p1: { answer: { level: 'high' }, note: SECRET } } },
      [requirements[1]]: { responses: { p1: { answer: { not_applicable: { reason: 'other', note: SECRET } } } } },
    },
  },
});

const start = async (page) => {
  await openResults(page, room());
  await page.goto('#/assessment/room/people/collect');
  await page.getByRole('button', { name: 'Begin to pass around' }).click();
};
const begin = async (page, name) => {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
};
const cards = (page) => page.getByRole('article');
const handOver = (page) => page.getByRole('banner').getByRole('button', { name: 'Hand over' });

/** Whatever of an answer stands anywhere in the document, shadow roots and values of fields included. */
const traces = (page) => page.evaluate((secret) => {
  const chosen = [...document.querySelectorAll('input[type=radio]')].filter((it) => it.checked).map((it) => it.id);
  const states = [...document.querySelectorAll('[data-state=answered], [data-state=na]')].map((it) => it.textContent);
  const fields = [...document.querySelectorAll('textarea, input')].map((it) => it.value).filter((it) => it.includes(secret));
  const text = document.documentElement.outerHTML.includes(secret) ? [secret] : [];
  return [...chosen, ...states, ...fields, ...text];
}, SECRET);

test('whoever answers on a device that is passed around sees nothing of another’s answers', async ({ page }) => {
  await start(page);
  await expect(page.getByRole('heading', { name: 'Who answers now?' })).toBeVisible();
  // Whoever only facilitates does not answer here.
  await expect(page.getByRole('button', { name: /^Hana/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Bora/ })).toContainText('begun');
  expect(await traces(page)).toEqual([]);

  await begin(page, 'Chul');
  await expect(cards(page).first()).toBeVisible();
  expect(await traces(page)).toEqual([]);
  await expect(page.getByRole('banner').getByRole('link')).toHaveCount(0);
  await page.keyboard.press('3');
  await expect(cards(page).first()).toContainText('Answered');
  await handOver(page).click();
  await expect(page.getByRole('heading', { name: 'Who answers now?' })).toBeVisible();
  expect(await traces(page)).toEqual([]);

  // Bora finds her own answers, and nothing to take back that Chul did.
  await begin(page, 'Bora');
  await expect(page.getByRole('textbox', { name: 'Note' }).first()).toHaveValue(SECRET);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  await handOver(page).click();
  expect(await traces(page)).toEqual([]);
});

test('whoever has no name has the number here that lists give them', async ({ page }) => {
  const begun = room();
  await openResults(page, { ...begun, respondents: { ...begun.respondents, p3: {} } });
  await page.goto('#/assessment/room/people');
  await expect(page.getByRole('textbox', { name: 'Name of Person 4' })).toBeVisible();
  await page.goto('#/assessment/room/people/collect');
  await page.getByRole('button', { name: 'Begin to pass around' }).click();
  await expect(page.getByRole('button', { name: /^Person/ })).toHaveText(/^Person 4/);
});

test('no address and no reload leads from the round to what others answered', async ({ page }) => {
  await start(page);
  await begin(page, 'Chul');
  for (const there of ['results', 'report', 'people', 'people/entry', 'people/workshop', 'people/differences', 'respond']) {
    await page.goto(`#/assessment/room/${there}`);
    await expect(handOver(page)).toBeVisible();
    expect(await traces(page), there).toEqual([]);
  }
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Who answers now?' })).toBeVisible();
  expect(await traces(page)).toEqual([]);
  await page.getByRole('button', { name: 'End the round' }).click();
  await page.getByRole('button', { name: 'End the round' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Results' })).toBeVisible();
});

test('no other address of the app, and no way back, leads out of the round', async ({ page }) => {
  await start(page);
  await begin(page, 'Chul');
  const waits = page.getByRole('heading', { name: 'Who answers now?' });
  for (const there of ['#/', '#/settings', '#/library', '#/new']) {
    await page.goto(there);
    await expect(waits, there).toBeVisible();
    await expect(page.getByRole('button', { name: /JSON|Delete/ })).toHaveCount(0);
  }
  await page.goBack();
  await expect(waits).toBeVisible();
  await page.getByRole('button', { name: 'End the round' }).click();
  await page.getByRole('button', { name: 'End the round' }).click();
  await page.getByRole('banner').getByRole('link', { name: 'Needs Catch' }).click();
  await expect(page.getByRole('heading', { name: /Hanbit Foods/ })).toBeVisible();
});

test('whoever answered on a device of their own is not opened on this one', async ({ page }) => {
  const of = { ...room(), receipts: { p1: { at, digest: 'd' } } };
  await openResults(page, of);
  await page.goto('#/assessment/room/people/collect');
  await page.getByRole('button', { name: 'Begin to pass around' }).click();
  const bora = page.getByRole('button', { name: /^Bora/ });
  await expect(bora).toContainText('answered elsewhere');
  await expect(bora).toBeDisabled();
});

test('nobody but the host sets the PIN that ends the round', async ({ page }) => {
  const of = { ...room(), workshop: { host: 'p1' } };
  await openResults(page, of);
  await page.goto('#/assessment/room/people/collect');
  await page.getByRole('button', { name: 'Begin to pass around' }).click();
  await page.getByRole('button', { name: /^Bora/ }).click();
  await expect(page.getByRole('heading', { name: 'Are you Bora?' })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByLabel(/PIN/)).toHaveCount(0);
});

test('what cannot be stored is said in the round too, and nobody gets all answers in a file', async ({ page }) => {
  await breakable(page);
  await start(page);
  await begin(page, 'Chul');
  await page.evaluate(() => { window.storage.fails = 'at once'; });
  await page.keyboard.press('3');
  await expect(page.getByRole('alert').filter({ hasText: 'The storage of this browser is full.' })).toBeVisible();
  await expect(page.getByRole('alert').getByRole('button')).toHaveCount(0);
});

test('a PIN keeps a neighbour out, and a wrong one loses nothing', async ({ page }) => {
  await start(page);
  await page.getByRole('button', { name: /^Chul/ }).click();
  const code = page.getByLabel('A PIN for next time (optional)');
  await code.fill('12');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByText('A PIN has 4 to 8 digits.')).toBeVisible();
  await code.fill('2580');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.keyboard.press('2');
  await handOver(page).click();

  await expect(page.getByRole('button', { name: /^Chul/ })).toContainText('with a PIN');
  await page.getByRole('button', { name: /^Chul/ }).click();
  const asked = page.getByLabel('Your PIN');
  await asked.fill('2581');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByText('This is not the PIN that was set.')).toBeVisible();
  await expect(asked).toBeFocused();
  expect(await traces(page)).toEqual([]);
  await asked.fill('2580');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(cards(page).first()).toContainText('Answered');
});

test('whoever is not on the list adds themselves', async ({ page }) => {
  await start(page);
  await page.getByText('Not on the list?').click();
  await page.getByRole('button', { name: 'Add me and begin' }).click();
  await expect(page.getByText('Write a name, or any word you will recognise.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name or code' }).fill('Dami');
  await page.getByRole('combobox', { name: 'Department' }).selectOption('Sales');
  await page.getByRole('button', { name: 'Add me and begin' }).click();
  await expect(page.getByRole('banner')).toContainText('Dami');
  await page.keyboard.press('1');
  await handOver(page).click();
  await expect(page.getByRole('button', { name: /^Dami/ })).toContainText('begun');
});

test('every step of a round begins at the top of its screen, and Tab leads into it', async ({ page }) => {
  await start(page);
  const title = page.getByRole('heading', { name: 'Who answers now?' });
  await expect(title).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Bora/ })).toBeFocused();
  await begin(page, 'Chul');
  await expect(cards(page).first()).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await handOver(page).click();
  await expect(title).toBeFocused();
  await page.getByText('Not on the list?').click();
  await page.getByRole('textbox', { name: 'Name or code' }).fill('Dami');
  await page.getByRole('button', { name: 'Add me and begin' }).click();
  await expect(page.getByRole('banner')).toContainText('Dami');
  await expect(page.getByRole('main')).toBeFocused();
  await handOver(page).click();
  await page.getByRole('button', { name: 'End the round' }).click();
  await expect(page.getByRole('heading', { name: 'End the round?' })).toBeFocused();
  await page.getByRole('button', { name: 'Go on passing around' }).click();
  await expect(title).toBeFocused();
  await page.getByRole('button', { name: 'End the round' }).click();
  await page.getByRole('button', { name: 'End the round' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});

test('the screens of a round are accessible', async ({ page }) => {
  await start(page);
  await page.getByText('Not on the list?').click();
  const found = await violations(page, 'who');
  await page.getByRole('button', { name: /^Chul/ }).click();
  await expect(page.getByLabel('A PIN for next time (optional)')).toBeFocused();
  found.push(...await violations(page, 'code'));
  expect(found).toEqual([]);
});
