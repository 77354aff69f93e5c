// Several driving powers in one assessment.
import { expect, test } from '@playwright/test';
import { violations } from './support/axe.js';
import { all, powers, several } from './support/powers.js';
import { assessment, openResults } from './support/results.js';

const ways = (page) => page.getByRole('navigation', { name: 'Driving powers' });
const row = (page, name) => page.getByRole('table', { name: 'Scores by driving power' }).getByRole('row', { name });
const weight = (page, power) => page.getByRole('textbox', { name: `Weight of ${power}` });
const headline = (page) => page.getByRole('heading', { name: 'Overall score' }).locator('..');

test('questionnaires are chosen together, with the time they take, and answered one beside the other', async ({ page }) => {
  await page.goto('/#/new');
  const boxes = page.getByRole('checkbox');
  await expect(boxes).toHaveCount(powers.length);
  await expect(page.getByText(/^Together/)).toHaveCount(0);
  for (const box of await boxes.all()) await box.check();
  await expect(page.getByText(`Together ${all} requirements, about ${Math.ceil(all * 2 / 5)} minutes`)).toBeVisible();
  await page.getByRole('textbox', { name: 'Company' }).fill('Hanbit Foods');
  await page.getByRole('button', { name: 'Begin' }).click();

  const links = ways(page).getByRole('link');
  await expect(links).toHaveCount(4);
  await expect(links.nth(2)).toContainText(`0 of ${powers[2].requirements.length} answered`);
  await links.nth(2).click();
  await expect(links.nth(2)).toHaveAttribute('aria-current', 'step');
  await expect(page).toHaveURL(new RegExp(`/respond/crm/${powers[2].requirements[0]}$`));
  await expect(page.getByRole('navigation', { name: 'Triggers' }).getByRole('link')).toHaveCount(powers[2].triggers.length);
  await page.keyboard.press('1');
  await expect(links.nth(2)).toContainText(`1 of ${powers[2].requirements.length} answered`);
  // Back to it from another: where an answer is missing.
  await links.first().click();
  await expect(page).toHaveURL(/\/respond\/needs-catch\//);
  await links.nth(2).click();
  await expect(page).toHaveURL(new RegExp(`/respond/crm/${powers[2].requirements[1]}$`));
});

test('from the last trigger of a power the way leads into the next power, and says so', async ({ page }) => {
  await openResults(page, several());
  await page.goto(`#/assessment/several/respond/needs-catch/${powers[0].requirements.at(-1)}`);
  await page.getByRole('button', { name: /^Customer relationship power/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(ways(page).getByRole('link').nth(1)).toHaveAttribute('aria-current', 'step');
});

test('the overall score is a labelled mean whose terms add up to it', async ({ page }) => {
  await openResults(page, several());
  await expect(headline(page)).toContainText('50 %');
  await expect(headline(page)).toContainText('This is the weighted mean of the driving powers.');
  await expect(headline(page)).toContainText(`${all - powers[2].requirements.length} of ${all} requirements`);
  await page.getByRole('button', { name: 'How was this computed?' }).click();
  const made = page.getByRole('region', { name: 'How the overall score came to 50 %' }).getByRole('table');
  const terms = await made.locator('tbody .explain__share').allTextContents();
  expect(terms).toHaveLength(3);
  expect(terms.map((it) => parseInt(it, 10)).reduce((a, b) => a + b)).toBe(50);
  await expect(made.getByRole('row', { name: /^CRM operation power/ })).toContainText('Left out, unanswered');
  await expect(row(page, /^Customer relationship power/)).toContainText('High');
  await expect(row(page, /^CRM operation power/)).toContainText('–');
});

test('weights are edited where they show, and taken back', async ({ page }) => {
  await openResults(page, several());
  await weight(page, 'Customer relationship power').fill('３');
  await page.keyboard.press('Tab');
  await expect(headline(page)).toContainText('70 %');
  await weight(page, 'Real-time response power').fill('0');
  await page.keyboard.press('Tab');
  await expect(row(page, /^Real-time response power/)).toContainText('weight 0, not counted');
  await expect(headline(page)).toContainText('88 %');

  const field = weight(page, 'Needs-catch power');
  await field.fill('heavy');
  await page.keyboard.press('Tab');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/Write 0, or a number from 0.000001 to 1,000,000/);
  await expect(headline(page)).toContainText('88 %');
  await field.fill('');
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue('1');

  await page.getByRole('button', { name: 'Equal weights' }).click();
  await expect(headline(page)).toContainText('50 %');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(headline(page)).toContainText('88 %');
  await expect(weight(page, 'Customer relationship power')).toHaveValue('3');
  await page.reload();
  await expect(headline(page)).toContainText('88 %');
});

test('a weight is undone on the answering page like an answer', async ({ page }) => {
  await openResults(page, several());
  await weight(page, 'Real-time response power').fill('0');
  await page.keyboard.press('Tab');
  await expect(headline(page)).toContainText('75 %');
  await page.getByRole('link', { name: 'Answer', exact: true }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Results', exact: true }).click();
  await expect(headline(page)).toContainText('50 %');
});

test('each power has its results under an address of its own', async ({ page }) => {
  await openResults(page, several());
  const links = ways(page).getByRole('link');
  await expect(links).toHaveText([/^Overview/, /^Needs-catch power/, /^Customer relationship power/, /^CRM operation power/, /^Real-time response power/]);
  await links.nth(4).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/results\/real-time$/);
  await expect(page).toHaveTitle(/^Real-time response power · Results/);
  await expect(links.nth(4)).toHaveAttribute('aria-current', 'page');
  const heading = page.getByRole('heading', { level: 2, name: 'Real-time response power' });
  await expect(heading).toBeFocused();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
  await expect(page.getByRole('table', { name: 'Scores by trigger' })).toBeVisible();
  await page.reload();
  await expect(heading).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'Overview' })).toBeFocused();
  await row(page, /^Needs-catch power/).getByRole('link').click();
  await expect(page).toHaveURL(/\/results\/needs-catch$/);
});

test('published figures for a whole stand beside the mean of several, and with no single power', async ({ page }) => {
  await openResults(page, several());
  const kotler = page.locator('summary').filter({ hasText: 'Kotler' });
  await expect(kotler).toBeVisible();
  await expect(page.getByText('These belong to the overall score, and to no single power.')).toBeVisible();
  await ways(page).getByRole('link', { name: /^Needs-catch power/ }).click();
  await expect(page.getByRole('heading', { name: 'Strengths and gaps' })).toBeVisible();
  await expect(kotler).toHaveCount(0);
});

test('one power is its results, without an overview', async ({ page }) => {
  await openResults(page, assessment());
  await expect(page.getByRole('heading', { level: 2, name: 'Needs-catch power' })).toBeVisible();
  await expect(ways(page)).toHaveCount(0);
  await expect(page.getByText('Overall score')).toHaveCount(0);
});

test('the list keeps several powers compact, and the report prints their weights', async ({ page }) => {
  await openResults(page, several({ weights: { 'one-to-one': 3, crm: 0 } }));
  await page.goto('#/');
  const card = page.getByRole('article', { name: 'Hanbit Foods · Sales' });
  await expect(card.getByRole('listitem').filter({ hasText: 'power' })).toHaveCount(4);
  await expect(card).toContainText('Overall score 70 %, a weighted mean');
  await expect(card.getByText(/\d+ of \d+ answered/)).toHaveCount(1);
  await page.goto('#/assessment/several/report');
  await page.emulateMedia({ media: 'print' });
  const table = page.getByRole('table', { name: 'Scores by driving power' });
  await expect(table.getByRole('row', { name: /^Customer relationship power High 100 % .* 3 60 %$/ })).toBeVisible();
  await expect(table.getByRole('row', { name: 'CRM operation power Unanswered – 0 % 0–100 % 0 –' })).toBeVisible();
  const adds = await table.locator('tbody tr td:last-child').allTextContents();
  expect(adds.map((it) => parseInt(it, 10) || 0).reduce((a, b) => a + b)).toBe(70);
  await expect(page.getByText('The overall score is 70 %: the weighted mean of 3 driving powers.')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Scores by driving power' })).toBeVisible();
});

for (const theme of ['light', 'dark']) {
  test(`the overview and the answering page of four powers are accessible, also narrow (${theme})`, async ({ browser }) => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await openResults(page, several({ levels: ['middle', 'high', 'low', 'low'] }), { theme });
    await page.getByRole('img').locator('svg path').first().waitFor();
    await page.getByRole('button', { name: 'How was this computed?' }).click();
    const found = await violations(page, 'overview');
    await page.goto('#/assessment/several/respond');
    await page.getByRole('article').first().waitFor();
    found.push(...await violations(page, 'respond'));
    for (const hash of ['respond', 'results', 'results/crm']) {
      await page.goto(`#/assessment/several/${hash}`);
      await expect(ways(page)).toBeVisible();
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      if (scrollWidth > clientWidth) found.push(`${hash} is ${scrollWidth} wide`);
    }
    expect(found).toEqual([]);
    await context.close();
  });
}
