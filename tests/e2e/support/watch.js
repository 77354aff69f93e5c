// What goes wrong behind a page's back: errors, warnings, the policy, requests.

/** Collects what the console and the policy complain about. Call it before the first page. */
export async function troubles(page) {
  const found = [];
  page.on('pageerror', (error) => found.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) found.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective}: ${event.sample || event.blockedURI}`);
    });
  });
  return found;
}

/** Opens an address, and returns once everything has been loaded. */
export async function load(page, address) {
  const all = arrived(page);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await all;
}

/** Everything has been loaded: what makes files is the last. Ask before the page is opened. */
export async function arrived(page) {
  const last = page.waitForEvent('requestfinished', (request) => /\/office_bg-\w+\.wasm$/.test(request.url()));
  const script = page.waitForEvent('requestfinished', (request) => /\/office\.worker-\w+\.js$/.test(request.url()));
  await Promise.all([last, script]);
}

/** Collects every request from now on that would leave the page. */
export function requests(page) {
  const found = [];
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url())) found.push(request.url());
  });
  page.on('websocket', (socket) => found.push(socket.url()));
  return found;
}
