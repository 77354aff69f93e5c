// Questionnaires of one's own: adding, writing, previewing, keeping.
import { expect, test } from '@playwright/test';
import { download } from './support/download.js';
import { archive } from './support/home.js';
import { add, card, crm, file, paste, problems, questionnaires, saved, selection, state, text, yaml } from './support/library.js';
import { stored } from './support/shelf.js';
import { follow } from './support/tour.js';

test('a broken text is mended by its problems, and an assessment of it has its radar', async ({ page }) => {
  const broken = yaml()
    .replace('value: 1, label', 'value: one, label')
    .replace('question: Is the discussion good?', 'questoin: Is the discussion good?')
    .replace('{ low: Never, middle: At times, high: Always }\n        evidence: [The minutes]\n  - id: discussion', '{ low: Never, middle: At times, hihg: Always }\n        evidence: [The minutes]\n  - id: discussion');
  await paste(page, broken);
  await expect(state(page)).toContainText('kept as a draft');
  // A key that is misspelt is missing too.
  await expect(problems(page)).toHaveCount(5);
  const lines = broken.split('\n');
  const line = (found) => 1 + lines.findIndex((it) => it.includes(found));
  const wrong = [line('value: one'), line('hihg'), line('questoin')];
  for (const number of wrong) {
    await expect(problems(page).filter({ hasText: `Line ${number}, ` }).first()).toBeVisible();
  }

  await problems(page).filter({ hasText: 'expected a number' }).click();
  expect(await selection(page)).toMatchObject({ line: wrong[0], text: 'one', focused: true });
  await page.keyboard.type('1');
  await expect(problems(page)).toHaveCount(4);

  await page.keyboard.press('F8');
  await expect.poll(async () => (await selection(page)).line).toBe(wrong[1]);
  const misspelt = problems(page).filter({ hasText: 'unknown key hihg' });
  await expect(misspelt).toContainText('did you mean high?');
  await misspelt.press('Enter');
  expect(await selection(page)).toMatchObject({ line: wrong[1], focused: true });
  await page.keyboard.type('high');
  await expect(problems(page)).toHaveCount(2);
  await problems(page).filter({ hasText: 'questoin' }).click();
  await page.keyboard.type('question');
  await expect(state(page)).toHaveText('Valid: it is offered when you begin an assessment.');
  await expect(problems(page)).toHaveCount(0);

  // The browser's own undo reaches back over all of it.
  await page.keyboard.press('Control+z');
  await expect(state(page)).toContainText('kept as a draft');
  await page.keyboard.press('Control+Shift+z');
  await expect(state(page)).toHaveText(/^Valid/);

  await page.getByRole('link', { name: 'Begin an assessment' }).click();
  await expect(page.getByRole('checkbox', { name: /^Meetings/ })).toBeChecked();
  await page.getByRole('textbox', { name: 'Company' }).fill('Acme');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('article').first().waitFor();
  for (const key of ['3', '2', '1']) {
    await page.keyboard.press(key);
    await page.keyboard.press('u');
  }
  await page.getByRole('link', { name: 'Results', exact: true }).click();
  const radar = page.getByRole('img', { name: /^Radar chart/ });
  await expect(radar).toHaveAttribute('aria-label', /Preparation.*Discussion.*Decision/);
  await radar.locator('svg path').first().waitFor();
});

test('a draft survives a reload and a tab that is closed at once', async ({ page, context }) => {
  await paste(page, 'id: draft\ntitle: Half a thought\n');
  await expect(saved(page)).toBeVisible();
  await expect(page).toHaveURL(/#\/library\/\d+-\w+$/);
  await page.reload();
  await expect(text(page)).toHaveValue('id: draft\ntitle: Half a thought\n');
  const address = page.url();
  await text(page).evaluate((area) => {
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  });
  await page.keyboard.type('concept: Why');
  await page.close({ runBeforeUnload: true });

  const next = await context.newPage();
  await next.goto(address);
  await expect(text(next)).toHaveValue('id: draft\ntitle: Half a thought\nconcept: Why');
  await next.goto('/#/library');
  await expect(card(next, 'Half a thought')).toContainText(/Draft, \d problems/);
  await next.goto('/#/new');
  await expect(next.getByRole('checkbox', { name: /^Meetings|^Half/ })).toHaveCount(0);
});

test('a copy of a shipped one is valid, keeps its comments, and is one’s own', async ({ page }) => {
  await page.goto('/#/library');
  await card(page, 'CRM operation power').getByRole('button', { name: 'Copy and edit' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'CRM operation power (copy)' })).toBeVisible();
  await expect(state(page)).toHaveText(/^Valid/);
  const expected = crm.replace('\nid: crm\n', '\nid: crm-2\n')
    .replace('{ en: CRM operation power, ko: CRM 운영력, ja: CRM運用力 }', '{ en: CRM operation power (copy), ko: CRM 운영력 (사본), ja: CRM運用力（コピー） }');
  await expect(text(page)).toHaveValue(expected);
  await text(page).fill(expected.replace('en: CRM operation power (copy)', 'en: Our CRM'));
  await expect(saved(page)).toBeVisible();
  await page.getByRole('link', { name: 'All questionnaires' }).click();
  const requirements = crm.match(/^ {6}- id: /gm).length;
  await expect(card(page, 'Our CRM')).toContainText(`7 triggers, ${requirements} requirements`);
});

test('a file is added by dropping it, and saved again as it was', async ({ page }) => {
  await page.goto('/#/library');
  const dropped = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'ours.yaml'));
    return transfer;
  }, `\ufeff${yaml().replaceAll('\n', '\r\n')}`);
  const heading = page.getByRole('heading', { level: 1 });
  await heading.dispatchEvent('dragover', { dataTransfer: dropped });
  await heading.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(text(page)).toHaveValue(yaml());
  await page.getByRole('button', { name: 'More for Meetings' }).click();
  const kept = await download(page.getByRole('button', { name: /^Save as a file/ }));
  expect(kept.name).toBe('Meetings_1.0.0.yaml');
  expect(kept.text).toBe(yaml());
});

test('a file that cannot be taken in says why and changes nothing', async ({ page }) => {
  const latin = { ...file('', 'old.yaml'), buffer: Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xe9]) };
  const large = { ...file('', 'large.yaml'), buffer: Buffer.alloc((1 << 20) + 1, 'a') };
  await page.goto('/#/library');
  for (const [content, sentence] of [[latin, 'expected text in UTF-8'], [large, 'at most 1 MB']]) {
    await page.getByLabel('Add a file').setInputFiles(content);
    const alert = page.getByRole('alert').filter({ hasText: `“${content.name}” was not added` });
    await expect(alert).toContainText(sentence);
    await expect(alert).toContainText('Nothing was changed.');
  }
  expect(await questionnaires(page)).toEqual([]);
});

test('of two with one id and version the earlier is offered, and both say so', async ({ page }) => {
  await add(page, yaml());
  await expect(state(page)).toHaveText(/^Valid: it is offered/);
  await add(page, yaml());
  await expect(page.getByText('“Meetings” is already here, with the very same text.')).toBeVisible();
  expect(await questionnaires(page)).toHaveLength(1);

  await add(page, yaml({ title: 'Other meetings' }));
  await expect(page.getByText(/same id and version.*this one is not offered/)).toBeVisible();
  await expect(state(page)).toHaveText('Valid, but not offered for an assessment.');
  await follow(page, '#/library');
  await expect(card(page, 'Meetings')).toContainText('only this one is offered');
  await follow(page, '#/new');
  await expect(page.getByRole('checkbox', { name: /meetings/i })).toHaveCount(1);

  // Raising the version, as it says, makes it another version of the same.
  await follow(page, '#/library');
  await card(page, 'Other meetings').getByRole('link', { name: 'Edit' }).click();
  await text(page).fill(yaml({ title: 'Other meetings', version: '1.0.1' }));
  await expect(state(page)).toHaveText(/^Valid: it is offered/);
  await follow(page, '#/new');
  const [one, other] = ['Meetings', 'Other meetings'].map((it) => page.getByRole('checkbox', { name: new RegExp(`^${it}.*version`) }));
  await one.check();
  await other.check();
  await expect(one).not.toBeChecked();
});

test('a deleted one comes back as it was', async ({ page }) => {
  await add(page, yaml());
  await expect(state(page)).toHaveText(/^Valid/);
  await follow(page, '#/library');
  const [before] = await questionnaires(page);
  await card(page, 'Meetings').getByRole('button', { name: 'More for Meetings' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('“Meetings” was deleted. Assessments that use it keep it.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'None yet' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your own' })).toBeFocused();
  expect(await questionnaires(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card(page, 'Meetings')).toBeVisible();
  await expect.poll(async () => (await questionnaires(page)).map(({ id, text }) => ({ id, text })))
    .toEqual([{ id: before.id, text: before.text }]);
});

test('the preview shows all that respondents read, in each language', async ({ page }) => {
  await page.goto('/#/library');
  await card(page, 'Needs-catch power').getByRole('link', { name: 'Preview' }).click();
  const requirement = page.getByRole('article').filter({ hasText: 'Policy on growing customers' }).first();
  await expect(requirement).toContainText('What would prove a high answer');
  await expect(requirement.getByRole('listitem').filter({ hasText: /^1Low/ })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(25);
  await page.getByRole('combobox', { name: 'Language of the questionnaire' }).selectOption('ko');
  await expect(page.getByRole('heading', { level: 2, name: '수집' })).toBeVisible();

  // Beside the text it follows what is typed.
  await add(page, yaml());
  await page.getByRole('tab', { name: 'Preview' }).click();
  await expect(page.getByRole('article')).toHaveCount(3);
  await text(page).fill(yaml({ why: 'We meet a lot.' }));
  await expect(page.getByRole('article').first()).toContainText('We meet a lot.');
  await text(page).fill('id: [');
  await expect(page.getByText('The text has errors. This is how it looked before them.')).toBeVisible();
  await expect(page.getByRole('article').first()).toContainText('We meet a lot.');
});

test('two tabs never overwrite each other', async ({ page, context }) => {
  await add(page, yaml());
  await expect(state(page)).toHaveText(/^Valid/);
  const other = await context.newPage();
  await other.goto(page.url());
  await text(other).fill(yaml({ title: 'Theirs' }));
  await expect(saved(other)).toBeVisible();
  await text(page).fill(yaml({ title: 'Ours' }));
  const banner = page.getByRole('alert').filter({ hasText: 'Another tab has changed this questionnaire.' });
  await expect(banner).toBeVisible();
  expect((await questionnaires(page)).map((it) => it.text)).toEqual([yaml({ title: 'Theirs' })]);
  const kept = await download(banner.getByRole('button', { name: 'Save as a file' }));
  expect(kept.text).toBe(yaml({ title: 'Ours' }));
  await banner.getByRole('button', { name: 'Show the other tab’s version' }).click();
  await expect(text(page)).toHaveValue(yaml({ title: 'Theirs' }));
  await expect(banner).toHaveCount(0);
});

test('what an older program stored is still there', async ({ page }) => {
  // A page of this origin that is not the application.
  await page.goto('/icons/radar.svg');
  const record = { id: 'acme-1', revision: 4, text: JSON.stringify(archive()) };
  await page.evaluate((record) => new Promise((done, fail) => {
    const opening = indexedDB.open('needs-catch', 1);
    opening.onerror = () => fail(opening.error);
    opening.onupgradeneeded = () => opening.result.createObjectStore('assessments', { keyPath: 'id' });
    opening.onsuccess = () => {
      window.older = opening.result;
      const writing = opening.result.transaction('assessments', 'readwrite');
      writing.objectStore('assessments').put(record);
      writing.oncomplete = done;
    };
  }), record);
  // While that page is open the database cannot change: the new one says so, and goes on by itself.
  const next = await page.context().newPage();
  await next.goto('/');
  await expect(next.getByRole('alert').filter({ hasText: 'in an older version' })).toBeVisible();
  await page.evaluate(() => window.older.close());
  await expect(next.getByRole('article', { name: 'Acme · Sales' })).toBeVisible();
  expect(await stored(next)).toEqual([record]);
  expect(await questionnaires(next)).toEqual([]);
  await add(next, yaml());
  await expect.poll(async () => (await questionnaires(next)).length).toBe(1);
});

test('without storage one can write in this tab, and take it away', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); };
  });
  await paste(page, yaml());
  await expect(state(page)).toHaveText(/^Valid/);
  await expect(page.getByRole('status').filter({ hasText: 'Not saved' })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing can be stored now' })).toBeVisible();
  await follow(page, '#/library');
  await expect(card(page, 'Meetings')).toBeVisible();
});

test('a new line begins where the one before does, and can be undone', async ({ page }) => {
  await paste(page, 'triggers:\n  - id: one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('title: One');
  await page.keyboard.press('Enter');
  await page.keyboard.type('requirements:');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- id: a');
  const typed = 'triggers:\n  - id: one\n    title: One\n    requirements:\n      - id: a';
  await expect(text(page)).toHaveValue(typed);
  await page.keyboard.press('Enter');
  await expect(text(page)).toHaveValue(`${typed}\n        `);
  await page.keyboard.press('Control+z');
  await expect(text(page)).toHaveValue(typed);
});

test('the Tab key goes on from the text', async ({ page }) => {
  await paste(page, yaml());
  await page.keyboard.press('Tab');
  await expect(page.getByRole('tab', { name: 'Problems' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Preview' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(text(page)).toBeFocused();
  await expect(text(page)).toHaveValue(yaml());
});
