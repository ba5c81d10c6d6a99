export const words = {
  en: {
    together: 'In step with the other phone.',
    alone: 'No signal: this phone goes on alone and comes back in step by itself.',
    refused: 'You are signed out: sign in, and this phone comes back in step. It loses nothing meanwhile.',
  },
  cy: {
    together: 'Ar yr un cam â’r ffôn arall.',
    alone: 'Dim signal: mae’r ffôn hwn yn mynd ymlaen ar ei ben ei hun, a daw’n ôl i’r un cam ohono’i hun.',
    refused:
      'Rydych wedi’ch allgofnodi: mewngofnodwch, a daw’r ffôn hwn yn ôl i’r un cam. Nid yw’n colli dim yn y cyfamser.',
  },
};
