// axe-core on a page, and what it finds as one line each.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is against the rules: `place: rule: element` for each element. */
export async function violations(page, place, runOnly = RULES) {
  // Evaluated, not loaded: the page's policy lets no foreign script in.
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe);
  return page.evaluate(async ({ place, runOnly }) => {
    const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => {
      const why = node.failureSummary.split('\n').slice(1).map((it) => it.trim()).join(', ');
      return `${place}: ${id}: ${node.target.join(' ')} (${why})`;
    }));
  }, { place, runOnly });
}
