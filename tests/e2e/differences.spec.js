// Where departments and roles differ, and that nobody is found out.
import { expect, test } from '@playwright/test';
import { violations } from './support/axe.js';
import { download } from './support/download.js';
import { archive, file as saved, picker } from './support/home.js';
import { yaml } from './support/library.js';
import { FIRST, openPeople, workshop as people } from './support/people.js';

const questionnaire = yaml();
const requirements = ['preparation-kept', 'discussion-kept', 'decision-kept'];
/** Four departments of 4, 3, 3 and 2 people; Plant is far above Sales. */
const levels = { sales: 'low', shops: 'middle', plant: 'high', legal: 'high' };
const sizes = { sales: 4, shops: 3, plant: 3, legal: 2 };
const titles = { sales: 'Sales', shops: 'Shops', plant: 'Plant', legal: 'Legal' };

function workshop() {
  const people = Object.entries(sizes).flatMap(([department, n]) => Array.from({ length: n }, () => department));
  const respondents = {};
  const responses = {};
  people.forEach((department, at) => {
    const id = `person-${at}`;
    respondents[id] = { name: `Sworn ${at}`, department, role: at % 2 ? 'lead' : 'staff' };
    responses[id] = { answer: { level: levels[department] }, ...(at === 11 && { note: 'We should meet' }) };
  });
  respondents.outside = { name: 'Visitor', facilitator: true };
  responses.outside = { answer: { level: 'low' } };
  const group = (kind, name) => ({ kind, name });
  return archive({
    questionnaires: [questionnaire],
    respondents,
    groups: {
      ...Object.fromEntries(Object.entries(titles).map(([id, name]) => [id, group('department', name)])),
      lead: group('role', 'Lead'),
      staff: group('role', 'Staff'),
    },
    workshop: { host: 'person-0' },
    answers: { meetings: Object.fromEntries(requirements.map((it) => [it, { responses }])) },
  });
}

async function open(page, to, file = workshop()) {
  await page.goto('/');
  await picker(page).setInputFiles(saved(file));
  await expect(page).toHaveURL(/#\/assessment\/acme-1\//);
  await page.goto(`/#/assessment/acme-1/${to}`);
}

const rowOf = (page, name) => page.getByRole('table', { name: 'Departments and roles by trigger' })
  .getByRole('row', { name: new RegExp(`^${name} `) });

test('departments stand beside everybody, and a department of two and what would tell of it are nowhere', async ({ page }) => {
  await open(page, 'people/differences');
  await expect(page.getByRole('heading', { level: 1, name: 'Differences' })).toBeVisible();
  await expect(rowOf(page, 'Sales').getByRole('cell').first()).toContainText(/^0.%/);
  await expect(rowOf(page, 'Plant').getByRole('cell').first()).toContainText(/^100.%/);
  // Everybody less Sales and Plant would be the two of Legal, were Shops shown.
  for (const name of ['Shops', 'Legal']) await expect(rowOf(page, name)).toHaveCount(0);
  await expect(page.getByText(/^Not shown: .*Legal \(fewer than 3 people\)/)).toBeVisible();
  const facing = page.getByRole('table', { name: 'Self-assessment and facilitator' });
  await expect(facing.getByRole('columnheader', { name: 'Visitor' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'steps apart' })).toHaveCount(requirements.length);
  expect(await violations(page, 'differences')).toEqual([]);
});

test('a score that rests on a part of what is asked says on how much', async ({ page }) => {
  const file = JSON.parse(JSON.stringify(workshop()));
  for (let at = 0; at < sizes.sales; at += 1) {
    delete file.assessment.answers.meetings[requirements[1]].responses[`person-${at}`];
  }
  await open(page, 'people/differences', file);
  await expect(rowOf(page, 'Sales').getByRole('cell').first()).toContainText(/Coverage 67.%$/);
  await expect(rowOf(page, 'Plant').getByRole('cell').first()).toContainText(/^100.%/);
  await expect(rowOf(page, 'Plant')).not.toContainText('Coverage');
});

test('whoever looks at it from outside is laid over everybody in the profiles, once they have answered', async ({ page }) => {
  await open(page, 'people/differences');
  const profiles = page.getByRole('region', { name: 'Profiles over one another' });
  const chart = profiles.getByRole('img', { name: /^Profiles over one another/ });
  const lines = chart.locator('[data-series]');
  const pick = (name) => profiles.getByRole('checkbox', { name, exact: true });
  // Nobody is found out here either.
  for (const name of ['Shops', 'Legal']) await expect(pick(name)).toHaveCount(0);
  await expect(pick('Visitor')).not.toBeChecked();
  const drawn = await lines.count();
  await pick('Visitor').check();
  await pick('Everybody').check();
  await expect(lines).toHaveCount(drawn + 2);
  await expect(chart).toHaveAccessibleName(/: Everybody; .*Visitor\. /);
  // A line's first polygon is the profile: everything lowest lies in the middle, as the table says.
  const facing = page.getByRole('table', { name: 'Self-assessment and facilitator' });
  await expect(facing.getByRole('row', { name: /^Whole / }).getByRole('cell').nth(1)).toContainText(/^0.%/);
  await expect(lines.last().locator('polygon').first()).toHaveAttribute('points', '200.0,160.0 200.0,160.0 200.0,160.0');
  await expect(lines.first().locator('polygon').first()).not.toHaveAttribute('points', /200\.0,160\.0/);
  expect(await violations(page, 'differences')).toEqual([]);
});

test('without departments and roles everybody and the facilitator are drawn, and one who has said nothing is not', async ({ page }) => {
  const plain = workshop();
  plain.assessment.groups = {};
  plain.assessment.respondents.silent = { name: 'Silent', facilitator: true };
  await open(page, 'people/differences', plain);
  const profiles = page.getByRole('region', { name: 'Profiles over one another' });
  await expect(profiles.getByRole('checkbox')).toHaveCount(2);
  for (const name of ['Everybody', 'Visitor']) await expect(profiles.getByRole('checkbox', { name, exact: true })).toBeChecked();
  await expect(profiles.getByRole('img')).toHaveAccessibleName(/: Everybody; Visitor\. /);
});

test('whose answers are looked at is in the address, the title, the document and the name of the file', async ({ page }) => {
  await open(page, 'results');
  const whose = page.getByLabel('Whose answers');
  await expect(whose.getByRole('option', { name: 'Legal (fewer than 3 people)' })).toBeDisabled();
  await whose.selectOption('Plant');
  await expect(page).toHaveURL(/results\?view=group:plant$/);
  await expect(page).toHaveTitle(/^Plant · /);
  expect(await violations(page, 'results')).toEqual([]);
  await page.goto('/#/assessment/acme-1/report?view=group:plant');
  await expect(page.getByLabel('Preview of the report').getByText('Plant').first()).toBeVisible();
  // And at the foot of every page that is printed, as long as it is this report that would be.
  const foot = () => page.evaluate(() => document.adoptedStyleSheets.flatMap((it) => [...it.cssRules].map((rule) => rule.cssText)).join(' '));
  await expect.poll(foot).toMatch(/@bottom-left.*Plant/);
  await expect(page.getByRole('button', { name: /JSON/ })).toHaveCount(0);
  const { name } = await download(page.getByRole('button', { name: /CSV/ }));
  expect(name).toContain('_Plant_');
  await page.goto('/#/assessment/acme-1/people/sheets');
  await expect.poll(foot).toBe('');
});

test('the table of answers names nobody', async ({ page }) => {
  await open(page, 'report');
  const { text } = await download(page.getByRole('button', { name: /CSV/ }));
  expect(text).toContain('Plant');
  expect(text).toContain('We should meet');
  for (const hidden of ['Sworn', 'person-', 'Legal', 'Shops']) expect(text).not.toContain(hidden);
});

test('who may compare two reports is said before the second is saved, and not once the answers are the same again', async ({ page }) => {
  await openPeople(page, people({ answered: ['ann', 'bo', 'cy', 'di'] }));
  const mind = page.getByText(/^There is a report of .*, and answers have changed since/);
  const csv = async () => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    await (await waiting).path();
  };
  const answer = async (name) => {
    await page.goto(`#/assessment/room/respond/needs-catch/${FIRST}`);
    await page.getByRole('article').first().getByRole('radio', { name, exact: true }).check();
  };
  await page.goto('#/assessment/room/report');
  await csv();
  await csv();
  await expect(mind).toHaveCount(0);

  await answer('Low');
  await page.goto('#/assessment/room/report');
  await expect(mind).toContainText('fewer than 3 people');
  await page.reload();
  await expect(mind).toBeVisible();

  await answer('Middle');
  await page.goto('#/assessment/room/report');
  await page.getByRole('button', { name: 'Save as CSV' }).waitFor();
  await expect(mind).toHaveCount(0);
});
