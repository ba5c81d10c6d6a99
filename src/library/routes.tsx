import { Hono } from 'hono';
import type { Actor } from '../identity/index.ts';
import type { Env } from '../platform/http/env.ts';
import { adaptations } from './adaptations/routes.tsx';
import { api } from './api/routes.tsx';
import type { StoriesAbout, WhatHappened } from './asks.ts';
import { changes } from './changes/routes.tsx';
import { decisionsRoutes } from './decisions/routes.tsx';
import { drafts } from './drafts/routes.tsx';
import { editions } from './editions/routes.tsx';
import { standsBeside } from './follows/beside.ts';
import { follows } from './follows/routes.tsx';
import { formats } from './formats/routes.tsx';
import { git } from './git/routes.tsx';
import { hiding } from './hiding/routes.tsx';
import { history } from './history/routes.tsx';
import { home } from './home/routes.tsx';
import { kitsTeaching } from './kits/read.ts';
import { kits } from './kits/routes.tsx';
import { editingPages } from './pages/editing-routes.tsx';
import { pages } from './pages/routes.tsx';
import { plans } from './plans/routes.tsx';
import { programmes } from './programmes/routes.tsx';
import { amending } from './proposals/amend-routes.tsx';
import { editing } from './proposals/editing/routes.tsx';
import { restoring } from './proposals/restore-routes.tsx';
import { proposals } from './proposals/routes.tsx';
import { elections } from './reviewers/elections/routes.tsx';
import { reviewers } from './reviewers/routes.tsx';
import { reviewersWanted } from './reviewers/store.ts';
import { deciding } from './reviews/deciding-routes.tsx';
import { reviews } from './reviews/routes.tsx';
import { struggles } from './struggles/routes.tsx';
import { techniquesNamed } from './techniques/read.ts';
import { techniques } from './techniques/routes.tsx';
import { translationsBehind } from './translations/behind.store.ts';
import { translations } from './translations/routes.tsx';
import { word } from './word/routes.tsx';

/** The library's pages. Files are mounted before the kit's page, whose address would take their names. */
export const libraryRoutes = ({
  whatHappened,
  storiesAbout,
}: {
  whatHappened: WhatHappened;
  storiesAbout: StoriesAbout;
}): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>()
    .route('/', home)
    .route('/', drafts)
    .route('/', kits)
    .route('/', formats)
    .route('/', git)
    .route('/', history)
    .route('/', plans({ whatHappened }))
    .route('/', hiding)
    .route('/', editing({ whatHappened }))
    .route('/', proposals({ whatHappened }))
    .route('/', amending)
    .route('/', restoring)
    .route('/', word)
    .route('/', reviews({ whatHappened }))
    .route('/', deciding)
    .route('/', adaptations)
    .route('/', translations)
    .route('/', follows)
    .route('/', decisionsRoutes)
    .route('/', changes({ translationsBehind }))
    .route('/', reviewers)
    .route('/', elections)
    .route('/', editions({ whatHappened, reviewersWanted, standsBeside, storiesAbout }))
    .route('/', struggles({ taughtIn: kitsTeaching, techniquesNamed, storiesAbout }))
    .route('/', techniques({ taughtIn: kitsTeaching, storiesAbout }))
    .route('/', programmes)
    .route('/', pages)
    .route('/', editingPages)
    .route('/', api({ whatHappened }));
