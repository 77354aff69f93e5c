// Saving when it is hard: slow, full, denied, and with two tabs at once. What is not stored is
// said, can be taken away as a file, and never overwrites what is.
import { expect, test } from '@playwright/test';
import { download } from './support/download.js';
import { open, requirements, stored } from './support/respond.js';
import { breakable, fail, hold, listen } from './support/saving.js';

const [first, second] = requirements;
const policy = (page) => page.getByRole('article', { name: 'Policy on growing customers', exact: true });
const radio = (page, name) => policy(page).getByRole('radio', { name, exact: true });
const banner = (page) => page.getByRole('alert');
const saving = (page) => page.getByRole('status').filter({ hasText: /^(Saving|Saved at|Not saved)/ });
const answer = (id) => ({ answer: { level: id } });

async function downloaded(page) {
  const { text } = await download(banner(page).getByRole('button', { name: 'Download' }));
  return JSON.parse(text).assessment.answers['needs-catch'];
}

test('“saved” waits for the browser, and then holds the latest of all changes', async ({ page }) => {
  await breakable(page);
  await open(page);
  await expect(saving(page)).toHaveText(/^Saved at/);
  await hold(page);
  await page.keyboard.press('2');
  await expect(saving(page)).toHaveText('Saving…');
  await page.keyboard.press('4');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  await expect(policy(page)).toContainText('Answered: Middle to high');
  await expect(saving(page)).toHaveText('Saving…');
  const said = await page.evaluate(() => {
    // Read at the very moment it is said.
    const status = [...document.querySelectorAll('[role=status]')].find((it) => /^Saving/.test(it.textContent));
    return new Promise((done) => {
      new MutationObserver(() => {
        if (!status.textContent.startsWith('Saved')) return;
        const opening = indexedDB.open('needs-catch');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('assessments').objectStore('assessments').get('a1');
          reading.onsuccess = () => { opening.result.close(); done(reading.result); };
        };
      }).observe(status, { subtree: true, childList: true, characterData: true });
      window.storage.held = null;
    });
  });
  const answers = JSON.parse(said.text).assessment.answers['needs-catch'];
  expect(answers[first].responses.me).toEqual(answer('middle-high'));
  expect(answers[second].responses.me.answer).toHaveProperty('not_applicable');
  // Changes made meanwhile went in one go.
  expect(said.revision).toBe(3);
});

for (const how of ['at once', 'at the write', 'at the end']) {
  test(`a storage that is full ${how} is said, and nothing is said to be saved`, async ({ page }) => {
    await breakable(page);
    await open(page);
    await page.keyboard.press('2');
    await expect.poll(() => stored(page, first)).toEqual(answer('low-middle'));
    await expect(saving(page)).toHaveText(/^Saved at/);

    await fail(page, how);
    const saids = await listen(page);
    await page.keyboard.press('5');
    await expect(banner(page)).toContainText('The storage of this browser is full.');
    await expect(saving(page)).toHaveText('Not saved');
    await expect(radio(page, 'High')).toBeChecked();
    expect(await stored(page, first)).toEqual(answer('low-middle'));
    await page.keyboard.press('3');
    await expect(saving(page)).toHaveText('Not saved');
    expect((await downloaded(page))[first].responses.me).toEqual(answer('middle'));
    await banner(page).getByRole('button', { name: 'Try again' }).click();
    await expect(saving(page)).toHaveText('Not saved');
    expect((await saids()).filter((it) => it.startsWith('Saved'))).toEqual([]);

    // It is said on every page of the assessment.
    await page.getByRole('link', { name: 'Results', exact: true }).click();
    await expect(banner(page)).toContainText('The storage of this browser is full.');

    await fail(page);
    await banner(page).getByRole('button', { name: 'Try again' }).click();
    await expect(saving(page)).toHaveText(/^Saved at/);
    await expect(banner(page)).toHaveCount(0);
    expect(await stored(page, first)).toEqual(answer('middle'));
  });
}

test('a browser that really has no room left is noticed', async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(process.env.NEEDS_CATCH_URL);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
  await open(page);
  await page.keyboard.press('4');
  await expect.poll(() => stored(page, first)).toEqual(answer('middle-high'));
  await page.keyboard.press('c');
  const note = 'long '.repeat(160_000);
  await policy(page).getByRole('textbox', { name: 'Note' }).fill(note);
  await expect(banner(page)).toContainText('The storage of this browser is full.');
  await expect(saving(page)).toHaveText('Not saved');
  expect(await stored(page, first)).toEqual(answer('middle-high'));
  expect((await downloaded(page))[first].responses.me.note).toBe(note);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await banner(page).getByRole('button', { name: 'Try again' }).click();
  await expect(saving(page)).toHaveText(/^Saved at/);
  expect((await stored(page, first)).note).toBe(note);
});

test('what could not be stored is still there, and still said, after a visit to the list', async ({ page }) => {
  await breakable(page);
  await open(page);
  await fail(page, 'at once');
  await page.keyboard.press('5');
  await expect(saving(page)).toHaveText('Not saved');
  await page.getByRole('link', { name: 'Needs Catch' }).click();
  await page.getByRole('link', { name: /^Continue/ }).click();
  await expect(radio(page, 'High')).toBeChecked();
  await expect(saving(page)).toHaveText('Not saved');
  await expect(banner(page)).toBeVisible();
  expect((await downloaded(page))[first].responses.me).toEqual(answer('high'));
});

test.describe('two tabs', () => {
  let other;

  test.beforeEach(async ({ page, context }) => {
    await open(page);
    other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole('article').first().waitFor();
    await other.keyboard.press('3');
    await expect(saving(other)).toHaveText(/^Saved at/);
    await expect.poll(() => stored(other, first)).toEqual(answer('middle'));
  });

  test('the later one says so, overwrites nothing, and shows the other’s version when asked', async ({ page }) => {
    await page.keyboard.press('5');
    await expect(banner(page)).toContainText('Another tab has changed this assessment.');
    await expect(saving(page)).toHaveText('Not saved');
    expect(await stored(page, first)).toEqual(answer('middle'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('1');
    await expect(page.getByText('2 of 25 answered').first()).toBeVisible();
    await expect(saving(page)).toHaveText('Not saved');
    expect(await stored(page, second)).toBeNull();
    const file = await downloaded(page);
    expect(file[first].responses.me).toEqual(answer('high'));
    expect(file[second].responses.me).toEqual(answer('low'));

    await banner(page).getByRole('button', { name: 'Show the other tab’s version' }).click();
    await expect(banner(page)).toHaveCount(0);
    await expect(radio(page, 'Middle')).toBeChecked();
    await expect(page.getByText('1 of 25 answered').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('article').nth(1).getByRole('radio').first().check();
    await expect(saving(page)).toHaveText(/^Saved at/);
    await expect.poll(() => stored(page, second)).toEqual(answer('low'));
    expect(await stored(page, first)).toEqual(answer('middle'));
  });

  test('the earlier one learns it in turn', async ({ page }) => {
    await page.keyboard.press('5');
    await banner(page).getByRole('button', { name: 'Show the other tab’s version' }).click();
    await expect(radio(page, 'Middle')).toBeChecked();
    await radio(page, 'Low').check();
    await expect.poll(() => stored(page, first)).toEqual(answer('low'));
    await other.keyboard.press('4');
    await expect(banner(other)).toContainText('Another tab has changed this assessment.');
    expect(await stored(page, first)).toEqual(answer('low'));
  });

  test('deleted in one, it is not lost in the other', async ({ page }) => {
    await other.getByRole('link', { name: 'Needs Catch' }).click();
    await other.getByRole('button', { name: /^More for / }).click();
    await other.getByRole('button', { name: 'Delete' }).click();
    await expect(other.getByRole('heading', { name: 'No assessment yet' })).toBeVisible();
    await page.keyboard.press('5');
    await expect(banner(page)).toBeVisible();
    await expect(saving(page)).toHaveText('Not saved');
    expect((await downloaded(page))[first].responses.me).toEqual(answer('high'));
    await expect(radio(page, 'High')).toBeChecked();
  });
});

test('a browser that denies all storage still answers, says so on every page, and downloads', async ({ page }) => {
  await page.addInitScript(() => {
    const denied = () => { throw new DOMException('denied', 'SecurityError'); };
    IDBFactory.prototype.open = denied;
    Object.defineProperty(window, 'localStorage', { get: denied });
  });
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto('/#/new');
  await page.getByRole('textbox', { name: 'Company' }).fill('Acme');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('article').first().waitFor();
  await page.keyboard.press('5');
  await expect(radio(page, 'High')).toBeChecked();
  await expect(saving(page)).toHaveText('Not saved');
  for (const name of ['Results', 'Report', 'Answer']) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(banner(page)).toContainText('does not let Needs Catch store anything');
    await expect(banner(page)).toHaveCount(1);
  }
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ko');
  await expect(banner(page)).toContainText('이 브라우저가 저장을 허용하지 않습니다');
  await page.getByRole('combobox', { name: '언어' }).selectOption('en');
  const file = await downloaded(page);
  expect(Object.values(file[first].responses)).toEqual([answer('high')]);
  expect(errors).toEqual([]);
});
