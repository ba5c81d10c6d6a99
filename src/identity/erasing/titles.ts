/** What each part of an export is called. */
export const titles = {
  person: { en: 'You', cy: 'Chi' },
  groups: { en: 'Groups', cy: 'Grwpiau' },
  roles: { en: 'Duties, now and before', cy: 'Dyletswyddau, nawr a chynt' },
  consents: { en: 'What you agreed to', cy: 'Beth y cytunoch iddo' },
  signIns: { en: 'Where you are signed in', cy: 'Ymhle rydych wedi mewngofnodi' },
  passkeys: { en: 'Passkeys', cy: 'Allweddi mynediad' },
  letters: { en: 'Letters to you', cy: 'Llythyrau atoch' },
  looks: { en: 'Who looked at what is sealed about you', cy: 'Pwy a edrychodd ar yr hyn sydd wedi’i selio amdanoch' },
} as const;
