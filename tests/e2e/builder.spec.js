// What goes into the report, in which clothes, and what its readers are not told.
import { expect, test } from '@playwright/test';
import { violations } from './support/axe.js';
import { download } from './support/download.js';
import { several } from './support/powers.js';
import { openReport, plain, printed, requirements } from './support/report.js';
import { paintsSlowly } from './support/slow.js';

const sections = (page) => page.getByRole('article').getByRole('heading', { level: 3 });
const unfold = (page, name) => page.locator('summary').filter({ hasText: name }).click();

const order = [
  'Summary', 'Strengths and gaps', 'Profile', 'Scores', 'Answers',
  'What is published about single requirements', 'Result indices',
];

const saved = (page, name) => download(page.getByRole('button', { name }));

test('a section is left out, moved by keyboard and given words, and all of it is there the next time', async ({ page }) => {
  await openReport(page);
  await unfold(page, 'Sections and your own words');
  await page.getByRole('checkbox', { name: 'How each score is made' }).uncheck();
  await expect(sections(page).filter({ hasText: 'How each score is made' })).toHaveCount(0);

  const up = page.getByRole('button', { name: 'Move “Answers” up' });
  await up.focus();
  // Pressed faster than a busy machine paints, each of them counts.
  await paintsSlowly(page);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: '“Answers” is now number 5 of 10.' })).toBeAttached();
  await expect(sections(page)).toHaveText(order);

  await page.locator('summary').and(page.getByLabel('Add words to “Scores”')).click();
  await page.getByRole('textbox', { name: 'Your words in “Scores”' }).fill('Read with the board.\nNot final.');
  const article = page.getByRole('article');
  await expect(article.getByText('Read with the board.')).toBeVisible();
  await expect(page.getByRole('banner').getByText(/^Saved at/)).toBeVisible();

  await page.reload();
  await expect(article.getByText('Read with the board.')).toBeVisible();
  await expect(sections(page)).toHaveText(order);
});

test('every choice can be taken back and made again', async ({ page }) => {
  await openReport(page);
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await expect(undo).toBeDisabled();
  await page.getByRole('textbox', { name: 'Your words on the cover' }).pressSequentially('Board');
  const article = page.getByRole('article');
  await expect(article.getByText('Board', { exact: true })).toBeVisible();
  await undo.click();
  await expect(article.getByText('Board', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(article.getByText('Board', { exact: true })).toBeVisible();
});

test('what is left out for other readers is in no file, and the report says so', async ({ page }) => {
  await openReport(page, { changed: { respondents: { me: { name: '김하나' } } } });
  await unfold(page, 'For other readers');
  for (const name of ['The name of the company', 'The name of the department', 'The names of the respondents', 'Notes on requirements', 'Reasons and other free text']) {
    await page.getByRole('checkbox', { name }).check();
  }
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { name: 'What this report leaves out' })).toBeVisible();
  const pages = await printed(page);
  // A PDF carries the title of the page, and is named after it.
  await expect(page).toHaveTitle('Report · Needs Catch');
  const files = [await saved(page, 'Save as CSV'), await saved(page, 'Save as JSON')];
  for (const typed of ['한빛 식품', '영업 / R&D', '김하나', '영업 담당자 개인이', '본사가 정함', '営業担当者が個人で管理しています']) {
    expect(pages.join('')).not.toContain(plain(typed));
    for (const { name, text } of files) {
      expect(text).not.toContain(typed);
      expect(name).not.toContain(typed);
    }
  }
  expect(pages.at(-1)).toContain(plain('Notes on requirements'));
  expect(pages.join('')).toContain(plain(requirements[3].en));
});

test('a colour and a logo are on the cover, on the screen as on paper', async ({ page }) => {
  await openReport(page);
  await unfold(page, 'Colour and logo');
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="1000"><rect width="2000" height="1000" fill="#c2185b"/></svg>';
  await page.getByLabel('Choose a picture').setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) });
  const logo = page.getByRole('article').locator('img');
  await expect(logo).toBeVisible();
  // Made smaller: it is carried in every file.
  expect(await logo.evaluate((it) => [it.naturalWidth, it.naturalHeight])).toEqual([480, 240]);
  await page.getByLabel('Colour of lines and headings').fill('#ffd800');
  const heading = page.getByRole('article').getByRole('heading', { level: 2 }).first();
  await expect(heading).toHaveCSS('color', 'rgb(138, 116, 0)');
  await expect(heading).toHaveCSS('border-bottom-color', 'rgb(255, 216, 0)');
  await page.getByLabel('Choose a picture').setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await expect(page.getByText('This file is not a picture the browser can show')).toBeVisible();
  await expect(logo).toBeVisible();
  await page.getByRole('button', { name: 'Remove the logo' }).click();
  await expect(logo).toHaveCount(0);
});

test('a template is saved in one assessment and used in another', async ({ page }) => {
  await openReport(page);
  await page.getByRole('radio', { name: 'One page for each driving power' }).check();
  await unfold(page, 'Templates');
  await page.getByRole('textbox', { name: 'Name of the template' }).fill('Board');
  await page.getByRole('button', { name: 'Save as template' }).click();
  await expect(page.getByText('The template “Board” is saved.')).toBeVisible();

  await page.goto('/#/');
  await page.getByRole('button', { name: /sample/i }).first().click();
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  await expect(sections(page)).not.toHaveCount(4);
  await unfold(page, 'Templates');
  await page.getByRole('button', { name: 'Use the template “Board”' }).click();
  await expect(sections(page)).toHaveText(['Summary', 'Strengths and gaps', 'Profile', 'Scores']);
  expect(await printed(page)).toHaveLength(1);

  await page.getByRole('button', { name: 'Remove the template “Board”' }).click();
  await expect(page.getByRole('button', { name: 'Use the template “Board”' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(page.getByRole('button', { name: 'Use the template “Board”' })).toBeVisible();
});

test('the report has a language of its own', async ({ page }) => {
  await openReport(page);
  await page.getByRole('combobox', { name: 'Language of the report' }).selectOption('ja');
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveText('マーケティング成熟度の自己診断');
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('article').getByRole('heading', { level: 2 }).first()).toHaveText('ニーズ・キャッチ力');
  await expect(page.getByRole('heading', { name: 'Set up the report' })).toBeVisible();
});

test('one driving power of several has a report, an address and a file name of its own', async ({ page }) => {
  await openReport(page, { of: several() });
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { name: 'All driving powers' })).toBeVisible();
  await page.getByRole('combobox', { name: 'About' }).selectOption('real-time');
  await expect(page).toHaveURL(/report\/real-time$/);
  await expect(article.getByRole('heading', { name: 'All driving powers' })).toHaveCount(0);
  await expect(article.getByText('Only this driving power of the assessment')).toBeVisible();
  const csv = await saved(page, 'Save as CSV');
  expect(csv.name).toMatch(/^Hanbit Foods_Sales_Real-time response.*\.csv$/);
  expect(csv.text).not.toContain(',crm,');
  await page.reload();
  await expect(article.getByText('Only this driving power of the assessment')).toBeVisible();
});

for (const theme of ['light', 'dark']) {
  test(`the builder with everything open has no accessibility violation and fits a phone (${theme})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await openReport(page, { locale: 'ko', theme });
    for (const fold of await page.locator('summary').all()) {
      if (await fold.isVisible()) await fold.click();
    }
    expect(await violations(page, 'builder')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
}
