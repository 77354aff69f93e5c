// The workshop: one requirement at a time before the room, and what the report says of it.
import { expect, test } from '@playwright/test';
import { shipped } from './support/archive.js';
import { violations } from './support/axe.js';
import { troubles } from './support/watch.js';
import { openWorkshop, workshop } from './support/workshop.js';

const first = '/needs-catch/growing-customer-policy';
const dots = (page) => page.locator('.board__dot');
const agreed = (page, name) => page.getByRole('radio', { name, exact: true });
const title = (page) => page.getByRole('heading', { level: 1 });

test('the agenda has only what people disagree about, and says what it saves', async ({ page }) => {
  await openWorkshop(page);
  await expect(page.getByText('2 of 25 requirements are on the agenda.')).toBeVisible();
  await expect(page.getByText('2 are close enough to be left out: 10 planned minutes saved.')).toBeVisible();
  await expect(page.getByText('1 is on no agenda, because fewer than 3 people chose a level.')).toBeVisible();
  const lines = page.getByRole('region', { name: 'Widest disagreement first' }).getByRole('listitem');
  await expect(lines).toHaveText([/4 steps apart/, /2 steps apart/]);
  await page.getByLabel('Talk about it from').selectOption('3');
  await expect(lines).toHaveText([/4 steps apart/]);
  await page.getByLabel('Minutes for each requirement').fill('8');
  await page.getByLabel('Minutes for each requirement').press('Tab');
  await expect(page.getByText('3 are close enough to be left out: 24 planned minutes saved.')).toBeVisible();
});

test('votes are nowhere on the page until they are revealed, and then nobody’s', async ({ page }) => {
  await openWorkshop(page);
  await page.getByRole('button', { name: 'Start with the agenda' }).click();
  await expect(title(page)).toBeFocused();
  await expect(page.getByText('6 of 6 have answered')).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(dots(page)).toHaveCount(0);
  await expect(page.getByText(/\d (person|people)|Mean/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Reveal the votes' }).click();
  await expect(dots(page)).toHaveCount(6);
  await expect(agreed(page, 'Low')).toHaveAccessibleDescription(/1 person/);
  await expect(agreed(page, 'Middle')).toHaveAccessibleDescription(/3 people/);
  const figures = page.getByRole('region', { name: 'What the votes say' });
  await expect(figures).toContainText('3.3 on 1 to 5');
  await expect(figures).toContainText('Low to High, 4 steps');
  await expect(figures).toContainText('no agreement');
  expect(await page.locator('body').innerHTML()).not.toContain('The person');
  await page.getByRole('button', { name: 'Hide the votes' }).click();
  await expect(dots(page)).toHaveCount(0);
});

test('votes of two people are never shown', async ({ page }) => {
  await openWorkshop(page, workshop(), { at: '/needs-catch/storage-rules' });
  await expect(page.getByText('2 of 6 have answered')).toBeVisible();
  await expect(page.getByText('Too few chose a level for anything to be shown')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reveal the votes' })).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(dots(page)).toHaveCount(0);
  await expect(page.getByText('Not on the agenda')).toBeVisible();
});

test('beside the votes it is not said how many answered, where one said not applicable', async ({ page }) => {
  await openWorkshop(page, workshop({ votes: { 'growing-customer-policy': '15333n' } }), { at: first });
  await page.getByRole('button', { name: 'Reveal the votes' }).click();
  await expect(dots(page)).toHaveCount(5);
  await expect(page.getByText('have answered')).toHaveCount(0);
  await page.getByRole('button', { name: 'Hide the votes' }).click();
  await expect(page.getByText('6 of 6 have answered')).toBeVisible();
});

test('what only two people answered is not said to be unanswered', async ({ page }) => {
  await openWorkshop(page, workshop({ votes: { 'growing-customer-policy': '15----' } }));
  await page.goto('#/assessment/workshop/results');
  await expect(page.getByRole('heading', { name: 'Too few answers to be shown' })).toBeVisible();
  await expect(page.getByText('Results of fewer than 3 people are not shown')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No answers yet' })).toHaveCount(0);
  expect(await violations(page, 'results')).toEqual([]);
  await page.goto('#/');
  await expect(page.getByText('1 of 25 answered')).toBeVisible();
});

test('a facilitator needs nothing but the keys', async ({ page }) => {
  await openWorkshop(page, workshop(), { at: first });
  const before = await title(page).textContent();
  await page.keyboard.press('ArrowRight');
  await expect(title(page)).not.toHaveText(before);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('2 of 2')).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.getByText('2 of 25')).toBeVisible();
  await page.keyboard.press('a');
  await page.keyboard.press('PageUp');
  await expect(title(page)).toHaveText(before);
  await page.keyboard.press('r');
  await expect(dots(page)).toHaveCount(6);
  await page.keyboard.press('3');
  await expect(agreed(page, 'Middle')).toBeChecked();
  await page.keyboard.press('e');
  await page.keyboard.type('4 shops do it');
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await page.keyboard.type('Not at night');
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await page.keyboard.type('Who owns the data?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Who owns the data?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Reason')).toHaveValue('4 shops do it');
  await expect(page.getByLabel('Dissent')).toHaveValue('Not at night');
  await page.keyboard.press('n');
  await expect(agreed(page, 'Not applicable')).toBeChecked();
  await page.getByLabel('Why it does not apply').selectOption('Decided by others');
  await page.getByLabel('Why it does not apply').blur();
  await page.keyboard.press('Control+z');
  await expect(agreed(page, 'Middle')).toBeChecked();
  await page.keyboard.press('0');
  await expect(agreed(page, 'Middle')).not.toBeChecked();
  await expect(page.getByLabel('Reason')).toBeDisabled();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.getByLabel('Single keys').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await expect(dots(page)).toHaveCount(6);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Agenda' })).toBeVisible();
});

test('that something does not apply is agreed on with a reason, and not before somebody gave one', async ({ page }) => {
  await openWorkshop(page, workshop(), { at: first });
  const why = page.getByLabel('Why it does not apply');
  const takeBack = page.getByRole('button', { name: 'Take the agreement back' });
  await page.keyboard.press('n');
  await expect(why).toBeFocused();
  await expect(why).toHaveValue('');
  await expect(why).toHaveAccessibleDescription(/^It is agreed on once you choose/);
  await expect(agreed(page, 'Not applicable')).toBeChecked();
  await expect(takeBack).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  expect(await violations(page, 'asked why')).toEqual([]);
  // Left without a reason, all is as it was.
  await page.keyboard.press('Escape');
  await expect(title(page)).toBeFocused();
  await expect(agreed(page, 'Not applicable')).not.toBeChecked();
  await page.keyboard.press('3');
  await page.keyboard.press('n');
  await expect(why).toBeFocused();
  await expect(agreed(page, 'Middle')).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(agreed(page, 'Middle')).toBeChecked();
  await page.keyboard.press('n');
  await expect(why).toBeFocused();
  await why.selectOption('Not relevant yet');
  await expect(takeBack).toBeVisible();
  await expect(why).toHaveValue('not-yet-relevant');
  // Where there is a reason, the key goes to it and changes nothing.
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(why).toBeFocused();
  await expect(why).toHaveValue('not-yet-relevant');
  await page.goto('#/assessment/workshop/report');
  const agreements = page.getByRole('table', { name: 'What was agreed on' });
  await expect(agreements).toContainText('Not yet relevant');
});

test('an arrow goes on even where a level was clicked, and leaves the agreement alone', async ({ page }) => {
  await openWorkshop(page, workshop(), { at: first });
  const before = await title(page).textContent();
  await agreed(page, 'Middle').check({ force: true });
  await page.keyboard.press('ArrowRight');
  await expect(title(page)).not.toHaveText(before);
  await page.keyboard.press('ArrowLeft');
  await expect(agreed(page, 'Middle')).toBeChecked();
});

test('the timer counts down what is planned, and says calmly when it is over', async ({ page }) => {
  await page.clock.install();
  await openWorkshop(page, workshop({ settled: { minutes: 1 } }), { at: first });
  const timer = page.getByRole('timer');
  await expect(timer).toHaveText('1:00');
  await page.keyboard.press('t');
  await page.clock.runFor(20_000);
  await expect(timer).toHaveText('0:40');
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.clock.runFor(20_000);
  await expect(timer).toHaveText('0:40');
  await page.keyboard.press('t');
  await page.clock.runFor(45_000);
  await expect(timer).toHaveText('+0:05');
  await expect(page.getByText('The planned time is over.')).toBeVisible();
  await page.keyboard.press('x');
  await expect(timer).toHaveText('1:00');
});

test('the report has the minutes: what was agreed on, by which votes, and what was put off', async ({ page }) => {
  await openWorkshop(page, workshop(), { at: first });
  await page.keyboard.press('r');
  await page.keyboard.press('3');
  await page.getByLabel('Reason').fill('Most shops do it');
  await page.getByLabel('Dissent').fill('Not at night');
  await page.getByLabel('For another time').fill('Who owns the data?');
  await page.getByRole('button', { name: 'Add' }).click();
  await page.goto('#/assessment/workshop/report');
  await expect(page.getByRole('heading', { name: 'Workshop minutes' })).toBeVisible();
  const agreements = page.getByRole('table', { name: 'What was agreed on' });
  await expect(agreements).toContainText('Low 1, Middle 3, High 2');
  await expect(agreements).toContainText('Reason: Most shops do it');
  await expect(agreements).toContainText('Dissent: Not at night');
  await expect(page.getByRole('table', { name: 'Parking lot' })).toContainText('Who owns the data?');
  await expect(page.getByRole('table', { name: 'In order' }).getByRole('row')).toHaveText([
    /What happened/, /Votes shown: Policy on growing/, /Agreed on Middle: Policy on growing/, /For another time: Who owns/,
  ]);
  await expect(page.getByRole('table', { name: /Answers: Management/ })).toContainText('Votes: Low 1, Middle 3, High 2');
});

/** What the room sees of a requirement, and what is pressed for it, that is not wholly above the lower edge. */
const outside = (page) => page.locator('.stage').evaluate((stage) => {
  const edge = stage.querySelector('.stage__foot').getBoundingClientRect();
  const within = (chosen, low) => [...stage.querySelectorAll(chosen)].filter((it) => {
    const { top, bottom, left, right, height } = it.getBoundingClientRect();
    return height && (top < 0 || left < 0 || bottom > low + 0.5 || right > innerWidth);
  }).map((it) => `${it.className || it.id}: ${it.textContent}`);
  return [
    ...within('h1, [role=timer], .stage__bar *, .stage__secret *, .board *, .stage__numbers *, .stage__side :is(label, textarea, select)', edge.top),
    ...within('.stage__foot, .stage__foot :is(a, button)', innerHeight),
  ];
});

/** The smallest letters, in px, but for what the browser itself draws. */
const smallest = (page) => page.locator('.stage').evaluate((stage) => {
  const has = (it) => [...it.childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim());
  return Math.min(...[...stage.querySelectorAll('*')].filter(has).map((it) => parseFloat(getComputedStyle(it).fontSize)));
});

for (const locale of ['ko', 'en', 'ja']) {
  test(`a small projector shows all of a requirement at once, in letters for the back row (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 620 });
    // Of all that come with the app, this one has the longest anchor in every language.
    const votes = { 'beyond-price': '111111111111' };
    const of = workshop({ votes, people: 12, questionnaire: shipped('one-to-one') });
    await openWorkshop(page, of, { at: '/one-to-one/beyond-price', locale });
    await expect(page.locator('.stage__count')).toContainText('12');
    expect(await outside(page)).toEqual([]);
    const scale = page.locator('.board');
    const before = await scale.boundingBox();
    await page.keyboard.press('r');
    await expect(dots(page)).toHaveCount(12);
    // What is read does not move when the votes come.
    expect(await scale.boundingBox()).toEqual(before);
    await page.keyboard.press('1');
    await expect(page.locator('#stage-reason')).toBeEnabled();
    expect(await outside(page)).toEqual([]);
    await page.keyboard.press('n');
    await expect(page.locator('#stage-exempt')).toBeVisible();
    expect(await outside(page)).toEqual([]);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await smallest(page)).toBeGreaterThanOrEqual(16);
    const letters = () => title(page).evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
    const small = await letters();
    expect(small).toBeGreaterThanOrEqual(28);
    await page.setViewportSize({ width: 1920, height: 1080 });
    expect(await letters()).toBeGreaterThan(1.3 * small);
    expect(await outside(page)).toEqual([]);
  });
}

test('what is gone to by its key is not hidden by the lower edge, and the way back shows everything again', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 620 });
  await openWorkshop(page, workshop(), { at: first });
  await page.keyboard.press('3');
  for (const [key, name] of [['p', 'For another time'], ['d', 'Dissent']]) {
    const field = page.getByLabel(name);
    await page.keyboard.press(key);
    await expect(field).toBeFocused();
    const edge = await page.locator('.stage__foot').boundingBox();
    const { y, height } = await field.boundingBox();
    expect(y + height).toBeLessThanOrEqual(edge.y);
    await page.keyboard.press('Escape');
    await expect(title(page)).toBeFocused();
    expect(await outside(page)).toEqual([]);
  }
});

test('the workshop breaks no rule of accessibility and no policy', async ({ page }) => {
  const found = await troubles(page);
  await openWorkshop(page, workshop(), { theme: 'dark' });
  const against = await violations(page, 'agenda');
  await page.getByRole('button', { name: 'Start with the agenda' }).click();
  against.push(...await violations(page, 'hidden'));
  await page.keyboard.press('r');
  await page.keyboard.press('n');
  await expect(dots(page)).toHaveCount(6);
  against.push(...await violations(page, 'revealed'));
  expect(against).toEqual([]);
  expect(found).toEqual([]);
});
