// The list of assessments, importing, and the sample.
import { closeSync, ftruncateSync, openSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { download } from './support/download.js';
import { archive, card, file, named, picker, withAcme } from './support/home.js';
import { put, stored } from './support/shelf.js';

test('a newcomer is told what this is and has three ways to begin', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marketing self-assessment');
  await expect(page.getByRole('heading', { name: 'No assessment yet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'New assessment' })).toHaveAttribute('href', '#/new');
  await expect(page.getByRole('button', { name: 'Open the sample' })).toBeVisible();
  await expect(picker(page)).toBeAttached();
});

test('the sample opens its result in one click, and says in the list that it is one', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page).toHaveURL(/#\/assessment\/sample\/results$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/#/');
  const sample = card(page, 'Example Foods (made up) · Sales and planning');
  await expect(sample).toContainText('Sample');
  await expect(sample).toContainText('24 of 25 answered');
  await expect(sample).toContainText(/Score \d+ %/);
});

test('opening the sample again makes no second one, and keeps what was changed', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page).toHaveURL(/sample\/results$/);
  await page.goto('/#/');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ko');
  await page.getByRole('button', { name: '예시 열기' }).click();
  await expect(page).toHaveURL(/sample\/results$/);
  let [record, ...others] = await stored(page);
  expect(others).toEqual([]);
  expect(record.text).toContain('예시식품');

  const text = record.text.replace('영업기획부', '바뀐 부서');
  await put(page, { ...record, revision: record.revision + 1, text });
  await page.goto('/#/');
  await page.reload();
  await page.getByRole('combobox', { name: '언어' }).selectOption('en');
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page).toHaveURL(/sample\/results$/);
  [record, ...others] = await stored(page);
  expect(others).toEqual([]);
  expect(record.text).toBe(text);
});

test('an imported file is stored as it is and opened', async ({ page }) => {
  await withAcme(page);
  const [record, ...others] = await stored(page);
  expect(others).toEqual([]);
  expect(JSON.parse(record.text)).toEqual(archive());
  await expect(card(page, 'Acme · Sales')).toContainText('1 of 25 answered');
});

test('a file of an earlier version gets the questionnaire that it names', async ({ page }) => {
  await page.goto('/');
  await picker(page).setInputFiles(file(named({ id: 'needs-catch', version: '1.0.0' })));
  await expect(page).toHaveURL(/#\/assessment\/acme-1\//);
  await expect(page.getByRole('status').filter({ hasText: /^Saved at/ })).toBeVisible();
  const [record] = await stored(page);
  expect(JSON.parse(record.text)).toEqual(archive());
});

test('a record of an earlier version is opened by its link', async ({ page }) => {
  await page.goto('/#/settings');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const text = JSON.stringify(named({ id: 'needs-catch', version: '1.0.0' }));
  await put(page, { id: 'acme-1', revision: 1, text });
  await page.goto('/#/assessment/acme-1/respond');
  await page.reload();
  await expect(page.getByRole('article', { name: 'Policy on growing customers', exact: true })).toBeVisible();
  await page.goto('/#/');
  await expect(card(page, 'Acme · Sales')).toContainText('1 of 25 answered');
});

const wrong = {
  'that is not JSON': [file('Dear colleague,', 'letter.json'), 'This file is not JSON'],
  'that is cut off': [file(JSON.stringify(archive()).slice(0, 200)), 'ends too early'],
  'of a newer format': [file({ ...archive(), version: 99 }), 'saved by a newer Needs Catch'],
  'that is other JSON': [file({ name: 'acme' }), 'not a saved assessment'],
  'with a damaged id': [file(archive({ id: '../x' })), 'damaged'],
  'for an unknown questionnaire': [
    file(named({ id: 'other-power', version: '1.0.0' })),
    'the questionnaire “other-power”, version 1.0.0',
  ],
  'for a newer questionnaire': [
    file(named({ id: 'needs-catch', version: '2.0.0' })),
    'the questionnaire “needs-catch”, version 2.0.0',
  ],
};

for (const [what, [content, sentence]] of Object.entries(wrong)) {
  test(`a file ${what} changes nothing and says why`, async ({ page }) => {
    await withAcme(page);
    const before = await stored(page);
    await picker(page).setInputFiles(content);
    const alert = page.getByRole('alert').filter({ hasText: `“${content.name}” was not imported` });
    await expect(alert).toContainText(sentence);
    await expect(alert).toContainText('Nothing was changed.');
    await expect(page.getByRole('article')).toHaveCount(1);
    expect(await stored(page)).toEqual(before);

    await alert.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByText('was not imported')).toHaveCount(0);
  });
}

test('a file of 100 MB is refused at once, without being read', async ({ page }, info) => {
  const path = info.outputPath('huge.json');
  const sparse = openSync(path, 'w');
  ftruncateSync(sparse, 100 << 20);
  closeSync(sparse);
  await withAcme(page);
  const before = await stored(page);
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = () => { throw new Error('the file was read'); };
  });
  await picker(page).setInputFiles(path);
  await expect(page.getByRole('alert')).toContainText(
    'This file has 100 MB, and a saved assessment has at most 16 MB. Nothing was changed.',
  );
  expect(await stored(page)).toEqual(before);
});

test('a file dropped on the page is imported', async ({ page }) => {
  await page.goto('/');
  await expect(picker(page)).toBeAttached();
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'acme.json', { type: 'application/json' }));
    return transfer;
  }, JSON.stringify(archive()));
  const heading = page.getByRole('heading', { level: 1 });
  await heading.dispatchEvent('dragover', { dataTransfer: dropped });
  await heading.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page).toHaveURL(/#\/assessment\/acme-1\//);
});

test('a file identical to what is here says so and opens it', async ({ page }) => {
  await withAcme(page);
  const before = await stored(page);
  await picker(page).setInputFiles(file(archive()));
  await expect(page.getByText('is already on this device, identical to the file')).toBeVisible();
  await expect(page).toHaveURL(/#\/assessment\/acme-1\//);
  expect(await stored(page)).toEqual(before);
});

test.describe('a file that differs from what is here', () => {
  const newer = archive({
    about: { company: 'Acme', department: 'Marketing' },
    modified: '2026-11-22T09:30:00.000Z',
  });

  test.beforeEach(async ({ page }) => {
    await withAcme(page);
    // As it is when someone comes back from the browser's own dialog.
    await picker(page).focus();
    await picker(page).setInputFiles(file(newer));
    const row = page.getByRole('dialog').getByRole('row', { name: /^Department/ });
    await expect(row.getByRole('cell')).toHaveText(['Sales', 'Marketing']);
  });

  test('changes nothing when the question is cancelled', async ({ page }) => {
    const before = await stored(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(card(page, 'Acme · Sales')).toBeVisible();
    expect(await stored(page)).toEqual(before);
    await expect(picker(page)).toBeFocused();
  });

  test('takes its place when that is chosen, and goes again with undo', async ({ page }) => {
    const [before] = await stored(page);
    await page.getByRole('button', { name: 'Replace with the file' }).click();
    await expect(card(page, 'Acme · Marketing')).toBeVisible();
    await expect(card(page, 'Acme · Sales')).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(card(page, 'Acme · Sales')).toBeVisible();
    await expect.poll(async () => (await stored(page)).map((it) => it.text)).toEqual([before.text]);
  });

  test('stands beside it when both are kept', async ({ page }) => {
    await page.getByRole('button', { name: 'Keep both' }).click();
    await expect(card(page, 'Acme · Sales')).toBeVisible();
    await expect(card(page, 'Acme · Marketing')).toBeVisible();
    await expect.poll(async () => (await stored(page)).length).toBe(2);
  });
});

test('a deleted assessment comes back exactly as it was', async ({ page }) => {
  await withAcme(page);
  const [before] = await stored(page);
  await card(page, 'Acme · Sales').getByRole('button', { name: 'More for Acme · Sales' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('“Acme · Sales” was deleted.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No assessment yet' })).toBeVisible();
  await expect.poll(() => stored(page)).toEqual([]);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card(page, 'Acme · Sales')).toBeVisible();
  await expect.poll(async () => (await stored(page)).map(({ id, text }) => ({ id, text })))
    .toEqual([{ id: before.id, text: before.text }]);
});

test('what is saved as a file can be imported again after deleting', async ({ page }) => {
  await withAcme(page);
  const [before] = await stored(page);
  const more = page.getByRole('button', { name: 'More for Acme · Sales' });
  await more.click();
  const { text } = await download(page.getByRole('button', { name: /^Save as a file/ }));
  // The same, with every value on a line of its own.
  expect(JSON.parse(text)).toEqual(JSON.parse(before.text));
  await more.click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect.poll(() => stored(page)).toEqual([]);
  await picker(page).setInputFiles(file(text));
  await expect.poll(async () => (await stored(page)).map((it) => it.text)).toEqual([before.text]);
});

test('a record that cannot be read is shown, kept, and not overwritten by an import', async ({ page }) => {
  await withAcme(page);
  const broken = { id: 'acme-1', revision: 7, text: '{ half a rec' };
  await put(page, broken);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Cannot be read' })).toBeVisible();
  const { text } = await download(page.getByRole('button', { name: 'Download its text' }));
  expect(text).toBe(broken.text);

  await picker(page).setInputFiles(file(archive()));
  await expect(page.getByText('“Acme · Sales” was imported.')).toBeVisible();
  await expect.poll(async () => (await stored(page)).length).toBe(2);
  expect(await stored(page)).toContainEqual(broken);
});

test('without storage the list still works in this tab', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); };
  });
  await page.goto('/');
  await expect(page.getByRole('alert').filter({ hasText: 'does not let Needs Catch store' })).toBeVisible();
  await picker(page).setInputFiles(file(archive()));
  await expect(page).toHaveURL(/#\/assessment\/acme-1\//);
  await page.goto('/#/');
  await page.getByRole('button', { name: 'More for Acme · Sales' }).click();
  const { text } = await download(page.getByRole('button', { name: /^Save as a file/ }));
  expect(JSON.parse(text)).toEqual(archive());
});
