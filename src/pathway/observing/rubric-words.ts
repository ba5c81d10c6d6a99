import type { Criterion } from './rubric.ts';

type Rubric = Record<Criterion, { name: string; marks: readonly [string, string, string, string] }>;

export const rubricEn: Rubric = {
  preparing: {
    name: 'Preparing and access',
    marks: [
      'Has the kit; asks others about needs',
      'Reads the background, sets the room, meets the needs told to them',
      'Foresees needs; has paper twins and seated versions; knows what to drop',
      'Adapts a kit so that more can take part, and writes it back',
    ],
  },
  doing: {
    name: 'Getting people doing',
    marks: [
      'Explains; people do less than half',
      'Clear four-part instructions; follows the plan’s methods',
      'People do most of it; the quiet speak; changes method when it flags',
      'Draws on what the room knows; hands steps to those in it',
    ],
  },
  time: {
    name: 'Time and shape',
    marks: [
      'Runs over, or rushes',
      'Keeps to the plan with reminders',
      'Starts and ends on time; drops the right things',
      'Plans anew with a partner while it runs, and says why afterwards',
    ],
  },
  power: {
    name: 'Power and interests',
    marks: [
      'Leaves it out, or tells people the answer',
      'Asks “who decides, who gains?” as printed',
      'Gets people to say who decides and who gains, from the case and from home',
      'Links cases to the group’s own power; makes room for dissent, from the school’s line too',
    ],
  },
  care: {
    name: 'Care and safety',
    marks: [
      'Knows the agreements and who the lead is',
      'Uses them; spots discomfort; no names on maps',
      'Stops harm at once, calmly; looks after those hit; guards what is told',
      'Builds a room where people challenge one another well; holds up the other who leads',
    ],
  },
  learning: {
    name: 'Learning and honesty',
    marks: [
      'Takes feedback',
      'Fills in the debrief; says “I don’t know”',
      'Facts as on the page, defeats too; names own mistakes; one change each time',
      'Turns what recurs into suggestions; gives feedback that others can use tomorrow',
    ],
  },
};

export const rubricCy: Rubric = {
  preparing: {
    name: 'Paratoi a mynediad',
    marks: [
      'Mae’r pecyn ganddynt; yn gofyn i eraill am anghenion',
      'Yn darllen y cefndir, yn gosod yr ystafell, yn diwallu’r anghenion a ddywedwyd',
      'Yn rhagweld anghenion; mae ganddynt gopïau papur a fersiynau eistedd; yn gwybod beth i’w hepgor',
      'Yn addasu pecyn fel y gall mwy gymryd rhan, ac yn ei ysgrifennu’n ôl',
    ],
  },
  doing: {
    name: 'Cael pobl i wneud',
    marks: [
      'Yn egluro; mae pobl yn gwneud llai na hanner',
      'Cyfarwyddiadau pedair rhan clir; yn dilyn dulliau’r cynllun',
      'Pobl sy’n gwneud y rhan fwyaf; mae’r tawel yn siarad; yn newid dull pan fydd yn llusgo',
      'Yn tynnu ar yr hyn y mae’r ystafell yn ei wybod; yn rhoi camau i’r rhai sydd ynddi',
    ],
  },
  time: {
    name: 'Amser a siâp',
    marks: [
      'Yn mynd dros amser, neu’n rhuthro',
      'Yn cadw at y cynllun gyda nodiadau atgoffa',
      'Yn dechrau ac yn gorffen ar amser; yn hepgor y pethau iawn',
      'Yn ailgynllunio gyda phartner wrth fynd, ac yn dweud pam wedyn',
    ],
  },
  power: {
    name: 'Grym a buddiannau',
    marks: [
      'Yn ei hepgor, neu’n dweud yr ateb wrth bobl',
      'Yn gofyn “pwy sy’n penderfynu, pwy sy’n elwa?” fel y mae wedi’i argraffu',
      'Yn cael pobl i ddweud pwy sy’n penderfynu a phwy sy’n elwa, o’r achos ac o gartref',
      'Yn cysylltu achosion â grym y grŵp ei hun; yn rhoi lle i anghytuno, â llinell yr ysgol hefyd',
    ],
  },
  care: {
    name: 'Gofal a diogelwch',
    marks: [
      'Yn gwybod beth yw’r cytundebau a phwy yw’r arweinydd',
      'Yn eu defnyddio; yn sylwi ar anesmwythyd; dim enwau ar fapiau',
      'Yn atal niwed ar unwaith, yn dawel; yn gofalu am y rhai a drawyd; yn gwarchod yr hyn a ddywedir',
      'Yn adeiladu ystafell lle mae pobl yn herio’i gilydd yn dda; yn cynnal y llall sy’n arwain',
    ],
  },
  learning: {
    name: 'Dysgu a gonestrwydd',
    marks: [
      'Yn derbyn adborth',
      'Yn llenwi’r adolygiad wedyn; yn dweud “wn i ddim”',
      'Ffeithiau fel ar y dudalen, gorchfygiadau hefyd; yn enwi eu camgymeriadau eu hunain; un newid bob tro',
      'Yn troi’r hyn sy’n digwydd dro ar ôl tro yn awgrymiadau; yn rhoi adborth y gall eraill ei ddefnyddio yfory',
    ],
  },
};
