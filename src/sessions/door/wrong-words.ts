import type { Words } from '../../platform/words/words.ts';

const en = {
  wrongTitle: 'Something went wrong',
  wrongLead:
    'At this session, before it or after it: somebody was hurt, harassed, left out, put at risk; or it was simply not all right. What you write reaches the stewards of this school who had no part in it. Whoever led it never sees it, even if they are a steward.',
  wrongWho: (names: string) => `Among them: ${names}.`,
  wrongDanger: 'In danger now? Ring 999. Afterwards tell us, if you like.',
  wrongNone: 'This school has named nobody yet who could read it. Its contact page says how to reach it.',
  wrongWrite: 'Write to them',
  wrongThen:
    'You need give no name and no address. If you give an address, you are answered within a few days; a complaint within 30 at most.',
};

const cy: typeof en = {
  wrongTitle: 'Aeth rhywbeth o’i le',
  wrongLead:
    'Yn y sesiwn hon, cyn hynny neu wedyn: cafodd rhywun niwed, ei aflonyddu, ei adael allan, ei roi mewn perygl; neu nid oedd yn iawn. Mae’r hyn a ysgrifennwch yn cyrraedd stiwardiaid yr ysgol nad oedd â rhan ynddi. Ni wêl pwy bynnag a’i harweiniodd mohono byth, hyd yn oed os yw’n stiward.',
  wrongWho: (names) => `Yn eu plith: ${names}.`,
  wrongDanger: 'Mewn perygl nawr? Ffoniwch 999. Dywedwch wrthym wedyn, os hoffech.',
  wrongNone:
    'Nid yw’r ysgol hon wedi enwi neb eto a allai ei ddarllen. Mae ei thudalen gyswllt yn dweud sut i’w chyrraedd.',
  wrongWrite: 'Ysgrifennu atynt',
  wrongThen:
    'Nid oes angen enw na chyfeiriad. Os rhowch gyfeiriad, cewch ateb o fewn ychydig ddyddiau; cwyn o fewn 30 ar y mwyaf.',
};

export const words: Words<typeof en> = { en, cy };
