import { plural, type Words } from '../../platform/words/words.ts';

const en = {
  faults: {
    empty: 'The file is empty. Choose it again.',
    tooBig: 'This file is too big: 24 MB is the most. Take out or shrink some pictures, and send it again.',
    oldWord:
      'This is a Word file of the old kind (.doc). Open it, choose “Save as”, then “Word document (.docx)”, and send that.',
    oldSlides:
      'This is a PowerPoint file of the old kind (.ppt). Open it, choose “Save as”, then “PowerPoint presentation (.pptx)”, and send that.',
    oldOffice:
      'This is an Office file of an old kind, or one with a password. Open it, choose “Save as”, then .docx or .pptx, without a password, and send that.',
    odt: 'This is an OpenDocument file. Open it, choose “Save as”, then “Word (.docx)”, and send that.',
    odp: 'This is an OpenDocument presentation. Open it, choose “Save as”, then “PowerPoint (.pptx)”, and send that.',
    pages: 'This is an Apple Pages file. In Pages choose “File”, “Export to”, “Word”, and send that.',
    keynote: 'This is an Apple Keynote file. In Keynote choose “File”, “Export to”, “PowerPoint”, and send that.',
    rtf: 'This is an RTF file. Open it in Word or LibreOffice, choose “Save as”, then “Word document (.docx)”, and send that.',
    pdf: 'This is a PDF, which is made for printing. Send the document that it was made from, saved as .docx.',
    sheet: 'This is a spreadsheet. Put what is in it in a Word document (.docx), and send that.',
    slides: 'These are slides (.pptx), and a Word document (.docx) was expected here.',
    word: 'This is a Word document, and slides (.pptx) were expected here.',
    notAFile: 'This is no Word document (.docx). Open it in Word or LibreOffice, save it as .docx, and send that.',
    encrypted: 'This file has a password. Save it without one, and send it again.',
    broken: 'This file is damaged and can’t be read. Open it in Word or LibreOffice, save it anew, and send that.',
    tooManyParts: 'This file holds too much when it is unpacked. Save it anew without embedded files, and send that.',
    hostile:
      'This file holds something that no Word document needs. Save it anew in Word or LibreOffice, and send that.',
    tooLong: 'This is longer than a kit may be: 1 MB of text, about four hundred pages. Send it in parts.',
    nothing: 'There are no words in this file.',
  },
  left: {
    own: (text: string) => `“${text}” is a line that the program writes, so what you changed in it was left.`,
    minutes: (title: string) => `The minutes of “${title}” could not be read, so they were left as they were.`,
    minutesTwice: (title: string, minutes: number) =>
      `“${title}” has other minutes in the plan than at its heading: ${minutes}, at the heading, were taken.`,
    minutesGuessed: (title: string, minutes: number) => `“${title}” says no minutes, so it was given ${minutes}.`,
    heading: (title: string, step: string) =>
      `“${title}” is a new heading without minutes, so it became part of “${step}”.`,
    talk: (title: string) => `The replies in “${title}” can’t be changed from Word: change them on the page.`,
    paperAsked: (title: string) => `“${title}” is gone from the file, but other words lead to it, so it was kept.`,
    picture: (name: string) => `The picture “${name}” could not be read, so it was left out.`,
    morePictures: 'There are more pictures than can be taken at once: the rest were left out.',
    newPicture: (alt: string) =>
      `A new picture (“${alt}”) can’t come back with a Word file: suggest it on the page of its step.`,
    columns: (text: string) => `The row “${text}” has other columns than it had: only its words were taken.`,
    shape: (text: string) =>
      `“${text}” is now set another way (as a heading, or in a list): its words were taken, and how it is set was left.`,
    nowhere: (text: string) => `“${text}” stands where the kit has no place for words, so it was left out.`,
    link: (title: string) => `“${title}” is gone, so words that led to it lead nowhere now.`,
    question: (text: string) => `“${text}” was added to the questions at the end, to be answered in words.`,
    noSteps: 'No headings with minutes and no table of timings were found, so all of it was kept as background.',
    background: (titles: string) => `These parts have no minutes, so they were kept as background: ${titles}.`,
    methods: (titles: string) =>
      `Nothing says how these are done, so they were put down as “everyone together”: ${titles}.`,
    drawings: (count: number) =>
      plural('en', count, {
        one: 'A drawing or chart could not be taken over.',
        other: '# drawings or charts could not be taken over.',
      }),
    comment: (text: string) => `A comment in the margin: “${text}”`,
    slidesOnly: 'The words and notes of the slides were taken; their pictures were not.',
    front:
      'What the kit says of itself (for whom, how many, what people will be able to do) was guessed or left open: that is for you to say.',
    clipped: (field: string) => `“${field}” was longer than it may be, and was cut.`,
    empty: (number: number) => `Slide ${number} has no words, so it was left out.`,
    tooManySteps: 'There are more timed parts than a kit may have: the rest were kept as background.',
    heads: (titles: string) => `These headings of a table’s columns were not taken over: ${titles}.`,
    minutesPast: 'All of it takes more than a day and a night, which a kit may not: make some parts shorter.',
    moreSlides: (count: number) => `The slides after the first ${count} were left out.`,
  },
  marginNote: (text: string, at: string) => (at ? `Margin note at “${at}”: ${text}` : `Margin note: ${text}`),
  summary: 'Say in two sentences what happens in this training …',
  outcome: 'say here what people will be able to do …',
  untitled: 'Untitled',
  step: 'Step',
  slideNumbered: (number: number) => `Slide ${number}`,
  someone: 'someone',
};

const cy: typeof en = {
  faults: {
    empty: 'Mae’r ffeil yn wag. Dewiswch hi eto.',
    tooBig:
      'Mae’r ffeil hon yn rhy fawr: 24 MB yw’r mwyaf. Tynnwch rai lluniau neu gwnewch nhw’n llai, ac anfonwch hi eto.',
    oldWord:
      'Ffeil Word o’r hen fath (.doc) yw hon. Agorwch hi, dewiswch “Cadw fel”, yna “Dogfen Word (.docx)”, ac anfonwch honno.',
    oldSlides:
      'Ffeil PowerPoint o’r hen fath (.ppt) yw hon. Agorwch hi, dewiswch “Cadw fel”, yna “Cyflwyniad PowerPoint (.pptx)”, ac anfonwch hwnnw.',
    oldOffice:
      'Ffeil Office o hen fath yw hon, neu un â chyfrinair. Agorwch hi, dewiswch “Cadw fel”, yna .docx neu .pptx, heb gyfrinair, ac anfonwch honno.',
    odt: 'Ffeil OpenDocument yw hon. Agorwch hi, dewiswch “Cadw fel”, yna “Word (.docx)”, ac anfonwch honno.',
    odp: 'Cyflwyniad OpenDocument yw hwn. Agorwch ef, dewiswch “Cadw fel”, yna “PowerPoint (.pptx)”, ac anfonwch hwnnw.',
    pages: 'Ffeil Apple Pages yw hon. Yn Pages dewiswch “File”, “Export to”, “Word”, ac anfonwch honno.',
    keynote: 'Ffeil Apple Keynote yw hon. Yn Keynote dewiswch “File”, “Export to”, “PowerPoint”, ac anfonwch honno.',
    rtf: 'Ffeil RTF yw hon. Agorwch hi yn Word neu LibreOffice, dewiswch “Cadw fel”, yna “Dogfen Word (.docx)”, ac anfonwch honno.',
    pdf: 'PDF yw hwn, sydd wedi’i wneud i’w argraffu. Anfonwch y ddogfen y gwnaed ef ohoni, wedi’i chadw fel .docx.',
    sheet: 'Taenlen yw hon. Rhowch yr hyn sydd ynddi mewn dogfen Word (.docx), ac anfonwch honno.',
    slides: 'Sleidiau (.pptx) yw’r rhain, a disgwylid dogfen Word (.docx) yma.',
    word: 'Dogfen Word yw hon, a disgwylid sleidiau (.pptx) yma.',
    notAFile:
      'Nid dogfen Word (.docx) yw hon. Agorwch hi yn Word neu LibreOffice, cadwch hi fel .docx, ac anfonwch honno.',
    encrypted: 'Mae cyfrinair ar y ffeil hon. Cadwch hi heb un, ac anfonwch hi eto.',
    broken:
      'Mae’r ffeil hon wedi’i difrodi ac nid oes modd ei darllen. Agorwch hi yn Word neu LibreOffice, cadwch hi o’r newydd, ac anfonwch honno.',
    tooManyParts:
      'Mae gormod yn y ffeil hon ar ôl ei dadbacio. Cadwch hi o’r newydd heb ffeiliau mewnosodedig, ac anfonwch honno.',
    hostile:
      'Mae rhywbeth yn y ffeil hon nad oes ei angen ar unrhyw ddogfen Word. Cadwch hi o’r newydd yn Word neu LibreOffice, ac anfonwch honno.',
    tooLong:
      'Mae hon yn hirach nag y caiff pecyn fod: 1 MB o destun, tua phedwar cant o dudalennau. Anfonwch hi mewn rhannau.',
    nothing: 'Nid oes geiriau yn y ffeil hon.',
  },
  left: {
    own: (text) => `Llinell y mae’r rhaglen yn ei hysgrifennu yw “${text}”, felly gadawyd yr hyn a newidioch ynddi.`,
    minutes: (title) => `Nid oedd modd darllen munudau “${title}”, felly gadawyd nhw fel yr oeddent.`,
    minutesTwice: (title, minutes) =>
      `Mae munudau eraill i “${title}” yn y cynllun nag wrth ei bennawd: cymerwyd ${minutes}, wrth y pennawd.`,
    minutesGuessed: (title, minutes) => `Nid yw “${title}” yn nodi munudau, felly rhoddwyd ${minutes} iddo.`,
    heading: (title, step) => `Pennawd newydd heb funudau yw “${title}”, felly daeth yn rhan o “${step}”.`,
    talk: (title) => `Nid oes modd newid yr atebion yn “${title}” o Word: newidiwch nhw ar y dudalen.`,
    paperAsked: (title) => `Mae “${title}” wedi mynd o’r ffeil, ond mae geiriau eraill yn arwain ato, felly cadwyd ef.`,
    picture: (name) => `Nid oedd modd darllen y llun “${name}”, felly gadawyd ef allan.`,
    morePictures: 'Mae mwy o luniau nag y gellir eu cymryd ar unwaith: gadawyd y gweddill allan.',
    newPicture: (alt) => `Ni all llun newydd (“${alt}”) ddod yn ôl gyda ffeil Word: awgrymwch ef ar dudalen ei gam.`,
    columns: (text) => `Mae gan y rhes “${text}” golofnau gwahanol i’r rhai a oedd: dim ond ei geiriau a gymerwyd.`,
    shape: (text) =>
      `Mae “${text}” wedi’i osod mewn ffordd arall bellach (yn bennawd, neu mewn rhestr): cymerwyd ei eiriau, a gadawyd y ffordd y’i gosodir.`,
    nowhere: (text) => `Mae “${text}” yn sefyll lle nad oes gan y pecyn le i eiriau, felly gadawyd ef allan.`,
    link: (title) => `Mae “${title}” wedi mynd, felly nid yw geiriau a arweiniai ato yn arwain i unman bellach.`,
    question: (text) => `Ychwanegwyd “${text}” at y cwestiynau ar y diwedd, i’w ateb mewn geiriau.`,
    noSteps: 'Ni chafwyd penawdau â munudau na thabl amseru, felly cadwyd y cyfan fel cefndir.',
    background: (titles) => `Nid oes munudau i’r rhannau hyn, felly cadwyd nhw fel cefndir: ${titles}.`,
    methods: (titles) => `Nid oes dim yn dweud sut y gwneir y rhain, felly nodwyd “pawb gyda’i gilydd”: ${titles}.`,
    drawings: (count) =>
      plural('cy', count, {
        one: 'Nid oedd modd dod â llun neu siart drosodd.',
        two: 'Nid oedd modd dod â # lun neu siart drosodd.',
        other: 'Nid oedd modd dod â # llun neu siart drosodd.',
      }),
    comment: (text) => `Sylw yn yr ymyl: “${text}”`,
    slidesOnly: 'Cymerwyd geiriau a nodiadau’r sleidiau; ni chymerwyd eu lluniau.',
    front:
      'Cafodd yr hyn y mae’r pecyn yn ei ddweud amdano’i hun (i bwy, faint o bobl, beth fydd pobl yn gallu ei wneud) ei ddyfalu neu ei adael yn agored: chi sydd i’w ddweud.',
    clipped: (field) => `Roedd “${field}” yn hirach nag y caiff fod, a thorrwyd ef.`,
    empty: (number) => `Nid oes geiriau ar sleid ${number}, felly gadawyd hi allan.`,
    tooManySteps: 'Mae mwy o rannau amserol nag y caiff pecyn eu cael: cadwyd y gweddill fel cefndir.',
    heads: (titles) => `Ni chymerwyd y penawdau hyn o golofnau tabl: ${titles}.`,
    minutesPast: 'Mae’r cyfan yn cymryd mwy na diwrnod a noson, ac ni chaiff pecyn: gwnewch rai rhannau’n fyrrach.',
    moreSlides: (count) => `Gadawyd allan y sleidiau ar ôl y ${count} cyntaf.`,
  },
  marginNote: (text, at) => (at ? `Nodyn ar yr ymyl wrth “${at}”: ${text}` : `Nodyn ar yr ymyl: ${text}`),
  summary: 'Dywedwch mewn dwy frawddeg beth sy’n digwydd yn yr hyfforddiant hwn …',
  outcome: 'dywedwch yma beth fydd pobl yn gallu ei wneud …',
  untitled: 'Heb deitl',
  step: 'Cam',
  slideNumbered: (number) => `Sleid ${number}`,
  someone: 'rhywun',
};

export type WordWords = typeof en;
export const words: Words<WordWords> = { en, cy };

/** Why a file can't be read; `words` has a sentence for each. */
export type Fault = keyof WordWords['faults'];
