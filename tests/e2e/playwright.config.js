// How the end-to-end tests run. `cargo xtask test` serves the built site, finds the browser and
// tells both here; `cargo xtask test --only e2e -- FILE` runs a part of them.
import { defineConfig } from '@playwright/test';

const { NEEDS_CATCH_URL, NEEDS_CATCH_BROWSER, NEEDS_CATCH_SANDBOX, NEEDS_CATCH_SOAK } = process.env;
if (!NEEDS_CATCH_URL) throw new Error('Start the end-to-end tests with `cargo xtask test --only e2e`.');

export default defineConfig({
  testDir: '.',
  outputDir: '../../target/e2e',
  workers: 2,
  retries: 0,
  reporter: 'list',
  forbidOnly: true,
  // A machine that does other things as well is slow, not wrong. What is meant to be quick is
  // measured where it is tested.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  globalTimeout: NEEDS_CATCH_SOAK === '1' ? 60 * 60_000 : 25 * 60_000,
  use: {
    baseURL: NEEDS_CATCH_URL,
    browserName: 'chromium',
    locale: 'en-GB',
    actionTimeout: 30_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: NEEDS_CATCH_BROWSER,
      chromiumSandbox: NEEDS_CATCH_SANDBOX === '1',
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
