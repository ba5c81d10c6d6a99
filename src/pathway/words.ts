import type { Words } from '../platform/words/words.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export const words: Words<typeof en> = { en, cy };
