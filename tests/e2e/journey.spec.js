// The main job from end to end: a department is assessed by keyboard, its results are what the
// core says they are, and nothing of it is lost by a reload or on the way through a file.
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { card, picker } from './support/home.js';
import { journey, level, requirements, triggers } from './support/journey.js';
import { stored } from './support/shelf.js';
import { troubles } from './support/watch.js';

const { shown } = journey;

/** What `Saved` means is seen from below: what the browser has for good at the moment it is said. */
function watchSaving(page) {
  return page.addInitScript(() => {
    let stored = null;
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function watched(record, ...more) {
      this.transaction.addEventListener('complete', () => { stored = record.text; });
      return put.call(this, record, ...more);
    };
    window.saids = [];
    let before = '';
    new MutationObserver(() => {
      const status = [...document.querySelectorAll('[role=status]')].find((it) => /^(Sav|Not saved)/.test(it.textContent));
      const text = status?.textContent ?? '';
      if (text === before) return;
      before = text;
      const progress = document.querySelector('[role=progressbar]');
      if (!text.startsWith('Saved') || !progress || !stored) return;
      const answers = JSON.parse(stored).assessment.answers?.['needs-catch'] ?? {};
      const has = Object.values(answers).filter((it) => it.responses.me?.answer ?? Object.values(it.responses)[0]?.answer);
      window.saids.push({ shown: Number(progress.getAttribute('aria-valuenow')), stored: has.length });
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

const power = (page) => page.getByRole('region', { name: 'Needs-catch power', exact: true });
const saved = (page) => page.getByRole('status').filter({ hasText: /^Saved at/ });
const answered = (page, n) => expect(page.getByRole('progressbar', { name: 'Progress' })).toHaveAttribute('aria-valuenow', String(n));

/** Everything the results say in tables, headings and the chart's words. */
async function results(page) {
  const radar = page.getByRole('img', { name: /^Radar chart/ });
  await radar.locator('svg path').first().waitFor();
  return {
    score: await power(page).getByRole('definition').allInnerTexts(),
    rows: await page.getByRole('table', { name: 'Scores by trigger' }).getByRole('row').allInnerTexts(),
    radar: await radar.getAttribute('aria-label'),
  };
}

test('a department is assessed by keyboard, and the results survive reload, file and deletion', async ({ page }) => {
  const found = await troubles(page);
  await watchSaving(page);
  expect(requirements).toHaveLength(25);
  await page.goto('/');

  await test.step('it is begun by keyboard', async () => {
    await page.getByRole('link', { name: 'New assessment' }).press('Enter');
    await page.getByRole('textbox', { name: 'Company' }).pressSequentially('한빛 Foods');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Sales & R/D');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/assessment\/[\w-]+\/respond/);
    await answered(page, 0);
  });

  await test.step('every requirement is answered by keyboard', async () => {
    let done = 0;
    for (const { title, key } of requirements) {
      const here = page.getByRole('article', { name: title, exact: true });
      await expect(here).toHaveAttribute('aria-current', 'true');
      await page.keyboard.press(key);
      done += 1;
      await answered(page, done);
      if (key === 'n') await expect(here.getByRole('radio', { name: 'Not applicable' })).toBeChecked();
      if (done === 15) {
        await page.keyboard.press('Control+z');
        await answered(page, 14);
        await page.keyboard.press('Control+z');
        await answered(page, 13);
        await expect(page.getByText(/^Undone\./)).toBeVisible();
        await page.keyboard.press('Control+y');
        await page.keyboard.press('Control+Shift+z');
        await answered(page, 15);
        await expect(page.getByText(/^Redone\./)).toBeVisible();
        await expect(here).toHaveAttribute('aria-current', 'true');
      }
      await page.keyboard.press(done % 2 ? 'ArrowDown' : 'Enter');
    }
    await expect(page.getByText('25 of 25 answered').first()).toBeVisible();
    await expect(saved(page)).toBeVisible();
  });

  await test.step('“saved” was said only when the browser had the change for good', async () => {
    const saids = await page.evaluate(() => window.saids);
    expect(saids.length).toBeGreaterThan(5);
    expect(saids.filter((it) => it.shown !== it.stored)).toEqual([]);
  });

  const [before] = await stored(page);
  const id = before.id;

  await test.step('the answers are stored as they were pressed', () => {
    const { answers, respondents } = JSON.parse(before.text).assessment;
    const [me] = Object.keys(respondents);
    const scale = ['low', 'low-middle', 'middle', 'middle-high', 'high'];
    const said = requirements.map((it) => answers['needs-catch'][it.id].responses[me].answer);
    const pressed = requirements.map(({ key }) => (
      key === 'n' ? { not_applicable: { reason: 'out_of_scope' } } : { level: scale[key - 1] }
    ));
    expect(said).toEqual(pressed);
  });

  await page.getByRole('link', { name: 'See the results' }).first().press('Enter');

  const whole = await test.step('score, level, table and radar are what the core says', async () => {
    const title = page.getByRole('heading', { level: 2, name: 'Needs-catch power' });
    await expect(title).toBeVisible();
    const score = power(page).getByRole('definition').first();
    await expect(score).toContainText(`${shown.power.percent} %`);
    await expect(score).toContainText(new RegExp(`^\\W*${shown.power.percent} %\\s*${level[shown.power.level]} \\(`));
    await expect(power(page)).toContainText(`25 of 25 requirements, ${shown.power.coverage} % of what applies`);
    await expect(power(page)).toContainText('1 of them not applicable');
    const table = page.getByRole('table', { name: 'Scores by trigger' });
    for (const { id, title } of triggers) {
      const expected = shown.triggers[id];
      const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title, exact: true }) });
      const cells = row.getByRole('cell');
      await expect(cells.nth(0)).toContainText(new RegExp(`^${level[expected.level]} \\(`));
      await expect(cells.nth(1)).toContainText(new RegExp(`^${expected.percent} %`));
    }
    const all = await results(page);
    for (const { id, title } of triggers) {
      const { percent, level: at } = shown.triggers[id];
      expect(all.radar).toContain(`${title} ${percent} %, ${level[at]}`);
    }
    return all;
  });

  await test.step('the cap that lowers a level says so without being asked', async () => {
    const held = page.getByRole('listitem').filter({ hasText: 'The level is held at' });
    await expect(held).toHaveCount(1);
    await expect(held).toContainText('In Storage, the score of 75 % falls in High. The level is held at Low.');
    const cause = requirements.find((it) => it.id === 'where-it-lives').title;
    await expect(held.getByRole('link')).toHaveText(`“${cause}” is below Low to middle`);
  });

  await test.step('each cap that acts is named where the trigger explains itself', async () => {
    for (const { title, requirements } of triggers) {
      const acting = requirements.filter((it) => shown.acting.includes(it.id));
      const open = page.getByRole('button', { name: new RegExp(`, how ${title} was computed$`) });
      await open.press('Enter');
      const heading = page.getByRole('heading', { name: new RegExp(`^How ${title} came to`) });
      const made = page.getByRole('cell').filter({ has: heading });
      await expect(made).toBeVisible();
      await expect(made.getByText(/^“.*” is below/)).toHaveText(
        acting.map((it) => new RegExp(`^“${it.title}” is below`)),
      );
      await open.press('Enter');
      await expect(made).toHaveCount(0);
    }
  });

  await test.step('after a reload one is at the same place and nothing is lost', async () => {
    await page.reload();
    await expect(page).toHaveURL(new RegExp(`#/assessment/${id}/results$`));
    expect(await results(page)).toEqual(whole);
    expect(await stored(page)).toEqual([before]);
    await page.getByRole('link', { name: 'Answer', exact: true }).click();
    await answered(page, 25);
    await expect(page.getByRole('article', { name: requirements.at(-1).title, exact: true })).toHaveAttribute('aria-current', 'true');
    await page.reload();
    await expect(page.getByRole('article', { name: requirements.at(-1).title, exact: true })).toHaveAttribute('aria-current', 'true');
    expect(await stored(page)).toEqual([before]);
  });

  const path = await test.step('it is saved as JSON, as it is stored', async () => {
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as JSON' }).click();
    const path = await (await download).path();
    // The same, with every value on a line of its own.
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(JSON.parse(before.text));
    return path;
  });

  await test.step('deleted it is gone, also once undoing is no longer offered', async () => {
    await page.getByRole('link', { name: 'Needs Catch' }).click();
    const about = '한빛 Foods · Sales & R/D';
    await expect(card(page, about)).toContainText('25 of 25 answered');
    await expect(card(page, about)).toContainText(`Score ${shown.power.percent} %`);
    await page.getByRole('button', { name: `More for ${about}` }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    const toast = page.getByRole('listitem').filter({ hasText: `“${about}” was deleted.` });
    await toast.getByRole('button', { name: 'Close' }).click();
    await expect(toast).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'No assessment yet' })).toBeVisible();
    await expect.poll(() => stored(page)).toEqual([]);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'No assessment yet' })).toBeVisible();
    await page.goto(`/#/assessment/${id}/results`);
    await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
    await page.getByRole('main').getByRole('link').click();
  });

  await test.step('imported again it is identical, and so are its results', async () => {
    await picker(page).setInputFiles(path);
    await expect(page).toHaveURL(new RegExp(`#/assessment/${id}/`));
    await expect.poll(async () => (await stored(page)).map((it) => it.text)).toEqual([before.text]);
    await page.getByRole('link', { name: 'Results', exact: true }).click();
    expect(await results(page)).toEqual(whole);
  });

  expect(found).toEqual([]);
});
