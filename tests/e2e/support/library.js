// What tests of the questionnaires share.
import { shipped } from './archive.js';
import { stored } from './shelf.js';

export const crm = shipped('crm');

/** A small valid questionnaire; with what is said, another one. */
export const yaml = ({ id = 'meetings', version = '1.0.0', title = 'Meetings', why = 'It saves time.' } = {}) => `# Ours.
format: 1
id: ${id}
version: ${version}
title: ${title}
concept: Do our meetings lead to decisions?
scale:
  - { id: low, value: 0, label: Low }
  - { id: middle, value: 1, label: Middle }
  - { id: high, value: 2, label: High }
bands:
  - { level: low, from: 0 }
  - { level: middle, from: 0.4 }
  - { level: high, from: 0.75 }
triggers:
${['Preparation', 'Discussion', 'Decision'].map((name) => `  - id: ${name.toLowerCase()}
    title: ${name}
    question: Is the ${name.toLowerCase()} good?
    requirements:
      - id: ${name.toLowerCase()}-kept
        title: ${name} is kept
        why: ${why}
        anchors: { low: Never, middle: At times, high: Always }
        evidence: [The minutes]
`).join('')}`;

export const text = (page) => page.getByRole('textbox', { name: 'YAML text' });
export const card = (page, title) => page.getByRole('article', { name: title, exact: true });
export const state = (page) => page.locator('.writing__state');
export const saved = (page) => page.getByRole('status').filter({ hasText: /^Saved at/ });
/** What stands beside the text: one button a problem. */
export const problems = (page) => page.getByRole('tabpanel').getByRole('listitem').getByRole('button');
export const questionnaires = (page) => stored(page, 'questionnaires');

/** What is selected in the text, and the line it begins in. */
export const selection = (page) => text(page).evaluate((area) => ({
  line: area.value.slice(0, area.selectionStart).split('\n').length,
  text: area.value.slice(area.selectionStart, area.selectionEnd),
  focused: area === document.activeElement,
}));

export const file = (content, name = 'meetings.yaml') => ({ name, mimeType: 'application/yaml', buffer: Buffer.from(content) });

/** Opens the list and adds a file; its text is opened. */
export async function add(page, content, name) {
  await page.goto('/#/library');
  await page.getByLabel('Add a file').setInputFiles(file(content, name));
}

/** Opens an empty text and pastes into it. */
export async function paste(page, content) {
  await page.goto('/#/library');
  await page.getByRole('link', { name: 'Paste YAML' }).click();
  await text(page).waitFor();
  await text(page).evaluate((area, content) => {
    area.focus();
    document.execCommand('insertText', false, content);
  }, content);
}
