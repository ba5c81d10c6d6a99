import type { Words } from '../../platform/words/words.ts';

const en = {
  stop: 'Stop letters of this kind',
  stopTitle: 'Stop these letters?',
  stopLead: 'Only letters of this one kind. What you ask for yourself, such as a link to sign in, still comes.',
  stopped: 'No more of these letters',
  stoppedLead: 'It is written down, and holds from now on. A letter that was on its way may still come.',
  again: 'Let them come again',
};

const cy: typeof en = {
  stop: 'Atal llythyrau o’r math hwn',
  stopTitle: 'Atal y llythyrau hyn?',
  stopLead:
    'Dim ond llythyrau o’r un math hwn. Mae’r hyn y gofynnwch amdano eich hun, fel dolen i fewngofnodi, yn dal i ddod.',
  stopped: 'Dim mwy o’r llythyrau hyn',
  stoppedLead: 'Mae wedi’i nodi, ac yn dal o hyn ymlaen. Gall llythyr a oedd eisoes ar ei ffordd gyrraedd er hynny.',
  again: 'Gadael iddyn nhw ddod eto',
};

export const words: Words<typeof en> = { en, cy };
