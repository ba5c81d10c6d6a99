export const words = {
  en: {
    together: 'In step with the other phone.',
    alone: 'No signal: this phone goes on alone and comes back in step by itself.',
    refused:
      'This session can’t be reached by this address any more. Open it anew from its page; this phone loses nothing.',
  },
  cy: {
    together: 'Ar yr un cam â’r ffôn arall.',
    alone: 'Dim signal: mae’r ffôn hwn yn mynd ymlaen ar ei ben ei hun, a daw’n ôl i’r un cam ohono’i hun.',
    refused:
      'Ni ellir cyrraedd y sesiwn hon drwy’r cyfeiriad hwn bellach. Agorwch hi eto o’i thudalen; nid yw’r ffôn hwn yn colli dim.',
  },
};
