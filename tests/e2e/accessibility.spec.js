// Every page for everyone: in each language and theme, narrow, in forced colours, by keyboard.
import { expect, test } from '@playwright/test';
import { violations } from './support/axe.js';
import { prefer } from './support/shelf.js';
import { follow, tour } from './support/tour.js';

const LOCALES = ['en', 'ko', 'ja'];

for (const locale of LOCALES) {
  for (const theme of ['light', 'dark']) {
    test(`no page has an accessibility violation (${locale}, ${theme})`, async ({ page, context }) => {
      await prefer(context, { locale, theme });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto('/');
      const found = [];
      await tour(page, locale, async (place) => {
        found.push(...await violations(page, place));
        const { lang, scheme } = await page.evaluate(() => ({
          lang: document.documentElement.lang,
          scheme: getComputedStyle(document.documentElement).colorScheme,
        }));
        if (lang !== locale) found.push(`${place}: the page says it is in ${lang}`);
        if (scheme !== theme) found.push(`${place}: the page is ${scheme}`);
        const titles = await page.locator('h1').count();
        if (titles !== 1) found.push(`${place}: ${titles} first headings`);
      });
      expect(found).toEqual([]);
    });
  }

  test(`no page scrolls sideways at 320 pixels (${locale})`, async ({ page, context }) => {
    await prefer(context, { locale });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/');
    const found = [];
    await tour(page, locale, async (place) => {
      const wide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return null;
        const out = [...document.querySelectorAll('body *')]
          .filter((it) => it.getBoundingClientRect().right > clientWidth + 1)
          .map((it) => `${it.tagName.toLowerCase()}.${it.className}`);
        return `${scrollWidth} of ${clientWidth}: ${out.slice(0, 5).join(', ')}`;
      });
      if (wide) found.push(`${place}: ${wide}`);
    });
    expect(found).toEqual([]);
  });
}

test('in forced colours everything can still be read and told apart', async ({ page, context }) => {
  await prefer(context);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto('/');
  const found = [];
  await tour(page, 'en', async (place) => {
    found.push(...await violations(page, place, ['cat.color']));
    if (place !== 'respond') return;
    // The chosen level differs from the others by more than a colour that is gone now.
    const looks = await page.getByRole('article').first().getByRole('radio').evaluateAll((radios) => radios.map((it) => {
      const style = getComputedStyle(it.closest('label'));
      return {
        chosen: it.checked,
        look: [style.outline, style.border, style.backgroundColor, style.color].join(),
        native: getComputedStyle(it).appearance !== 'none' && it.getBoundingClientRect().width > 8,
      };
    }));
    const chosen = looks.find((it) => it.chosen);
    const others = looks.filter((it) => !it.chosen);
    if (!chosen.native && others.some((it) => it.look === chosen.look)) found.push(`${place}: the chosen level looks like the others`);
  });
  expect(found).toEqual([]);
});

test('the first key leads past the header', async ({ page }) => {
  for (const hash of ['#/', '#/new', '#/library', '#/settings', '#/nowhere']) {
    await page.goto(`/${hash}`);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const skip = page.getByRole('button', { name: 'Skip to content' });
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`${hash}$`));
  }
});

test('wherever the Tab key leads, the focus is seen and not covered', async ({ page, context }) => {
  await prefer(context);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByRole('img').locator('svg path').first().waitFor();
  await page.goto('/#/');
  // Anew, so that Tab begins before the header.
  await page.reload();
  const found = [];
  for (const hash of ['#/', '#/new', '#/library', '#/library/new', '#/settings', '#/assessment/sample/respond', '#/assessment/sample/results', '#/assessment/sample/report']) {
    await follow(page, hash);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const seen = new Set();
    for (let at = 0; at < 90; at += 1) {
      await page.keyboard.press('Tab');
      const state = await page.evaluate(() => {
        let it = document.activeElement;
        // Into the document behind its shadow root.
        while (it?.shadowRoot?.activeElement) it = it.shadowRoot.activeElement;
        if (!it || it === document.body) return null;
        const name = (it.getAttribute('aria-label') ?? it.textContent ?? '').trim().slice(0, 30);
        const key = `${it.tagName.toLowerCase()}#${it.id} ${it.className} “${name}”`;
        const ringed = (element) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        };
        // A radio's ring is around its whole card of a level.
        const marked = ringed(it) || [it.parentElement, it.nextElementSibling].some((near) => near && ringed(near));
        const shape = (it.closest('label') ?? it).getBoundingClientRect();
        const [left, right] = [Math.max(shape.left, 0), Math.min(shape.right, innerWidth)];
        const [top, bottom] = [Math.max(shape.top, 0), Math.min(shape.bottom, innerHeight)];
        const covered = ![0.1, 0.5, 0.9].some((down) => [0.1, 0.5, 0.9].some((along) => {
          const there = it.getRootNode().elementFromPoint(left + (right - left) * along, top + (bottom - top) * down);
          const whole = it.closest('label') ?? it;
          return there && (whole.contains(there) || there.contains(whole) && there !== document.documentElement);
        }));
        return { key, marked, covered };
      });
      if (!state) break;
      if (seen.has(state.key)) continue;
      seen.add(state.key);
      if (!state.marked) found.push(`${hash}: ${state.key} shows no focus`);
      if (state.covered) found.push(`${hash}: ${state.key} is covered`);
    }
    expect(seen.size, `what Tab reaches on ${hash}`).toBeGreaterThan(3);
  }
  expect(found).toEqual([]);
});
