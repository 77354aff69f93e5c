// Answering: by mouse, by keyboard, and with the tab closed in between.
import { expect, test } from '@playwright/test';
import { violations } from './support/axe.js';
import { level, open, requirements, stored } from './support/respond.js';
import { paintsSlowly } from './support/slow.js';

const [first, second] = requirements;
const all = requirements.length;

const card = (page, title) => page.getByRole('article', { name: title, exact: true });
const policy = (page) => card(page, 'Policy on growing customers');
const needed = (page) => card(page, 'Definition of needed information');
const radio = (card, name) => card.getByRole('radio', { name, exact: true });

test('a click answers, and what a level looks like is read without one', async ({ page }) => {
  await open(page);
  const high = radio(policy(page), 'High');
  await expect(policy(page)).toContainText('One company-wide policy names the growing customers to stay close to.');
  await expect(high).toHaveAccessibleDescription(/One company-wide policy/);
  await high.check();
  await expect(policy(page)).toContainText('Answered: High');
  await expect(page.getByRole('progressbar', { name: 'Progress' })).toHaveAttribute('aria-valuenow', '1');
  await expect.poll(() => stored(page, first)).toEqual({ answer: { level: 'high' } });
});

test('every requirement is answered by keyboard alone, and then the results are offered', async ({ page }) => {
  await open(page);
  for (let at = 0; at < all; at += 1) {
    await expect(page.locator('article[aria-current]')).toHaveAttribute('id', `needs-catch--${requirements[at]}`);
    await page.keyboard.press(String(1 + (at % 5)));
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText(`${all} of ${all} answered`).first()).toBeVisible();
  await expect(page.getByText('Every requirement has an answer.')).toBeVisible();
  await page.getByRole('link', { name: 'See the results' }).first().click();
  await expect(page).toHaveURL(/#\/assessment\/a1\/results$/);
});

test('the arrows move between requirements up and down and within the scale left and right', async ({ page }) => {
  await open(page);
  await page.keyboard.press('2');
  await expect(radio(policy(page), 'Low to middle')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(radio(policy(page), 'Middle')).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(needed(page)).toBeFocused();
  await expect(radio(policy(page), 'Middle')).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(radio(policy(page), 'Middle')).toBeFocused();
});

test('not applicable asks for a reason, and keeps it', async ({ page }) => {
  await open(page);
  await page.keyboard.press('n');
  await expect(policy(page).getByLabel('Why it does not apply')).toHaveValue('out-of-scope');
  await page.keyboard.press('n');
  await expect(policy(page).getByLabel('Why it does not apply')).toBeFocused();
  await policy(page).getByLabel('Why it does not apply').selectOption({ label: 'Decided by others' });
  await policy(page).getByLabel('In a few words').fill('Head office');
  await expect.poll(() => stored(page, first)).toEqual({
    answer: { not_applicable: { reason: 'outside_our_control', note: 'Head office' } },
  });
  await page.reload();
  await expect(policy(page).getByLabel('In a few words')).toHaveValue('Head office');
  await expect(policy(page).getByLabel('Why it does not apply')).toHaveValue('outside-our-control');
});

test('an answer is cleared, and its note stays', async ({ page }) => {
  await open(page, { answers: { [first]: level('high', 'Since 2024') }, at: first });
  await policy(page).getByRole('button', { name: 'Clear answer' }).click();
  await expect(policy(page)).toContainText('Not answered');
  await expect(policy(page)).toBeFocused();
  await expect(policy(page).getByLabel('Note')).toHaveValue('Since 2024');
});

test('undo and redo say in words what they did, and take a note back as a whole', async ({ page }) => {
  await open(page);
  const status = page.getByRole('status');
  const note = policy(page).getByRole('textbox', { name: 'Note' });
  await page.keyboard.press('4');
  await page.keyboard.press('c');
  await note.pressSequentially('Agreed in');
  await expect.poll(async () => (await stored(page, first))?.note).toBe('Agreed in');
  await note.pressSequentially(' May');
  await expect.poll(async () => (await stored(page, first))?.note).toBe('Agreed in May');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(status.filter({ hasText: 'The note on “Policy on growing customers” changed.' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(status.filter({ hasText: '“Policy on growing customers” is now unanswered.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  await expect(note).toHaveValue('Agreed in May');
  await expect(radio(policy(page), 'Middle to high')).toBeChecked();
});

test('keys typed into a note are letters, and Korean keys are keys', async ({ page }) => {
  await open(page);
  await page.keyboard.press('c');
  await page.keyboard.type('n 3 u ?');
  await expect(policy(page).getByRole('textbox', { name: 'Note' })).toHaveValue('n 3 u ?');
  await expect(policy(page)).toContainText('Not answered');
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.activeElement.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ㅜ', code: 'KeyN', bubbles: true, cancelable: true }),
  ));
  await expect(radio(policy(page), 'Not applicable')).toBeChecked();
});

test('a note is not lost when the tab closes in the middle of a word', async ({ page, context }) => {
  await open(page);
  await page.keyboard.press('c');
  await page.keyboard.type('Half a sente');
  // No blur, no pause: the tab is gone before anything could be stored.
  await page.close();
  const again = await context.newPage();
  await again.goto(`${process.env.NEEDS_CATCH_URL}#/assessment/a1/respond`);
  await expect(policy(again).getByRole('textbox', { name: 'Note' })).toHaveValue('Half a sente');
  await expect.poll(async () => (await stored(again, first))?.note).toBe('Half a sente');
});

test('a note is stored when the assessment is left at once', async ({ page }) => {
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  await open(page);
  await page.keyboard.press('c');
  await page.keyboard.type('Left');
  await page.evaluate(() => { location.hash = '#/settings'; });
  await expect.poll(async () => (await stored(page, first))?.note).toBe('Left');
  expect(troubles).toEqual([]);
});

test('a reload resumes at the same requirement, with the focus', async ({ page }) => {
  await open(page);
  for (let times = 0; times < 7; times += 1) await page.keyboard.press('ArrowDown');
  const here = page.locator(`[id="needs-catch--${requirements[7]}"]`);
  await expect(here).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`/respond/needs-catch/${requirements[7]}$`));
  await page.reload();
  await expect(here).toBeFocused();
  await expect(here).toBeInViewport();
  await page.goto(`${process.env.NEEDS_CATCH_URL}#/assessment/a1/respond`);
  await page.reload();
  await expect(here).toBeFocused();
});

test('a link to a requirement leads there, also back to where one came from', async ({ page }) => {
  await open(page, { at: second });
  await expect(needed(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(policy(page)).toBeFocused();
  // As a link of another page would; the address read like this before.
  await page.evaluate((second) => { location.hash = `#/assessment/a1/respond/needs-catch/${second}`; }, second);
  await expect(needed(page)).toBeFocused();
});

test('next unanswered goes around the end, and stops when nothing is left', async ({ page }) => {
  const answers = Object.fromEntries(requirements.slice(1).map((id) => [id, level('low')]));
  await open(page, { answers, at: requirements.at(-1) });
  await page.getByRole('button', { name: 'Next unanswered' }).click();
  await expect(policy(page)).toBeFocused();
  await page.keyboard.press('5');
  await expect(page.getByRole('button', { name: 'Next unanswered' })).toHaveAttribute('aria-disabled', 'true');
});

test('the triggers on the left lead to their beginning and say how far they are', async ({ page }) => {
  await open(page, { answers: { [first]: level('high') } });
  const triggers = page.getByRole('navigation', { name: 'Triggers' });
  await expect(triggers.getByRole('link', { name: /^Management 1 of \d answered$/ })).toHaveAttribute('aria-current', 'step');
  await triggers.getByRole('link', { name: /^Storage/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Storage' })).toBeFocused();
  await page.getByRole('button', { name: /Next trigger/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Use' })).toBeFocused();
});

test('the list of keys opens and closes, and single keys can be turned off', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('3');
  await dialog.getByRole('checkbox', { name: /Single keys/ }).uncheck();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('3');
  await page.keyboard.press('ArrowDown');
  await expect(needed(page)).toBeFocused();
  await expect(policy(page)).toContainText('Not answered');
});

test('the list of keys opens as soon as it is there, if it was asked for before', async ({ page }) => {
  await open(page);
  let come;
  const later = new Promise((done) => { come = done; });
  await page.route(/\/split_later-\w+\.wasm$/, async (route) => { await later; await route.continue(); });
  await page.reload();
  await expect(policy(page)).toBeVisible();
  await page.keyboard.press('?');
  await page.keyboard.press('3');
  await expect(radio(policy(page), 'Middle')).toBeChecked();
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toBeHidden();
  come();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Keys', exact: true }).click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Keys', exact: true })).toBeFocused();
});

test('E opens what would prove a high answer', async ({ page }) => {
  await open(page);
  const proof = policy(page).getByText('Record of how every department was told');
  await expect(proof).toBeHidden();
  await page.keyboard.press('e');
  await expect(proof).toBeVisible();
  await page.keyboard.press('e');
  await expect(proof).toBeHidden();
});

test('what is typed right after C is in the note, however slowly the page is painted', async ({ page }) => {
  await open(page);
  await paintsSlowly(page);
  await page.keyboard.press('c');
  await page.keyboard.type('At once');
  await expect(policy(page).getByRole('textbox', { name: 'Note' })).toHaveValue('At once');
});

test('the language changes and nothing that is typed is lost', async ({ page }) => {
  await open(page);
  await page.keyboard.press('3');
  await page.keyboard.press('c');
  await page.keyboard.type('메모');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ko');
  const here = card(page, '성장 고객 밀착 방침');
  await expect(radio(here, '중')).toBeChecked();
  await expect(here.getByRole('textbox', { name: '메모' })).toHaveValue('메모');
});

test('on a small screen a card that was answered is resumed at its title', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, { answers: { [second]: level('high') }, at: second });
  await expect(radio(needed(page), 'High')).toBeFocused();
  await expect(needed(page).getByRole('heading', { level: 2 })).toBeInViewport();
});

test('what Tab leads to is never behind the lower edge of a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, { at: first });
  await expect(policy(page)).toBeFocused();
  for (let times = 0; times < 14; times += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      const dock = document.querySelector('.toolbar--dock');
      const covered = focused.getBoundingClientRect().bottom > dock.getBoundingClientRect().top + 1;
      return !dock.contains(focused) && covered ? focused.outerHTML : '';
    });
    expect(hidden).toBe('');
  }
});

test('every page of an assessment is in reach on a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  for (const link of await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').all()) {
    await expect(link).toBeInViewport({ ratio: 1 });
  }
});

test('nothing is wider than a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, { answers: { [first]: { responses: { me: { answer: { not_applicable: { reason: 'other' } } } } } } });
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1]);
});

for (const locale of ['en', 'ko', 'ja']) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing on the answering page (${locale}, ${theme})`, async ({ page }) => {
      const answers = { [first]: level('middle', 'A note'), [second]: { responses: { me: { answer: { not_applicable: { reason: 'other' } } } } } };
      // Tall enough for every card: what the dock covers until one scrolls counts as too small.
      await page.setViewportSize({ width: 1280, height: 3000 });
      await open(page, { answers, locale, theme });
      expect(await violations(page, 'respond')).toEqual([]);
      await page.keyboard.press('?');
      expect(await violations(page, 'respond, keys')).toEqual([]);
    });
  }
}
