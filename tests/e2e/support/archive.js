// What a saved assessment looks like as a file, in the version the app writes.
import { readFileSync } from 'node:fs';

/** The whole text of the shipped questionnaire: an assessment has it inside. */
export const needsCatch = readFileSync(new URL('../../../questionnaires/needs-catch.yaml', import.meta.url), 'utf8');

/** A file around an assessment. */
export const saved = (assessment) => ({ format: 'needs-catch-assessment', version: 4, assessment });
