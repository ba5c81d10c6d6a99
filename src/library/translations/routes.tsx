import { Hono } from 'hono';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { type Rejected, readForm } from '../../platform/http/form.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { beginTranslation } from './begin.ts';
import { translationsTag } from './behind.ts';
import { LanguageForm, pieceForm, ReadingForm } from './forms.ts';
import { tagOf } from './languages.ts';
import { readDesk, readPiece, readText, readTranslations } from './read.ts';
import { readForOthers } from './read-for.ts';
import { translatePiece } from './translate.ts';
import { DeskPage } from './views/desk.tsx';
import { PiecePage } from './views/piece.tsx';
import { TextPage } from './views/text.tsx';
import { NewTranslationPage, TranslationsPage } from './views/translations.tsx';
import { words } from './words.ts';

const KIT = ':kit{[a-z0-9-]+}';
const LANGUAGE = ':language{[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*}';
const PIECE = ':piece{[a-z0-9.-]+}';

type Back = Pick<Rejected, 'typed' | 'errors'>;
const back = (c: Asked<Actor>, rejected: Back) => sentBack(rejected, words[c.var.language].errors);

/** The language in the address, in its usual spelling. Errors: NotFound. */
const languageIn = (asked: string): string => {
  const tag = tagOf(asked);
  if (tag === undefined) throw new NotFound();
  return tag;
};

const newAgain = async (c: Asked<Actor>, slug: string, rejected: Back): Promise<Response> => {
  const reading = await readTranslations(c.var.act, slug, c.var.language);
  return page(c, <NewTranslationPage reading={reading} sent={back(c, rejected)} />, { status: 422 });
};

const deskAgain = async (c: Asked<Actor>, slug: string, language: string, rejected: Back): Promise<Response> => {
  const reading = await readDesk(c.var.act, slug, language, c.var.language);
  return page(c, <DeskPage reading={reading} sent={back(c, rejected)} />, { status: 422 });
};

const savePiece = async (c: Asked<Actor>, slug: string, language: string, key: string): Promise<Response> => {
  const again = async (rejected: Back): Promise<Response> => {
    const reading = await readPiece(c.var.act, slug, { language, key }, c.var.language);
    return page(c, <PiecePage reading={reading} sent={back(c, rejected)} />, { status: 422 });
  };
  const { piece } = await readPiece(c.var.act, slug, { language, key }, c.var.language);
  const form = await readForm(c, pieceForm(piece.source));
  if (!form.ok) return again(form);
  const done = await translatePiece(c.var.act, slug, language, { key, ...form.values });
  if (!done.ok) return again({ typed: form.typed, errors: [done] });
  return onTo(c, paths.translatedPiece(slug, language, key));
};

/** A kit in other languages: how far each is, the pieces side by side, and reading them for others. */
export const translations: Hono<Env<Actor>> = new Hono<Env<Actor>>()
  .get(paths.translations(KIT), async (c) => {
    const slug = c.req.param('kit');
    const reading = await readTranslations(c.var.act, slug, c.var.language);
    if (reading.translationOf !== undefined && reading.languages.length === 0)
      return onTo(c, paths.translations(reading.translationOf));
    return page(c, <TranslationsPage reading={reading} />, { keep: [translationsTag(slug), `kit:${slug}`, 'library'] });
  })
  .get(paths.newTranslation(KIT), async (c) => {
    const away = signedInOrRedirect(c);
    if (away) return away;
    const reading = await readTranslations(c.var.act, c.req.param('kit'), c.var.language);
    return page(c, <NewTranslationPage reading={reading} />);
  })
  .post(paths.translations(KIT), async (c) => {
    const slug = c.req.param('kit');
    const away = signedInOrRedirect(c, paths.newTranslation(slug));
    if (away) return away;
    const form = await readForm(c, LanguageForm);
    if (!form.ok) return newAgain(c, slug, form);
    const done = await beginTranslation(c.var.act, slug, form.values);
    if (!done.ok) return newAgain(c, slug, { typed: form.typed, errors: [done] });
    return onTo(c, paths.translation(slug, done.language));
  })
  .get(paths.translation(KIT, LANGUAGE), async (c) => {
    const { kit, language } = c.req.param();
    return page(c, <DeskPage reading={await readDesk(c.var.act, kit, languageIn(language), c.var.language)} />);
  })
  .get(paths.translationText(KIT, LANGUAGE), async (c) => {
    const { kit, language } = c.req.param();
    return page(c, <TextPage {...(await readText(c.var.act, kit, languageIn(language), c.var.language))} />);
  })
  .post(paths.translationReadings(KIT, LANGUAGE), async (c) => {
    const { kit, language } = c.req.param();
    const tag = languageIn(language);
    const away = signedInOrRedirect(c, paths.translation(kit, tag));
    if (away) return away;
    const form = await readForm(c, ReadingForm);
    if (!form.ok) return deskAgain(c, kit, tag, form);
    const done = await readForOthers(c.var.act, kit, tag, form.values);
    if (!done.ok) return deskAgain(c, kit, tag, { typed: form.typed, errors: [done] });
    return onTo(c, paths.translation(kit, tag));
  })
  .get(paths.translatedPiece(KIT, LANGUAGE, PIECE), async (c) => {
    const { kit, language, piece } = c.req.param();
    const away = signedInOrRedirect(c);
    if (away) return away;
    const reading = await readPiece(c.var.act, kit, { language: languageIn(language), key: piece }, c.var.language);
    return page(c, <PiecePage reading={reading} />);
  })
  .post(paths.translatedPiece(KIT, LANGUAGE, PIECE), async (c) => {
    const { kit, language, piece } = c.req.param();
    return signedInOrRedirect(c) ?? savePiece(c, kit, languageIn(language), piece);
  });
