// Beginning an assessment.
import { expect, test } from '@playwright/test';
import { needsCatch } from './support/archive.js';
import { download } from './support/download.js';
import { card } from './support/home.js';
import { stored } from './support/shelf.js';

const company = (page) => page.getByRole('textbox', { name: 'Company' });
const department = (page) => page.getByRole('textbox', { name: /^Department/ });

test('an assessment is begun with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  const link = page.getByRole('link', { name: 'New assessment' });
  await expect(link).toBeVisible();
  for (let at = 0; at < 20 && !(await link.evaluate((it) => it === document.activeElement)); at += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'New assessment' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(company(page)).toBeFocused();
  await page.keyboard.type('Acme');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sales');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/assessment\/[\w-]+\/respond/);

  const [record] = await stored(page);
  const { assessment } = JSON.parse(record.text);
  expect(assessment.about).toEqual({ company: 'Acme', department: 'Sales' });
  expect(assessment.questionnaires).toEqual([needsCatch]);
  expect(assessment).not.toHaveProperty('language');
  expect(Object.keys(assessment.respondents)).toHaveLength(1);
});

test('the first question is on the screen when answering begins', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/#/new');
  await company(page).fill('Acme');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('article').first().getByRole('heading')).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('what is missing is said beside the field, which gets the focus', async ({ page }) => {
  await page.goto('/#/new');
  await page.getByRole('checkbox').first().uncheck();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(company(page)).toBeFocused();
  await expect(company(page)).toHaveAccessibleDescription(/Enter the name of the company/);
  await company(page).fill('x'.repeat(201));
  await expect(company(page)).toHaveAccessibleDescription(/at most 200 characters/);
  await company(page).fill('Acme');
  await expect(company(page)).not.toHaveAttribute('aria-invalid');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  await expect(page.getByText('Choose at least one questionnaire.')).toBeVisible();
  await expect(page).toHaveURL(/#\/new$/);
  expect(await stored(page)).toEqual([]);
});

test('switching the language keeps what was typed and chosen', async ({ page }) => {
  await page.goto('/#/new');
  await company(page).fill('Acme');
  await department(page).fill('Sales');
  await page.getByRole('combobox', { name: 'Language of the questionnaire' }).selectOption('日本語');
  await page.getByRole('combobox', { name: 'Language', exact: true }).selectOption('ko');
  await expect(page.getByRole('heading', { level: 1, name: '새 진단' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: '회사' })).toHaveValue('Acme');
  await expect(page.getByRole('textbox', { name: /^부서/ })).toHaveValue('Sales');
  await expect(page.getByRole('combobox', { name: '설문 언어' })).toHaveValue('ja');
  await expect(page.getByRole('checkbox', { name: /ニーズ・キャッチ力/ })).toBeChecked();
  await page.getByRole('button', { name: '시작' }).click();
  await expect(page).toHaveURL(/\/respond/);
  const [record] = await stored(page);
  expect(JSON.parse(record.text).assessment.language).toBe('ja');
});

test('without storage one can still begin, and download', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); };
  });
  await page.goto('/#/new');
  const banner = page.getByRole('alert').filter({ hasText: 'does not let Needs Catch store' });
  await expect(banner).toBeVisible();
  await company(page).fill('Acme');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page).toHaveURL(/\/respond/);
  const { text } = await download(banner.getByRole('button', { name: 'Download' }));
  expect(JSON.parse(text).assessment.about.company).toBe('Acme');
  await page.goto('/#/');
  await expect(card(page, 'Acme')).toContainText('0 of 25 answered');
});
