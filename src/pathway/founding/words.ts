import type { Words } from '../../platform/words/words.ts';

const en = {
  title: 'Would you be one of the first?',
  lead: 'One of the first five facilitators of this school: people whom it sends to groups that ask for a training. A steward named you, since your leading is known.',
  yes: 'Yes, I will',
  no: 'If not, do nothing: it lapses.',
};

const cy: typeof en = {
  title: 'A fyddech yn un o’r rhai cyntaf?',
  lead: 'Un o bum hwylusydd cyntaf yr ysgol hon: pobl y mae’n eu hanfon at grwpiau sy’n gofyn am hyfforddiant. Enwodd stiward chi, gan fod eich arwain yn hysbys.',
  yes: 'Gwnaf',
  no: 'Os na, peidiwch â gwneud dim: daw i ben.',
};

export const words: Words<typeof en> = { en, cy };
