// Starts the application: fetches the WebAssembly module, runs it, and takes the loading line away.
// `needs-catch/…` is what the build makes of the crate; the build tells esbuild where it lies.
import init from 'needs-catch/needs_catch.js';
import wasm from 'needs-catch/needs_catch_bg.wasm';
import { load } from '#office';

const sorry = {
  en: 'The app could not start. Please reload the page, or use a current version of Chrome, Edge, Firefox or Safari.',
  ko: '앱을 시작하지 못했습니다. 페이지를 새로 고치거나 최신 버전의 Chrome, Edge, Firefox, Safari로 열어 주세요.',
  ja: 'アプリを起動できませんでした。ページを再読み込みするか、最新の Chrome、Edge、Firefox、Safari で開いてください。',
};

const loading = document.getElementById('loading');

try {
  await init({ module_or_path: new URL(wasm, import.meta.url) });
  loading?.remove();
  // Charts and files are not needed for the first question, so they come after it; but they do
  // come now, because after the load the product asks the network for nothing.
  const whenIdle = window.requestIdleCallback ?? setTimeout;
  whenIdle(() => import('#charts').catch(console.error).then(load).catch(console.error));
} catch (error) {
  console.error(error);
  if (loading) {
    loading.setAttribute('role', 'alert');
    loading.textContent = sorry[document.documentElement.lang] ?? sorry.en;
  }
}
