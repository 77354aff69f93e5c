// The site as a static file server gives it out: it starts, keeps its own policy, and asks the
// network for nothing once it has loaded.
import { expect, test } from '@playwright/test';

const addresses = {
  'at the root': process.env.NEEDS_CATCH_URL,
  'under a path': process.env.NEEDS_CATCH_URL_BELOW,
};

for (const [place, address] of Object.entries(addresses)) {
  test(`the app starts ${place}, and again on a reload`, async ({ page }) => {
    const troubles = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
    });
    page.on('response', (response) => {
      if (!response.ok()) troubles.push(`${response.status()} ${response.url()}`);
      if (!response.url().startsWith(address)) troubles.push(`outside: ${response.url()}`);
    });

    await page.goto(`${address}#/settings`, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('#loading')).toHaveCount(0);
    await page.reload({ waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(troubles).toEqual([]);
  });
}

test('the charts come with the load, not later', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const charts = page.waitForRequest(/\/charts-\w+\.js$/);
  await page.goto('/');
  await charts;
  // Where they are needed they are not asked for again.
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('img', { name: /^Radar chart/ }).locator('svg path').first()).toBeAttached();
  expect(asked.filter((url) => /\/charts-\w+\.js$/.test(url))).toHaveLength(1);
  expect(asked.every((url) => url.startsWith(process.env.NEEDS_CATCH_URL))).toBe(true);
});

test('a browser that cannot run the app is told so, in its language', async ({ browser }) => {
  const page = await browser.newPage({ locale: 'ko-KR' });
  await page.addInitScript(() => { delete window.WebAssembly; });
  await page.goto(process.env.NEEDS_CATCH_URL);
  await expect(page.getByRole('alert')).toContainText('앱을 시작하지 못했습니다');
  await page.close();
});

test('the later pages wait for their styles, and ask again for what did not come', async ({ page }) => {
  const styles = /\/later-\w+\.css$/;
  await page.route(styles, (route) => route.abort());
  await page.goto('/#/settings');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('This page could not be loaded');
  await page.unroute(styles);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The sheet holds, and is there once.
  await expect(page.locator('.settings__row').first()).toHaveCSS('display', 'flex');
  await expect(page.locator('link[rel=stylesheet]')).toHaveCount(2);
});
