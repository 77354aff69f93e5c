// After the load the product is alone with its user: no request, nothing against the policy,
// nothing in the console; and without a network all of it works.
import { expect, test } from '@playwright/test';
import { download } from './support/download.js';
import { prefer } from './support/shelf.js';
import { follow, tour } from './support/tour.js';
import { load, requests, troubles } from './support/watch.js';

const addresses = {
  'at the root': process.env.NEEDS_CATCH_URL,
  'under a path': process.env.NEEDS_CATCH_URL_BELOW,
};

const saved = async (page, name) => (await download(page.getByRole('button', { name }))).text;

for (const network of ['there', 'gone']) {
  test(`everything works without asking the network, which is ${network}`, async ({ page, context }) => {
    const found = await troubles(page);
    await prefer(context);
    await load(page, '/');
    const asked = requests(page);
    await context.setOffline(network === 'gone');

    await tour(page, 'en', async () => {});

    await follow(page, '#/new');
    await page.getByRole('textbox', { name: 'Company' }).fill('Acme');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('article').first().waitFor();
    const language = page.getByRole('banner').getByRole('combobox').first();
    for (const [locale, title] of [['ko', '응답'], ['ja', '回答'], ['en', 'Answer']]) {
      await language.selectOption(locale);
      await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
    }
    for (let at = 0; at < 25; at += 1) {
      await page.keyboard.press(String(1 + (at % 5)));
      await page.keyboard.press('Enter');
    }
    await expect(page.getByText('25 of 25 answered').first()).toBeVisible();
    await page.getByRole('link', { name: 'Results', exact: true }).click();
    await expect(page.getByRole('img', { name: /^Radar chart of 5 triggers/ }).locator('svg path').first()).toBeAttached();
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    await expect(page.getByRole('article').getByRole('img').first()).toBeVisible();
    expect(JSON.parse(await saved(page, 'Save as JSON')).assessment.about.company).toBe('Acme');
    expect(await saved(page, 'Save as CSV')).toContain('Acme');
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    await follow(page, '#/settings');
    await page.getByRole('main').getByRole('combobox', { name: 'Appearance' }).selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

    expect(asked).toEqual([]);
    expect(found).toEqual([]);
  });
}

test('the policy lets nothing of the page’s own making or of others run', async ({ page }) => {
  await load(page, '/');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const directives = Object.fromEntries(policy.split(';').map((it) => {
    const [name, ...values] = it.trim().split(/\s+/);
    return [name, values];
  }));
  expect(directives['default-src']).toEqual(["'none'"]);
  expect(directives['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(directives['worker-src']).toEqual(['blob:']);
  expect(directives['style-src']).toEqual(["'self'"]);
  expect(directives['connect-src']).toEqual(["'self'"]);
  expect(policy).not.toMatch(/unsafe-inline|[ ']unsafe-eval|unsafe-hashes|https?:|\*/);

  // It is not only written there: the browser holds to it.
  const tried = await page.evaluate(async () => {
    window.broken = [];
    document.addEventListener('securitypolicyviolation', (event) => window.broken.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    const styled = document.createElement('p');
    styled.setAttribute('style', 'color: red');
    document.body.append(styled);
    const fetched = await fetch('https://example.com/').then(() => 'fetched', () => 'refused');
    // A worker begun from memory is held to it as well.
    const code = "addEventListener('securitypolicyviolation', (event) => postMessage(event.effectiveDirective)); fetch('https://example.com/').catch(() => {})";
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    const inside = await new Promise((done) => { worker.onmessage = ({ data }) => done(data); });
    return { ran: window.ran, fetched, inside };
  });
  expect(tried.inside).toBe('connect-src');
  expect(tried.ran).toBeUndefined();
  expect(tried.fetched).toBe('refused');
  await expect.poll(() => page.evaluate(() => window.broken.sort()))
    .toEqual(['connect-src', 'script-src-elem', 'style-src-attr']);
});

for (const [place, address] of Object.entries(addresses)) {
  test(`a link into an assessment survives a reload ${place}`, async ({ page }) => {
    const found = await troubles(page);
    const away = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url())) away.push(request.url());
    });
    await load(page, address);
    await page.getByRole('button', { name: 'Open the sample' }).click();
    const deep = {
      results: page.getByRole('table', { name: 'Scores by trigger' }),
      report: page.getByRole('article').getByRole('img').first(),
      'respond/needs-catch/contact-time': page.getByRole('article', { name: 'Time set aside for customers' }),
    };
    for (const [path, shown] of Object.entries(deep)) {
      await page.goto(`${address}#/assessment/sample/${path}`);
      await page.reload();
      await expect(shown).toBeVisible();
      await expect(page).toHaveURL(`${address}#/assessment/sample/${path}`);
    }
    expect(away).toEqual([]);
    expect(found).toEqual([]);
  });
}
