// A machine that is busy with other things.

/**
 * Milliseconds for which no page may stand still, on any machine. What is wanted is a tenth of it,
 * and what is measured is printed: a machine that does other things as well multiplies both.
 */
export const PAUSE = 4_000;

/** It takes keys at once and paints much later: from now on the page's frames and timers come a second late. */
export async function paintsSlowly(page) {
  await page.evaluate(() => {
    const { setTimeout } = window;
    window.requestAnimationFrame = (deed) => setTimeout(() => deed(performance.now()), 1000);
    window.setTimeout = (deed, after = 0, ...rest) => setTimeout(deed, after + 1000, ...rest);
  });
}
