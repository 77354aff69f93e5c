// Answers without a server: invitations, answer files, and how they come together.
import { expect, test } from '@playwright/test';
import { violations } from './support/axe.js';
import { answer, collect, facilitate, files, handIn, join } from './support/collect.js';
import { download } from './support/download.js';
import { archive, file, picker } from './support/home.js';
import { yaml } from './support/library.js';
import { prefer, stored } from './support/shelf.js';

const row = (page, name) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
const answers = async (page) => {
  const record = (await stored(page)).find(({ id }) => id === 'acme-1');
  const { assessment } = JSON.parse(record.text);
  return { ...assessment, said: assessment.answers['needs-catch'] };
};

/** An answer file. */
const sheet = (respondent, { at = '2026-11-22T10:00:00.000Z', level = 'high', ...changes } = {}) => ({
  format: 'needs-catch-answers',
  version: 1,
  content: {
    workshop: 'acme-1',
    respondent,
    name: `Person ${respondent}`,
    questionnaires: [{ id: 'needs-catch', version: '1.0.0' }],
    at,
    answers: { 'needs-catch': { recording: { answer: { level } } } },
    ...changes,
  },
});

test('three people answer in their own browsers, and their files come together in one', async ({ page, browser }) => {
  const link = await facilitate(page);
  await expect(page.getByRole('img', { name: 'QR code of the invitation link' })).toBeVisible();
  const handed = [];
  for (const [name, key] of [['Ann', '1'], ['Bo', '3'], ['Cy', '5']]) {
    const context = await browser.newContext();
    const theirs = await context.newPage();
    await join(theirs, link, name);
    await answer(theirs, key);
    handed.push(await handIn(theirs));
    await expect(theirs.getByText(/^Saved as/)).toBeVisible();
    if (name === 'Cy') {
      // The same link again offers to go on.
      await theirs.goto(link);
      await theirs.getByRole('link', { name: 'Go on as Cy' }).click();
      await expect(theirs).toHaveURL(/\/respond/);
      expect((await stored(theirs)).length).toBe(1);
    }
    await context.close();
  }
  expect(handed.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual(['answers_Ann_DAY.json', 'answers_Bo_DAY.json', 'answers_Cy_DAY.json']);

  await files(page).setInputFiles(handed.map(({ name, text }) => file(text, name)));
  for (const name of ['Ann', 'Bo', 'Cy']) {
    await expect(row(page, `answers_${name}`)).toContainText('New');
    await expect(row(page, `answers_${name}`)).toContainText('Sales');
  }
  expect(Object.keys((await answers(page)).respondents)).toEqual(['me']);
  await page.getByRole('button', { name: 'Take in 3 files' }).click();
  await expect(page.getByText('The answers of 3 files were taken in.')).toBeVisible();
  await expect.poll(async () => Object.keys((await answers(page)).respondents).length).toBe(4);
  const { respondents, said, receipts } = await answers(page);
  const levels = Object.values(said).flatMap(({ responses }) => Object.entries(responses))
    .filter(([id]) => id !== 'me').map(([id, { answer }]) => `${respondents[id].name} ${respondents[id].department} ${answer.level}`);
  expect(levels.sort()).toEqual(['Ann d1 low', 'Bo d1 middle', 'Cy d1 high']);
  expect(Object.keys(receipts).length).toBe(3);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => Object.keys((await answers(page)).respondents)).toEqual(['me']);
  expect((await answers(page)).receipts).toBeUndefined();
});

test('the message of files undoes them only while nothing came after, and never in a round', async ({ page }) => {
  await facilitate(page);
  const message = page.getByRole('listitem').filter({ hasText: 'The answers of 1 file were taken in.' });
  const undo = message.getByRole('button', { name: 'Undo' });
  const take = async (who) => {
    await files(page).setInputFiles(file(sheet(who), `${who}.json`));
    await page.getByRole('button', { name: 'Take in 1 file', exact: true }).click();
    await expect.poll(async () => Object.keys((await answers(page)).respondents)).toContain(who);
  };
  await take('ann');
  await take('bo');
  await expect(undo).toHaveCount(1);
  await undo.click();
  await expect.poll(async () => Object.keys((await answers(page)).respondents)).toEqual(['ann', 'me']);
  await expect(message).toHaveCount(0);

  await take('bo');
  await expect(undo).toHaveCount(1);
  await page.getByRole('button', { name: 'Begin to pass around' }).click();
  await expect(page.getByRole('heading', { name: 'Who answers now?' })).toBeVisible();
  await expect(message).toHaveCount(0);
});

test('twelve files are dropped at once, and each says what it is before any is taken in', async ({ page }) => {
  await facilitate(page);
  const good = [1, 2, 3, 4, 5, 6, 7, 8].map((it) => [`p${it}.json`, sheet(`p${it}`)]);
  const dropped = [
    ...good,
    ['again.json', sheet('p8')],
    ['version.json', sheet('p9', { questionnaires: [{ id: 'needs-catch', version: '2.0.0' }] })],
    ['corrupt.json', JSON.stringify(sheet('p10')).slice(0, 200)],
    ['elsewhere.json', sheet('p11', { workshop: 'another' })],
  ].map(([name, content]) => [name, typeof content === 'string' ? content : JSON.stringify(content)]);
  expect(dropped.length).toBe(12);
  const transfer = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const [name, text] of dropped) transfer.items.add(new File([text], name, { type: 'application/json' }));
    return transfer;
  }, dropped);
  await page.getByRole('heading', { name: 'Take in answer files' }).dispatchEvent('drop', { dataTransfer: transfer });

  for (const [name] of good) await expect(row(page, name)).toContainText('New');
  await expect(row(page, 'again.json')).toContainText('Already here');
  await expect(row(page, 'version.json')).toContainText('Wrong version: “needs-catch” 2.0.0, here it is 1.0.0');
  await expect(row(page, 'corrupt.json')).toContainText('This file ends too early');
  await expect(row(page, 'elsewhere.json')).toContainText('For another workshop');
  expect(await violations(page, 'collect')).toEqual([]);
  await page.getByRole('button', { name: 'Take in 8 files' }).click();
  await expect.poll(async () => Object.keys((await answers(page)).respondents).length).toBe(9);

  // All of them again: nothing to take in. A later one: only that one.
  await files(page).setInputFiles([...good, ['later.json', sheet('p1', { at: '2026-11-22T11:00:00.000Z', level: 'low' })]]
    .map(([name, content]) => file(content, name)));
  await expect(row(page, 'later.json')).toContainText('Newer: 1 answer differs');
  await expect(row(page, 'p1.json')).toContainText('Older');
  await expect(row(page, 'p2.json')).toContainText('Already here');
  await page.getByRole('button', { name: 'Take in 1 file', exact: true }).click();
  await expect.poll(async () => (await answers(page)).said.recording.responses.p1.answer.level).toBe('low');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await answers(page)).said.recording.responses.p1.answer.level).toBe('high');
});

test('what was entered here stays unless the file is chosen', async ({ page }) => {
  await facilitate(page, {
    respondents: { me: {}, zoe: { name: 'Zoe' } },
    answers: { 'needs-catch': { recording: { responses: { zoe: { answer: { level: 'low' } } } } } },
  });
  await files(page).setInputFiles(file(sheet('zoe'), 'zoe.json'));
  await expect(row(page, 'zoe.json')).toContainText('Conflict');
  await expect(page.getByRole('button', { name: 'Nothing to take in' })).toBeDisabled();
  await page.getByLabel('What stays, zoe.json').selectOption('Take the file');
  await page.getByRole('button', { name: 'Take in 1 file', exact: true }).click();
  await expect.poll(async () => (await answers(page)).said.recording.responses.zoe.answer.level).toBe('high');
  expect((await answers(page)).respondents.zoe.name).toBe('Zoe');
});

test('whoever is on the list without answers and comes under a new id is pointed out', async ({ page }) => {
  await facilitate(page, { respondents: { me: {}, zoe: { name: 'Zoe' } } });
  await files(page).setInputFiles([
    file(sheet('p1', { name: 'Zoe' }), 'other.json'), file(sheet('p2'), 'new.json'), file(sheet('zoe', { name: 'Zoe' }), 'own.json'),
  ]);
  await expect(row(page, 'other.json')).toContainText('Somebody of this name is on the list already, without answers.');
  await expect(row(page, 'new.json')).not.toContainText('Somebody');
  await expect(row(page, 'own.json')).not.toContainText('Somebody');
  expect(await violations(page, 'awaited')).toEqual([]);
});

test('a personal invitation brings the answers to whom is enrolled', async ({ page, browser }) => {
  await facilitate(page, { respondents: { me: {}, zoe: { name: 'Zoe', department: 'd1' } } });
  await page.getByLabel('For whom').selectOption('Zoe');
  const link = await page.getByRole('textbox', { name: 'Invitation link' }).inputValue();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save invitation file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^invitation_.+_Zoe_\d{4}-\d\d-\d\d\.json$/);
  const context = await browser.newContext();
  const theirs = await context.newPage();
  await theirs.goto(link);
  await expect(theirs.getByText('This invitation is for Zoe.')).toBeVisible();
  await theirs.getByRole('button', { name: 'Begin' }).click();
  await answer(theirs, '3');
  const { text } = await handIn(theirs);
  expect(JSON.parse(text).content.respondent).toBe('zoe');
  await context.close();
});

test('whose questionnaire is their own invites by file, and the file is opened on the first page', async ({ page, browser }) => {
  await page.goto('/');
  await picker(page).setInputFiles(file(archive({ questionnaires: [yaml()], answers: {} })));
  await expect(page).toHaveURL(/#\/assessment\/acme-1\//);
  await page.goto(collect);
  await page.getByRole('button', { name: 'Begin inviting' }).click();
  await expect(page.getByText('“Meetings” does not come with Needs Catch')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Invitation link' })).toHaveCount(0);
  const { text: invitation } = await download(page.getByRole('button', { name: 'Save invitation file' }));

  const context = await browser.newContext();
  const theirs = await context.newPage();
  await theirs.goto('/');
  await picker(theirs).setInputFiles(file(invitation, 'invitation.json'));
  const invited = theirs.getByRole('heading', { name: 'You are invited to answer' });
  await expect(invited).toBeVisible();
  // The tab kept the file; a page loaded anew has lost it, says so, and takes it again.
  await theirs.reload();
  await expect(theirs.getByRole('alert')).toContainText('The invitation file is not open any more.');
  await theirs.getByLabel('Open the invitation file').setInputFiles(file(invitation, 'invitation.json'));
  await expect(invited).toBeVisible();
  await theirs.getByLabel('Name or code').fill('Bo');
  await theirs.getByRole('button', { name: 'Begin' }).click();
  await expect(theirs.getByRole('article').first()).toBeVisible();
  const handed = await handIn(theirs);
  await context.close();

  // On the first page an answer file says where it belongs.
  await page.goto('/#/');
  await picker(page).setInputFiles(file(handed.text, handed.name));
  await page.getByRole('alert').getByRole('link', { name: 'Collect answers' }).click();
  await expect(page).toHaveURL(/people\/collect$/);
});

for (const [locale, width, height, enlarge, scan, close] of [
  ['en', 1280, 620, 'Show the QR code large', 'Scan this with the camera of your phone to answer', 'Close'],
  ['ko', 1920, 1080, 'QR 코드 크게 보기', '휴대전화 카메라로 읽어 응답해 주십시오', '닫기'],
  ['ja', 360, 740, 'QRコードを大きく表示', '携帯電話のカメラで読み取って回答してください', '閉じる'],
]) {
  test(`the code of an invitation is shown as large as the window (${locale})`, async ({ page, context }) => {
    await facilitate(page, { about: { company: 'Hanbit Foods', department: '' } });
    await prefer(context, { locale, theme: 'dark' });
    await page.setViewportSize({ width, height });
    await page.reload();
    const button = page.getByRole('button', { name: enlarge });
    await button.click();
    const dialog = page.getByRole('dialog', { name: scan });
    const code = dialog.getByRole('img');
    await expect(code).toBeVisible();
    const box = await code.boundingBox();
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(0.7 * Math.min(width, height));
    expect(await dialog.evaluate((it) => it.scrollHeight - it.clientHeight)).toBeLessThanOrEqual(1);
    // What is quiet around it is white in the dark too.
    expect(await code.evaluate((it) => getComputedStyle(it).backgroundColor)).toBe('rgb(255, 255, 255)');
    await expect(dialog).toContainText('Hanbit Foods');
    await expect(dialog).toContainText(new URL(page.url()).host);
    expect(await violations(page, 'code')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
    await button.click();
    await dialog.getByRole('button', { name: close }).click();
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });
}

test('an invitation that cannot be read says so, and takes the file', async ({ page }) => {
  const link = await facilitate(page);
  await page.goto(link.slice(0, -9));
  await expect(page.getByRole('alert')).toContainText('This invitation link is not complete.');
  expect(await violations(page, 'broken link')).toEqual([]);
  await page.getByLabel('Open the invitation file').setInputFiles(file(sheet('bo'), 'bo.json'));
  await expect(page.getByRole('alert')).toContainText('This file holds somebody’s answers.');
});

for (const [locale, theme] of [['en', 'light'], ['ko', 'dark'], ['ja', 'light']]) {
  test(`the pages of an invitation have no accessibility violation (${locale}, ${theme})`, async ({ page, context }) => {
    const link = await facilitate(page);
    await prefer(context, { locale, theme });
    await page.goto('/');
    const found = [];
    await page.goto(link);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    found.push(...await violations(page, 'join'));
    await page.locator('#join-name').fill('Bo');
    await page.locator('form button[type=submit]').click();
    await expect(page).toHaveURL(/\/respond/);
    await page.goto(page.url().replace(/\/respond.*/, '/hand-in'));
    await page.locator('.stat__value').waitFor();
    found.push(...await violations(page, 'hand-in'));
    expect(found).toEqual([]);
  });
}
