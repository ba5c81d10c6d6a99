import type { Words } from '../../platform/words/words.ts';

const en = {
  title: 'Outbox',
  lead: 'No mail server is set (SMTP_URL), so letters wait here for a steward to hand on. After seven days they are blanked.',
  leadSent: 'Letters are sent by the mail server. Nobody reads them here: they hold links that sign people in.',
  looks: 'Each letter that is opened here, and by whom, is written to the audit.',
  none: 'No letters yet.',
  kind: 'Kind',
  when: 'When',
  state: 'State',
  waits: 'waits',
  sent: (day: string) => `sent ${day}`,
  gone: (fault: string) => `given up: ${fault}`,
  again: (fault: string, attempts: number) => `tried ${attempts} times: ${fault}`,
  read: 'Read it',
  to: 'To',
  subject: 'Subject',
  asText: 'As text',
  asHtml: 'As HTML',
  asHtmlHint: 'Opens by itself, shut off from this house: it can run nothing.',
};

const cy: typeof en = {
  title: 'Blwch anfon',
  lead: 'Nid oes gweinydd post wedi’i osod (SMTP_URL), felly mae llythyrau’n aros yma i stiward eu trosglwyddo. Ar ôl saith diwrnod cânt eu gwagio.',
  leadSent:
    'Y gweinydd post sy’n anfon llythyrau. Nid oes neb yn eu darllen yma: maen nhw’n dal dolenni sy’n mewngofnodi pobl.',
  looks: 'Mae pob llythyr a agorir yma, a chan bwy, yn cael ei nodi yn yr archwiliad.',
  none: 'Dim llythyrau eto.',
  kind: 'Math',
  when: 'Pryd',
  state: 'Cyflwr',
  waits: 'yn aros',
  sent: (day) => `anfonwyd ${day}`,
  gone: (fault) => `rhoddwyd y gorau iddi: ${fault}`,
  again: (fault, attempts) => `ceisiwyd ${attempts} gwaith: ${fault}`,
  read: 'Ei ddarllen',
  to: 'At',
  subject: 'Pwnc',
  asText: 'Fel testun',
  asHtml: 'Fel HTML',
  asHtmlHint: 'Mae’n agor ar ei ben ei hun, wedi’i gau oddi wrth y tŷ hwn: ni all redeg dim.',
};

export const words: Words<typeof en> = { en, cy };
