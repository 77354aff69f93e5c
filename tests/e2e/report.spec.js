// The document to hand over: what is on the paper, and the files beside it.
import { expect, test } from '@playwright/test';
import { violations } from './support/axe.js';
import { download } from './support/download.js';
import { notes, openReport, plain, printed, requirements } from './support/report.js';
import { textOf } from './support/shelf.js';

const words = {
  en: {
    title: 'Marketing-maturity self-assessment', power: 'Needs-catch power', level: 'Low to middle',
    date: 'November 22, 2026', answered: '24 of 25', unanswered: 'Unanswered', na: 'Not applicable',
    reason: 'Outside our control', low: 'Low', chrome: ['Print or save as PDF', 'Skip to content', 'Settings'],
    caution: 'CMAT overall average', method: 'left out of the score', ratio: '37.5 %',
  },
  ko: {
    title: '마케팅 성숙도 자가 진단', power: '니즈 포착력', level: '하', date: '2026년 11월 22일',
    answered: '25개 중 24개', unanswered: '미응답', na: '해당 없음', reason: '우리가 정할 수 없음', low: '하',
    chrome: ['인쇄 또는 PDF로 저장', '본문으로 건너뛰기', '설정'],
    caution: 'CMAT 종합 평균', method: '점수에서 제외', ratio: '37.5%',
  },
  ja: {
    title: 'マーケティング成熟度の自己診断', power: 'ニーズ・キャッチ力', level: 'ロウ', date: '2026年11月22日',
    answered: '25件中24件', unanswered: '未回答', na: '該当なし', reason: '自部門では決められない', low: 'ロウ',
    chrome: ['印刷またはPDFとして保存', '本文へ移動', '設定'],
    caution: 'CMAT総合平均', method: '点数から除き', ratio: '37.5%',
  },
};

test.use({ acceptDownloads: true, timezoneId: 'Asia/Seoul' });

for (const [locale, say] of Object.entries(words)) {
  test(`the printed report is whole and holds nothing of the app (${locale})`, async ({ page }) => {
    expect(requirements).toHaveLength(25);
    await openReport(page, { locale, theme: 'dark' });
    const pages = await printed(page);
    const whole = pages.join('');
    expect(pages.length).toBeGreaterThanOrEqual(4);
    const cover = [say.title, say.power, '한빛 식품', '영업 / R&D', '1.0.0', say.date, say.answered];
    for (const fact of cover) expect(pages[0]).toContain(plain(fact));
    for (const fact of requirements.map((it) => it[locale])) expect(whole).toContain(plain(fact));
    for (const note of Object.values(notes)) {
      // Fonts may lack a picture letter; every word must be there.
      const spoken = note.replace(/[\p{Extended_Pictographic}\u200d]/gu, '');
      expect(whole).toContain(plain(spoken.split('\n')[0]));
    }
    const rest = [say.level, say.unanswered, say.na, say.reason, '본사가 정함', say.caution, say.method, say.ratio];
    for (const fact of rest) expect(whole).toContain(plain(fact));
    for (const url of ['https://jmac.co.jp/column/detail/mchie037.html', 'https://www.zabanga.us/sales-force/']) {
      expect(whole).toContain(url);
    }
    for (const chrome of say.chrome) expect(pages[0]).not.toContain(plain(chrome));
    expect(whole).not.toContain(plain(say.chrome[0]));
  });
}

test('unanswered, not applicable and the lowest level are told apart', async ({ page }) => {
  await openReport(page);
  const row = (id) => page.getByRole('region', { name: /^Answers/ })
    .getByRole('row', { name: requirements.find((it) => it.id === id).en });
  await expect(row('needed-information')).toContainText('Unanswered');
  await expect(row('needed-information')).toContainText('not counted as the lowest level');
  await expect(row('collection-rules')).toContainText('Not applicable');
  await expect(row('collection-rules')).toContainText('Outside our control · 본사가 정함');
  await expect(row('growing-customer-policy').getByRole('cell').first()).toHaveText('Low');
});

test('the contributions that are shown add up to the scores that are shown', async ({ page }) => {
  await openReport(page);
  const groups = page.getByRole('region', { name: 'What each requirement adds' }).locator('tbody');
  await expect(groups).toHaveCount(5);
  for (const group of await groups.all()) {
    const [score, ...adds] = (await group.locator('td:last-child').allTextContents()).map((it) => parseInt(it, 10) || 0);
    expect(adds.reduce((sum, it) => sum + it, 0)).toBe(score);
    expect(score).toBeGreaterThan(0);
  }
});

test('caps, the references of the window, the sources and the chart are on the page', async ({ page }) => {
  await openReport(page);
  const report = page.getByRole('article');
  await expect(report.getByText(/Storage is held at Low/)).toBeVisible();
  await expect(report.getByText('Average of the companies studied')).toBeVisible();
  await expect(report.getByText('Successful companies earned more than this share')).toHaveCount(0);
  await expect(report.getByText('Not entered').first()).toBeVisible();
  const address = 'https://jmac.co.jp/column/detail/mchie037.html';
  await expect(report.getByRole('link', { name: address })).toHaveAttribute('href', address);
  await expect(report.getByRole('img', { name: /Needs-catch power by trigger/ })).toBeVisible();
});

test('a very long note, long names and text of every direction survive on paper', async ({ page }) => {
  const long = `${'مرحبا 👩‍💼 가나다 '.repeat(2_500)}END-OF-NOTE`;
  expect(long.length).toBeGreaterThan(40_000);
  const company = `${'주식회사가나다라'.repeat(25)}`;
  const responses = { me: { note: long, answer: { level: 'low' } } };
  const changed = { about: { company, department: '' }, answers: { 'needs-catch': { 'non-customers': { responses } } } };
  await openReport(page, { locale: 'ko', changed });
  const pages = await printed(page);
  expect(pages[0]).toContain(company);
  expect(pages[0]).toContain('전사');
  expect(pages.join('')).toContain('END-OF-NOTE');
  expect(pages.join('').split('가나다').length).toBeGreaterThan(2_500);
  const width = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  expect(width).toBe(true);
});

test('the JSON file holds what is stored, and is named after the company', async ({ page }) => {
  await openReport(page);
  const { name, text } = await download(page.getByRole('button', { name: 'Save as JSON' }));
  expect(name).toBe('한빛 식품_영업 R&D_2026-11-22_needs-catch.json');
  expect(JSON.parse(text)).toEqual(JSON.parse(await textOf(page, 'reported')));
});

test('the CSV file has a row for every requirement and no formula', async ({ page }) => {
  await openReport(page, { locale: 'ko' });
  const { name, bytes, text } = await download(page.getByRole('button', { name: 'CSV로 저장' }));
  expect(name).toMatch(/^한빛 식품_.*\.csv$/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  for (const { id, ko } of requirements) expect(text).toContain(`,${id},${ko},`);
  expect(text).toContain("'=1+2");
  expect(text).not.toMatch(/(^|,|")=1\+2/m);
  expect(text.match(/\r\n/g)).toHaveLength(requirements.length + 1);
});

test('a file that cannot be made is said so', async ({ page }) => {
  await openReport(page);
  await page.evaluate(() => { URL.createObjectURL = () => { throw new Error('no'); }; });
  await page.getByRole('button', { name: 'Save as JSON' }).click();
  await expect(page.getByRole('status').getByText(/did not let this file be saved/)).toBeVisible();
});

test('the print button opens the print dialog', async ({ page }) => {
  await page.addInitScript(() => { window.print = () => { window.printed = true; }; });
  await openReport(page);
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  expect(await page.evaluate(() => window.printed)).toBe(true);
});

test('the sample is labelled on its cover', async ({ page }) => {
  await openReport(page, { changed: { sample: true } });
  expect((await printed(page))[0]).toContain(plain('Sample: the company and its answers are made up'));
});

for (const locale of ['en', 'ko', 'ja']) {
  for (const theme of ['light', 'dark']) {
    test(`the report has no accessibility violation (${locale}, ${theme})`, async ({ page }) => {
      await openReport(page, { locale, theme });
      expect(await violations(page, 'report')).toEqual([]);
    });
  }
}
