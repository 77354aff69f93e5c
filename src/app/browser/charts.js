// The drawing of charts: the only file that knows ECharts.
//
// ECharts is imported part by part, so that the bundle holds what this project draws and nothing
// else. Both renderers are here: SVG for the screen and for SVG files, canvas for PNG files.
// A chart arrives as the JSON text of an ECharts option and never as code.
import { BarChart, HeatmapChart, LineChart, RadarChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  RadarComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { init, registerLocale, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import ja from 'echarts/lib/i18n/langJA.js';
import ko from 'echarts/lib/i18n/langKO.js';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

use([
  BarChart, HeatmapChart, LineChart, RadarChart, ScatterChart,
  AriaComponent, GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent,
  RadarComponent, TitleComponent, TooltipComponent, VisualMapComponent,
  LabelLayout, CanvasRenderer, SVGRenderer,
]);
registerLocale('KO', ko);
registerLocale('JA', ja);

/** Draws a chart into `element` as SVG; `locale` is "en", "ko" or "ja". */
export function mount(element, optionJson, locale) {
  const chart = init(element, null, { renderer: 'svg', locale: locale.toUpperCase() });
  chart.setOption(onScreen(optionJson));
  return chart;
}

/** Replaces what a chart shows; nothing of the former option stays. */
export function update(chart, optionJson) {
  chart.setOption(onScreen(optionJson), { notMerge: true });
}

/** Fits a chart to the present size of its element. */
export function resize(chart) {
  chart.resize();
}

/** Ends a chart and frees what it holds; a second call does nothing. */
export function dispose(chart) {
  if (!chart.isDisposed()) chart.dispose();
}

/** The chart as the text of a standalone SVG file, drawn off screen. */
export function svg(optionJson, locale, width, height) {
  const chart = init(null, null, {
    renderer: 'svg', ssr: true, locale: locale.toUpperCase(), width, height,
  });
  try {
    chart.setOption(still(optionJson));
    return withoutHover(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

/** The chart as the bytes of a PNG file, drawn off screen; a promise of a `Uint8Array`. */
export async function png(optionJson, locale, width, height, pixelRatio) {
  const canvas = document.createElement('canvas');
  const chart = init(canvas, null, {
    renderer: 'canvas', locale: locale.toUpperCase(), width, height, devicePixelRatio: pixelRatio,
  });
  try {
    chart.setOption(still(optionJson));
    chart.getZr().flush();
    const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
    if (blob === null) throw new Error('the browser could not draw the picture');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    chart.dispose();
  }
}

// An HTML tooltip would be written with inline styles, which the page's policy forbids; a drawn
// one is part of the picture.
function onScreen(optionJson) {
  const option = JSON.parse(optionJson);
  for (const tooltip of [option.tooltip].flat()) {
    if (tooltip) tooltip.renderMode = 'richText';
  }
  return option;
}

// ECharts writes what happens under a pointer into the file as well; on paper nothing does.
function withoutHover(svg) {
  return svg.replace(/<style[^>]*>[^]*?<\/style>/g, '').replace(/ class="[^"]*"/g, '');
}

// A file holds one picture: the last frame, not the first one of an animation.
function still(optionJson) {
  return { ...JSON.parse(optionJson), animation: false };
}
