// A machine that is busy with other things: it takes keys at once and paints much later.

/** From now on the page's frames and timers come a second late. */
export async function paintsSlowly(page) {
  await page.evaluate(() => {
    const { setTimeout } = window;
    window.requestAnimationFrame = (deed) => setTimeout(() => deed(performance.now()), 1000);
    window.setTimeout = (deed, after = 0, ...rest) => setTimeout(deed, after + 1000, ...rest);
  });
}
