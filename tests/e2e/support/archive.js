// What a saved assessment looks like as a file, in the version the app writes.
import { readFileSync } from 'node:fs';

/** The whole text of a shipped questionnaire: an assessment has it inside. */
export const shipped = (name) => readFileSync(new URL(`../../../questionnaires/${name}.yaml`, import.meta.url), 'utf8');

export const needsCatch = shipped('needs-catch');

/** A file around an assessment. */
export const saved = (assessment) => ({ format: 'needs-catch-assessment', version: 4, assessment });
