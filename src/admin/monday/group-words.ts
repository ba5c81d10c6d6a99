import type { GROUP_KINDS } from '../../identity/index.ts';
import type { Words } from '../../platform/words/words.ts';

type GroupKind = (typeof GROUP_KINDS)[number];

const en: Record<GroupKind, string> = {
  'union-branch': 'Union branch',
  tenants: 'Tenants’ union',
  community: 'Community group',
  campaign: 'Campaign',
  faith: 'Faith group',
  'party-branch': 'Party branch',
  other: 'A group',
};

const cy: Record<GroupKind, string> = {
  'union-branch': 'Cangen undeb',
  tenants: 'Undeb tenantiaid',
  community: 'Grŵp cymunedol',
  campaign: 'Ymgyrch',
  faith: 'Grŵp ffydd',
  'party-branch': 'Cangen plaid',
  other: 'Grŵp',
};

/** What kind of group it is, as it begins a line. */
export const words: Words<Record<GroupKind, string>> = { en, cy };
