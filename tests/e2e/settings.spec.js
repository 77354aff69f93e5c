// Language, theme, storage, and deleting everything.
import { expect, test } from '@playwright/test';
import { withAcme } from './support/home.js';
import { put, stored } from './support/shelf.js';

test('language and theme are remembered', async ({ page }) => {
  await page.goto('/#/settings');
  const main = page.getByRole('main');
  await main.getByRole('combobox', { name: 'Appearance' }).selectOption('dark');
  await main.getByRole('combobox', { name: 'Language' }).selectOption('ja');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('設定');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('設定');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
});

test('it says where the data is and how much there is', async ({ page }) => {
  await withAcme(page);
  await page.goto('/#/settings');
  await expect(page.getByText('In the database of this browser')).toBeVisible();
  await expect(page.getByText(/^1 assessment[;.]/)).toBeVisible();
});

for (const [answer, sentence] of [[true, 'has promised to keep'], [false, 'did not agree']]) {
  test(`asked to keep the data, the browser answers ${answer ? 'yes' : 'no'}, and that is said`, async ({ page }) => {
    await page.addInitScript((answer) => {
      StorageManager.prototype.persisted = async () => false;
      StorageManager.prototype.persist = async () => answer;
    }, answer);
    await page.goto('/#/settings');
    await expect(page.getByText('may clear your data')).toBeVisible();
    await page.getByRole('button', { name: 'Ask the browser to keep my data' }).click();
    await expect(page.getByText(sentence)).toBeVisible();
  });
}

test('a browser that does not say how it stores is no obstacle', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'storage', { get: () => undefined });
  });
  await page.goto('/#/settings');
  await expect(page.getByText('does not say how long it keeps your data')).toBeVisible();
  await expect(page.getByText('The browser does not say how much space is used.')).toBeVisible();
});

test('everything is deleted only once the word is typed', async ({ page }) => {
  await withAcme(page);
  await put(page, { id: 'half', revision: 1, text: '{ half' });
  await put(page, { id: '1-a', revision: 1, text: 'id: mine' }, 'questionnaires');
  await page.goto('/#/settings');
  await page.reload();
  await page.getByRole('combobox', { name: 'Appearance' }).selectOption('dark');
  await page.getByRole('button', { name: 'Delete all data…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete all data on this device' });
  await expect(dialog).toContainText('2 assessments, 1 questionnaire of your own and your preferences');
  const word = dialog.getByRole('textbox', { name: 'Type “delete” to confirm' });
  await word.fill('delet');
  await expect(dialog.getByRole('button', { name: 'Delete everything' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await stored(page)).toHaveLength(2);
  expect(await stored(page, 'questionnaires')).toHaveLength(1);

  await page.getByRole('button', { name: 'Delete all data…' }).click();
  await word.fill('Delete');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Every assessment, your own questionnaires and your preferences were deleted/)).toBeVisible();
  expect(await stored(page)).toEqual([]);
  expect(await stored(page, 'questionnaires')).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
});
