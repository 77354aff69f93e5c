// The chart code by itself, under the policy of the real page: every kind of chart, its tooltip,
// and both files. What the app puts into its charts is tested with the pages.
import { expect, test } from '@playwright/test';

const radar = {
  aria: { enabled: true, decal: { show: true } },
  title: { text: 'Radar' },
  legend: {},
  tooltip: {},
  radar: { radius: '50%', center: ['50%', '50%'], indicator: ['a', 'b', 'c'].map((name) => ({ name, max: 5 })) },
  series: [{ type: 'radar', areaStyle: {}, data: [{ name: 'x', value: [5, 2, 3] }] }],
};
const columns = {
  tooltip: { trigger: 'axis' },
  grid: {},
  xAxis: { type: 'category', data: ['a', 'b'] },
  yAxis: {},
  series: [
    {
      type: 'bar',
      data: [1, 2],
      markLine: { data: [{ type: 'average' }] },
      markArea: { data: [[{ yAxis: 0 }, { yAxis: 1 }]] },
    },
    { type: 'line', data: [2, 1] },
    { type: 'scatter', data: [1, 1] },
  ],
};
const heatmap = {
  tooltip: {},
  visualMap: { min: 0, max: 5, calculable: true },
  xAxis: { type: 'category', data: ['a', 'b'] },
  yAxis: { type: 'category', data: ['p', 'q'] },
  series: [{ type: 'heatmap', label: { show: true }, data: [[0, 0, 1], [1, 0, 4], [0, 1, 2], [1, 1, 5]] }],
};

test('charts of every kind keep the policy of the page', async ({ page }) => {
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`${event.violatedDirective}: ${event.sample || event.blockedURI}`);
    });
  });
  const loaded = page.waitForResponse(/\/charts-\w+\.js$/);
  await page.goto('/');
  const code = (await loaded).url();

  const kinds = { radar, columns, heatmap };
  await page.evaluate(async ({ code, kinds }) => {
    const charts = await import(code);
    document.body.replaceChildren();
    for (const [name, option] of Object.entries(kinds)) {
      const place = document.body.appendChild(document.createElement('div'));
      place.id = name;
      place.style.width = '400px';
      place.style.height = '200px';
      const chart = charts.mount(place, '{"series":[]}', 'ko');
      charts.update(chart, JSON.stringify({ animation: false, ...option }));
      charts.resize(chart);
    }
  }, { code, kinds });

  for (const name of Object.keys(kinds)) {
    const place = page.locator(`#${name}`);
    await expect(place.locator('svg path').first()).toBeAttached();
    const before = await place.locator('svg text').count();
    const { width, height } = await place.boundingBox();
    // The radar is asked at its upper corner, the others somewhere inside.
    const [x, y] = name === 'radar' ? [0.5, 0.25] : [0.4, 0.4];
    await expect(async () => {
      await place.hover({ position: { x: 1, y: 1 } });
      await place.hover({ position: { x: width * x, y: height * y } });
      expect(await place.locator('svg text').count()).toBeGreaterThan(before);
    }, `the tooltip of ${name}`).toPass({ timeout: 30_000 });
  }
  expect(troubles).toEqual([]);

  const files = await page.evaluate(async ({ code, option }) => {
    const charts = await import(code);
    const png = await charts.png(option, 'en', 300, 200, 2);
    const picture = await createImageBitmap(new Blob([png], { type: 'image/png' }));
    // As a picture, which is only shown if the text is a whole SVG document by itself.
    const svg = charts.svg(option, 'ja', 300, 200);
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    await image.decode();
    return { png: [picture.width, picture.height], svg: [image.width, image.height], text: svg };
  }, { code, option: JSON.stringify(radar) });
  expect(files).toMatchObject({ png: [600, 400], svg: [300, 200] });
  expect(files.text).toContain('Radar');
  expect(troubles).toEqual([]);
});
