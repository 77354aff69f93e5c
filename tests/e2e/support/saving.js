// A browser whose storage fails, is slow or is full when a test wants it.

/** What a write meets, until `heal`. Call it before the first page. */
export function breakable(page) {
  return page.addInitScript(() => {
    window.storage = { fails: null, held: null };
    const full = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    const { put } = IDBObjectStore.prototype;
    const { commit } = IDBTransaction.prototype;
    IDBObjectStore.prototype.put = function broken(...values) {
      const { transaction } = this;
      if (window.storage.fails === 'at once') throw full();
      const request = put.apply(this, values);
      if (window.storage.fails === 'at the write') {
        // As browsers do: the request fails, then the transaction is taken back.
        transaction.abort();
        Object.defineProperty(transaction, 'error', { get: full });
        Object.defineProperty(request, 'error', { get: full });
      }
      if (window.storage.held) {
        // A transaction that always has something to do stays open.
        const more = () => { if (window.storage.held) this.get('').onsuccess = more; else commit.call(transaction); };
        more();
      }
      return request;
    };
    IDBTransaction.prototype.commit = function broken() {
      if (window.storage.held) return;
      if (window.storage.fails !== 'at the end') { commit.call(this); return; }
      // As browsers do: nothing of it failed, and all of it is taken back.
      Object.defineProperty(this, 'error', { get: full });
      this.abort();
    };
  });
}

/** From now on writes meet this: `at once`, `at the write`, `at the end`, or nothing. */
export const fail = (page, how = null) => page.evaluate((how) => { window.storage.fails = how; }, how);

/** From now on writes do not come to their end, until they are let go. */
export const hold = (page, held = true) => page.evaluate((held) => { window.storage.held = held; }, held);

/** Everything said about saving from now on, in order. */
export async function listen(page) {
  await page.evaluate(() => {
    const status = [...document.querySelectorAll('[role=status]')].find((it) => /^Saved at/.test(it.textContent));
    window.saids = [];
    new MutationObserver(() => window.saids.push(status.textContent))
      .observe(status, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => window.saids);
}
