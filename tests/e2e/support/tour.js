// A walk through every page in every state worth looking at, in any language, with the sample.

const LANGUAGES = {
  en: {
    sample: 'Open the sample', began: 'Begin', keys: 'Keys', close: 'Close', how: 'How was this computed?',
    sum: 'how Collection was computed', more: /^More for /, details: 'Details', erase: 'Delete all data…',
    cancel: 'Cancel', template: 'Start from a template', preview: 'Preview', note: 'Add a note', refused: 'was not imported', import: 'Import a file',
  },
  ko: {
    sample: '예시 열기', began: '시작', keys: '단축키', close: '닫기', how: '계산 근거',
    sum: '수집 계산 근거', more: /^더 보기, /, details: '진단 정보', erase: '모든 데이터 삭제…',
    cancel: '취소', template: '템플릿으로 시작', preview: '미리 보기', note: '메모 추가', refused: '가져오지 못했습니다', import: '파일 가져오기',
  },
  ja: {
    sample: 'サンプルを開く', began: '始める', keys: 'キー操作', close: '閉じる', how: '計算の根拠',
    sum: '収集の計算の根拠', more: /^その他、/, details: '診断情報', erase: 'すべて削除…',
    cancel: 'キャンセル', template: 'テンプレートから始める', preview: 'プレビュー', note: 'メモを追加', refused: '読み込まれませんでした', import: 'ファイルを読み込む',
  },
};

/** As a link would, without loading anything anew. */
export async function follow(page, hash) {
  await page.evaluate((hash) => { location.hash = hash; }, hash);
}

/**
 * Goes through all pages and tells `visit` the name of each. The browser must be fresh, and the
 * page must be the empty list.
 */
export async function tour(page, locale, visit) {
  const say = LANGUAGES[locale];
  const button = (name) => page.getByRole('button', { name });
  const heading = page.getByRole('heading', { level: 1 });
  const drawn = page.getByRole('img').locator('svg path').first();

  await button(say.sample).waitFor();
  await visit('home, empty');
  await page.getByLabel(say.import).setInputFiles({
    name: 'letter.json', mimeType: 'application/json', buffer: Buffer.from('Dear colleague,'),
  });
  const refusal = page.getByRole('alert').filter({ hasText: say.refused });
  await refusal.waitFor();
  await visit('home, a file refused');
  await refusal.getByRole('button', { name: say.close }).click();

  await follow(page, '#/new');
  await button(say.began).waitFor();
  await visit('new');
  await page.getByRole('checkbox').first().uncheck();
  await button(say.began).click();
  await page.getByRole('textbox', { name: /./ }).first().and(page.locator('[aria-invalid=true]')).waitFor();
  await visit('new, with errors');

  await follow(page, '#/settings');
  await button(say.erase).waitFor();
  await visit('settings');
  await button(say.erase).click();
  await page.getByRole('dialog').waitFor();
  await visit('settings, deleting');
  await page.getByRole('dialog').getByRole('button', { name: say.cancel }).click();

  await follow(page, '#/library');
  await button(say.template).waitFor();
  await visit('questionnaires');
  await button(say.template).click();
  const text = page.getByRole('main').getByRole('textbox');
  await text.waitFor();
  await page.getByRole('tab', { name: say.preview }).click();
  await page.getByRole('article').first().waitFor();
  await visit('writing, the preview');
  await page.getByRole('tab').first().click();
  await text.fill((await text.inputValue()).replace('value: 1', 'value: one'));
  await page.getByRole('tabpanel').getByRole('listitem').first().waitFor();
  await visit('writing, with problems');
  await follow(page, '#/library');
  await page.getByRole('article').first().waitFor();
  await visit('questionnaires, with a draft');

  await follow(page, '#/nowhere');
  await page.getByRole('main').getByRole('link').waitFor();
  await visit('not found');

  await follow(page, '#/');
  await button(say.sample).click();
  await drawn.waitFor();
  await visit('results');
  await button(say.how).first().click();
  await button(say.sum).click();
  for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
  await visit('results, explained');

  await follow(page, '#/assessment/sample/respond');
  await page.getByRole('article').first().waitFor();
  await visit('respond');
  await page.getByRole('article').first().getByRole('radio').last().check();
  await button(say.note).first().click();
  await page.getByRole('article').first().getByRole('combobox').waitFor();
  await page.getByRole('article').first().locator('summary').first().click();
  await visit('respond, not applicable, with a note');
  await button(say.keys).click();
  await page.getByRole('dialog').waitFor();
  await visit('respond, keys');
  await page.getByRole('dialog').getByRole('button', { name: say.close }).click();
  await button(say.details).click();
  await page.getByRole('dialog').waitFor();
  await visit('details');
  await page.getByRole('dialog').getByRole('button', { name: say.close }).last().click();

  for (const people of ['', '/collect', '/entry', '/sheets', '/workshop', '/differences']) {
    await follow(page, `#/assessment/sample/people${people}`);
    await page.locator(`a[aria-current=page][href="#/assessment/sample/people${people}"]`).last().waitFor();
    await heading.waitFor();
    await visit(`people${people}`);
  }

  await follow(page, '#/assessment/sample/report');
  await page.getByRole('article').getByRole('img').first().waitFor();
  await visit('report');

  await follow(page, '#/');
  await button(say.more).waitFor();
  await visit('home, with the sample');
  await button(say.more).click();
  await visit('home, with a menu');
  await heading.click();
}
