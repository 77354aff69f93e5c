// Files made beside the page: each is right, the page goes on meanwhile, and what fails is said.
import { expect, test } from '@playwright/test';
import { download } from './support/download.js';
import { large } from './support/large.js';
import { openReport } from './support/report.js';
import { PAUSE } from './support/slow.js';
import { requests } from './support/watch.js';
import { unzipped } from './support/zip.js';

test.use({ acceptDownloads: true, timezoneId: 'Asia/Seoul' });

const FORMATS = {
  Excel: { ending: 'xlsx', begins: 'PK', says: unzipped },
  Word: { ending: 'docx', begins: 'PK', says: unzipped },
  PowerPoint: { ending: 'pptx', begins: 'PK', says: unzipped },
  HTML: { ending: 'html', begins: '<!DOCTYPE html>', says: (bytes) => bytes.toString('utf8') },
};

const button = (page, name) => page.getByRole('button', { name, exact: true });
const code = /\/office_bg-\w+\.wasm$/;

const saved = (page, name, within) => download(button(page, name).first(), within);

/** The milliseconds until a file is saved, and the longest between two frames meanwhile. */
async function measured(page, name, within) {
  await page.evaluate(() => {
    window.longest = 0;
    let last = performance.now();
    const frame = (now) => {
      window.longest = Math.max(window.longest, now - last);
      last = now;
      window.frame = requestAnimationFrame(frame);
    };
    cancelAnimationFrame(window.frame);
    window.frame = requestAnimationFrame(frame);
  });
  const start = Date.now();
  await saved(page, name, within);
  return [Date.now() - start, Math.round(await page.evaluate(() => window.longest))];
}

/** Opens a report once everything has come. */
async function whole(page, options) {
  await openReport(page, options);
  // To this document: opening it loads the page more than once.
  await page.waitForFunction(() => ['office_bg', 'office.worker'].every((part) => (
    performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.includes(part) && responseEnd > 0)
  )));
}

for (const [format, { ending, begins, says }] of Object.entries(FORMATS)) {
  test(`${format}: the file is the report, and is named after the company`, async ({ page }) => {
    await openReport(page, { locale: 'ko' });
    const { name, bytes } = await saved(page, `${format}로 저장`);
    expect(name).toBe(`한빛 식품_영업 R&D_2026-11-22_needs-catch.${ending}`);
    expect(bytes.subarray(0, begins.length).toString('latin1')).toBe(begins);
    for (const words of ['한빛 식품', '본사가 정함']) expect(says(bytes)).toContain(words);
  });
}

test('without a network every file is made, also after one was given up', async ({ page, context }) => {
  await whole(page, {});
  const asked = requests(page);
  await context.setOffline(true);
  for (const format of Object.keys(FORMATS)) {
    expect((await saved(page, `Save as ${format}`)).bytes.length).toBeGreaterThan(1_000);
  }
  expect(asked).toEqual([]);
});

test('a chart is saved as a drawing and as a picture of twice its size, with all it needs inside', async ({ page }) => {
  for (const place of ['report', 'results']) {
    await openReport(page, { locale: 'ja', theme: 'dark' });
    if (place === 'results') await page.getByRole('link', { name: '結果', exact: true }).click();
    else await page.getByText('グラフ', { exact: true }).click();
    const svg = await saved(page, 'グラフをSVGで保存');
    expect(svg.name).toMatch(/^한빛 식품_영업 R&D_ニーズ・キャッチ力.*_2026-11-22_needs-catch\.svg$/);
    const png = await saved(page, 'グラフをPNGで保存');
    expect(png.name).toBe(svg.name.replace(/svg$/, 'png'));
    const text = svg.bytes.toString('utf8');
    for (const words of ['한빛 식품', '収集', 'ロウ（40%未満）']) expect(text).toContain(words);
    expect(text).not.toMatch(/rgba|transparent|<style|class=/);
    const [, width, height] = text.match(/ width="([\d.]+)" height="([\d.]+)"/);
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2 * width, 2 * height].map(Math.round));
  }
});

test('what has not come yet is waited for, and can be given up', async ({ page }) => {
  let go;
  const held = new Promise((done) => { go = done; });
  await page.route(code, async (route) => { await held; await route.continue(); });
  await openReport(page);
  await button(page, 'Save as HTML').click();
  await expect(page.getByRole('status').getByText('Loading the part that makes files: 0 %')).toBeVisible();
  await expect(button(page, 'Save as HTML')).toHaveAttribute('aria-disabled', 'true');
  await button(page, 'Cancel').click();
  await expect(page.getByText('Loading the part that makes files')).toHaveCount(0);
  await expect(button(page, 'Cancel')).toHaveCount(0);

  await button(page, 'Save as HTML').click();
  await expect(page.getByText('Loading the part that makes files: 0 %')).toBeVisible();
  const waiting = page.waitForEvent('download');
  go();
  await waiting;
  await expect(page.getByText('Loading the part that makes files')).toHaveCount(0);
});

test('what cannot come is said, can be tried again, and the backup works without it', async ({ page }) => {
  await page.route(code, (route) => route.abort());
  await openReport(page);
  await button(page, 'Save as HTML').click();
  await expect(page.getByRole('status').getByText(/could not be loaded/)).toBeVisible();
  expect(JSON.parse((await saved(page, 'Save as JSON')).text).assessment.id).toBe('reported');
  await page.unroute(code);
  expect((await saved(page, 'Save as HTML')).name).toMatch(/\.html$/);
  await expect(page.getByText(/could not be loaded/)).toHaveCount(0);
});

test('a worker that falls is said, and the next one works', async ({ page }) => {
  await page.addInitScript(() => {
    const { Worker } = window;
    let first = true;
    window.Worker = class extends Worker {
      constructor(...all) {
        super(...all);
        if (first) setTimeout(() => this.onerror({ message: 'out of memory' }));
        first = false;
      }
    };
  });
  await openReport(page);
  await button(page, 'Save as HTML').click();
  await expect(page.getByRole('status').getByText(/could not be made/)).toBeVisible();
  expect(JSON.parse((await saved(page, 'Save as JSON')).text).assessment.id).toBe('reported');
  expect((await saved(page, 'Save as HTML')).name).toMatch(/\.html$/);
  await expect(page.getByText(/could not be made/)).toHaveCount(0);
});

// What is wanted is 2 s and 10 s on a machine that does nothing else; what is measured is printed,
// and what fails the test is far from it, because tests run side by side on shared machines.
for (const [requirements, respondents, seconds] of [[100, 30, 2 * 8], [500, 100, 10 * 8]]) {
  test(`${requirements} requirements and ${respondents} respondents become files in seconds, and the page goes on`, async ({ page }) => {
    test.skip(process.env.NEEDS_CATCH_BUILD === 'debug', 'the times are those of what is published');
    await whole(page, { of: large(requirements, respondents) });
    for (const format of Object.keys(FORMATS)) {
      const [took, longest] = await measured(page, `Save as ${format}`, 1_000 * seconds);
      console.log(`${requirements} × ${respondents}, ${format}: ${took} ms, longest frame ${longest} ms`);
      expect(longest).toBeLessThan(PAUSE);
    }
  });
}
