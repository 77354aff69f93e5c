// The results page: what a reader sees, opens and enters there.
import { expect, test } from '@playwright/test';
import { violations } from './support/axe.js';
import { assessment, openResults } from './support/results.js';

const HALF = { 'growing-customer-policy': 'high', 'needed-information': 'low', 'collecting-departments': 'middle',
  'contact-time': 'high', 'whose-voice': 'high', 'target-review': 'high', 'unused-collection': null };

const row = (page, name) => page.getByRole('table', { name: 'Scores by trigger' }).getByRole('row', { name });

test('an assessment without answers says what to do next, and shows no score', async ({ page }) => {
  await openResults(page, assessment({ levels: {} }));
  await expect(page.getByRole('heading', { name: 'No answers yet' })).toBeVisible();
  await expect(page.getByText('0 %', { exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: 'Start answering' }).click();
  await expect(page).toHaveURL(/\/respond(\/|$)/);
});

test('unanswered triggers have a dash, and what is open is a hint and no verdict', async ({ page }) => {
  await openResults(page, assessment({ levels: HALF }));
  await expect(row(page, /^Storage/)).toContainText('–');
  await expect(page.getByText('are left out of the score and not counted as low')).toBeVisible();
  await expect(page.getByText(/of 25 requirements|of \d+ requirements, \d+ % of what applies/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Answer the next one' }).click();
  await expect(page).toHaveURL(/\/respond\/needs-catch\/collection-rules$/);
});

test('the score opens its explanation, whose terms add up to what is shown', async ({ page }) => {
  await openResults(page, assessment());
  const button = page.getByRole('button', { name: 'How was this computed?' });
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const title = page.getByRole('heading', { name: /^How Needs-catch power came to \d+ %$/ });
  const shown = Number((await title.textContent()).match(/(\d+) %/)[1]);
  const table = page.getByRole('region', { name: /^How Needs-catch power came to/ }).getByRole('table');
  const terms = await table.locator('tbody .explain__share').allTextContents();
  expect(terms.length).toBeGreaterThan(1);
  expect(terms.map((it) => parseInt(it, 10)).reduce((a, b) => a + b)).toBe(shown);
  await expect(table.getByRole('row', { name: /^Sum/ })).toContainText(`${shown} %`);
  await expect(table.getByRole('row', { name: /^Storage/ })).toContainText('Left out, unanswered');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(button).toBeFocused();
});

test('a trigger’s score explains itself in place and leads to the requirement', async ({ page }) => {
  await openResults(page, assessment({ levels: HALF }));
  await page.getByRole('button', { name: /how Collection was computed/ }).press('Enter');
  const made = page.getByRole('region', { name: /^How Collection came to/ });
  await expect(made.getByRole('row', { name: /^Time set aside/ })).toContainText('High, one answer');
  await expect(made.getByRole('row', { name: /^Dropping what goes unused/ })).toContainText('Left out, not applicable');
  await made.getByRole('link', { name: 'Time set aside for customers' }).click();
  await expect(page).toHaveURL(/\/respond\/needs-catch\/contact-time$/);
});

test('a cap that lowers a level says so, and says why', async ({ page }) => {
  await openResults(page, assessment({ levels: HALF }));
  await expect(row(page, /^Collection/)).toContainText('held down from High');
  await expect(page.getByText(/In Collection, the score of \d+ % falls in High. The level is held at Middle/)).toBeVisible();
  await expect(page.getByText('Our rule, drawn from the column. It wants every department').first()).toBeVisible();
});

test('strengths and gaps are three sentences that lead to the requirements', async ({ page }) => {
  await openResults(page, assessment({ levels: HALF }));
  await expect(page.getByText(/^The strongest trigger is Collection/)).toBeVisible();
  await expect(page.getByText(/^The weakest trigger is Management/)).toBeVisible();
  const next = page.getByRole('listitem').filter({ hasText: 'to raise' }).getByRole('link');
  await expect(next.first()).toHaveText('Definition of needed information');
});

test('a benchmark tells its age at once, and its caveat after one click', async ({ page }) => {
  await openResults(page, assessment());
  const kotler = page.getByText(/Kotler’s fair-to-good range|Kotler's fair-to-good range/).last();
  await expect(page.locator('summary').filter({ hasText: 'Kotler' })).toContainText(/37–67 %.*1977, \d+ years old/);
  await expect(page.getByText(/^Different questions, textbook statement/)).toBeHidden();
  await kotler.click();
  await expect(page.getByText(/^Different questions, textbook statement/)).toBeVisible();
  await expect(page.getByText('number not stated').first()).toBeVisible();
});

test('an index shows its ratio beside its window, and only figures for that window', async ({ page }) => {
  await openResults(page, assessment());
  const card = page.getByRole('article', { name: 'New-product sales ratio' });
  const window = card.getByLabel(/Window in which a product counts as new/);
  await card.getByLabel(/Sales in the last financial year/).fill('1,234.5');
  await card.getByLabel(/Total sales/).fill('４，９３８');
  await window.fill('3');
  await window.press('Tab');
  await expect(card.getByText('25 %', { exact: true })).toBeVisible();
  await expect(card.getByText('3 years', { exact: true })).toBeVisible();
  await expect(card.getByText('27.5 %')).toBeVisible();
  await window.fill('4');
  await window.press('Tab');
  await expect(card.getByText('No published figure for a window of 4 years.')).toBeVisible();
  await expect(card.getByText('27.5 %')).toHaveCount(0);
  await page.reload();
  await expect(card.getByText('25 %', { exact: true })).toBeVisible();
});

test('an amount that cannot be read stays in its field, says why, and changes nothing', async ({ page }) => {
  const figures = { 'new-product-ratio': { numerator: 1, denominator: 4, parameters: { window: '3' } } };
  await openResults(page, assessment({ figures }));
  const card = page.getByRole('article', { name: 'New-product sales ratio' });
  const total = card.getByLabel(/Total sales/);
  await total.fill('12,34,5');
  await total.press('Tab');
  await expect(total).toHaveAttribute('aria-invalid', 'true');
  await expect(card.getByText('This cannot be read as one number.')).toBeVisible();
  await page.getByLabel('Language').selectOption('ko');
  const korean = page.getByRole('article', { name: /./ }).first().getByLabel('같은 회계연도의 총매출');
  await expect(korean).toHaveValue('12,34,5');
  await page.reload();
  await expect(korean).toHaveValue('4');
});

for (const theme of ['light', 'dark']) {
  test(`nothing on the page is against WCAG, in ${theme}`, async ({ page }) => {
    await openResults(page, assessment({ levels: HALF }), { theme });
    await page.getByRole('button', { name: 'How was this computed?' }).click();
    await page.getByRole('button', { name: /how Collection was computed/ }).click();
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await violations(page, 'results')).toEqual([]);
  });
}
