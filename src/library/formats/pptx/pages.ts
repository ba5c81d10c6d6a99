import type { OfficePicture } from '../office/pictures.ts';
import type { Deck } from './deck.ts';
import { drawn, openDrawing, type Page } from './drawn.ts';
import { kitSlides } from './kit-slides.ts';
import { coverSlide, endSlide, planSlides } from './own-slides.ts';

/** Every slide, drawn. */
export const pagesOf = async (deck: Deck, pictures: ReadonlyMap<string, OfficePicture>): Promise<Page[]> => {
  const pages: Page[] = [];
  for (const shown of deck.slides) {
    const number = pages.length + 1;
    if (shown.layout === 'cover') pages.push(await coverSlide(deck, shown, number));
    else if (shown.layout === 'end') pages.push(await endSlide(deck, shown, number));
    else if (shown.layout === 'only') pages.push(...planSlides(deck, shown, number));
    else if (shown.layout === 'step') pages.push(drawn(deck, shown, number, openDrawing(), ''));
    else pages.push(...kitSlides(deck, shown, number, pictures));
  }
  return pages;
};
