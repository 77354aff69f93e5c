// An assessment to be reported, and what a printed report says.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { needsCatch } from './archive.js';
import { shelve } from './shelf.js';

/** The requirements of the shipped questionnaire, in order: id and title in each language. */
export const requirements = [...needsCatch.split('\nindicators:')[0].matchAll(
  /^ {6}- id: (\S+)\n {8}title: \{ en: (.+?), ko: (.+?), ja: (.+?) \}$/gm,
)].map(([, id, en, ko, ja]) => ({ id, en, ko, ja }));

export const notes = {
  'growing-customer-policy': '영업 담당자 개인이 엑셀로 관리합니다.\n👩‍💼 다음 주에 확인',
  'where-it-lives': '営業担当者が個人で管理しています。来期から共有します。',
  recording: '=1+2',
};

/** The answers: all but one, which stays open; one does not apply; the first is the lowest level. */
export function answers() {
  const levels = ['middle', 'high', 'middle-high'];
  const all = requirements.map(({ id }, at) => [id, { answer: { level: levels[at % 3] } }]);
  const said = Object.fromEntries(all);
  delete said['needed-information'];
  said['growing-customer-policy'] = { answer: { level: 'low' } };
  said['where-it-lives'] = { answer: { level: 'low' } };
  said['collection-rules'] = {
    answer: { not_applicable: { reason: 'outside_our_control', note: '본사가 정함' } },
  };
  for (const [id, note] of Object.entries(notes)) said[id] = { ...said[id], note };
  return Object.fromEntries(Object.entries(said).map(([id, response]) => [id, { responses: { me: response } }]));
}

/** An assessment as its archive has it. */
const reported = (changed = {}) => ({
  id: 'reported',
  about: { company: '한빛 식품', department: '영업 / R&D' },
  created: '2026-11-22T09:30:00.000Z',
  modified: '2026-11-22T12:00:00.000Z',
  questionnaires: [needsCatch],
  respondents: { me: {} },
  answers: { 'needs-catch': answers() },
  figures: {
    'needs-catch': {
      'new-product-ratio': { numerator: 300, denominator: 800, parameters: { window: '3' } },
    },
  },
  ...changed,
});

/** Puts an assessment on the shelf and opens its report; `of` is another than the usual one. */
export async function openReport(page, { changed, of = reported(changed), ...preferences } = {}) {
  await shelve(page, of, { at: 'report', ...preferences });
  await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('article').getByRole('img').first().waitFor();
}

/** Text without its line breaks and spaces, which paper puts where it likes; a font may give one middle dot for another. */
export const plain = (text) => text.normalize('NFKC').replace(/\s+/gu, '').replace(/[‧・•]/gu, '·');

/** The pages of the report as it is printed, as text. */
export async function printed(page) {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(plain(items.map((item) => item.str).join(' ')));
  }
  await document.destroy();
  return pages;
}
