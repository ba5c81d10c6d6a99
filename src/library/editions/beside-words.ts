import { plural, type Words } from '../../platform/words/words.ts';

const en = {
  title: 'Versions and languages',
  adaptedBy: (group: string) => `Adapted by ${group}`,
  from: 'Made from',
  sourceChanges: 'What its source changed since',
  translated: 'A translation of',
  theSource: 'this kit',
  behind: (count: number) =>
    plural('en', count, {
      one: '1 piece is behind: its source has changed since.',
      other: '# pieces are behind: their source has changed since.',
    }),
  awaits: 'It awaits a reader: nobody but its translators has said yet that it is right.',
  goOn: 'See what is done, and go on with it',
  versions: 'Versions that groups made of it:',
  ownVersion: 'Make a version of your group’s own',
  languages: 'In other languages, and how to add one',
  follow: 'Follow this kit',
  followHow: 'A letter a week at most, when there is a new edition.',
  following: 'You follow this kit.',
  stop: 'Stop following',
};

const cy: typeof en = {
  title: 'Fersiynau ac ieithoedd',
  adaptedBy: (group) => `Addaswyd gan ${group}`,
  from: 'Gwnaed o',
  sourceChanges: 'Beth newidiodd ei ffynhonnell ers hynny',
  translated: 'Cyfieithiad o',
  theSource: 'y pecyn hwn',
  behind: (count) =>
    plural('cy', count, {
      one: 'Mae 1 darn ar ei hôl hi: mae ei ffynhonnell wedi newid.',
      two: 'Mae 2 ddarn ar ei hôl hi: mae eu ffynhonnell wedi newid.',
      other: 'Mae # darn ar ei hôl hi: mae eu ffynhonnell wedi newid.',
    }),
  awaits: 'Mae’n aros am ddarllenydd: nid oes neb ond ei gyfieithwyr wedi dweud eto ei fod yn iawn.',
  goOn: 'Gweld beth sydd wedi’i wneud, a pharhau ag ef',
  versions: 'Fersiynau a wnaeth grwpiau ohono:',
  ownVersion: 'Gwneud fersiwn eich grŵp eich hun',
  languages: 'Mewn ieithoedd eraill, a sut i ychwanegu un',
  follow: 'Dilyn y pecyn hwn',
  followHow: 'Llythyr yr wythnos ar y mwyaf, pan fydd argraffiad newydd.',
  following: 'Rydych yn dilyn y pecyn hwn.',
  stop: 'Peidio â dilyn',
};

export const besideWords: Words<typeof en> = { en, cy };
