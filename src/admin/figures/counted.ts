import { z } from 'zod';
import { pathwayCounted } from '../../pathway/index.ts';
import type { Tx } from '../../platform/db/db.ts';
import { sessionsCounted } from '../../sessions/index.ts';
import { areaOf, TILES } from './tiles.ts';
import { medianOf, ofHundred, shownOf, withhold } from './withhold.ts';

/** Null: withheld. */
const Shown = z.int().nullable();
const Total = z.object({ count: Shown, isRounded: z.boolean() });

/** The figures as everybody may see them: nothing small is in them. */
export const Counted = z.object({
  people: Total,
  trainings: Total,
  places: Shown,
  groups: Shown,
  /** Areas with a training, then a row with none: online, or nowhere said. Null: so few places that the map would point at them. */
  areas: z.array(z.object({ area: z.string().nullable(), trainings: Shown, people: Shown })).nullable(),
  facilitators: Total,
  stages: z.array(z.object({ stage: z.string(), count: Shown })),
  ledOfHundred: Shown,
  askingToTrainingDays: Shown,
  noteToEditionDays: Shown,
});
export type Counted = z.infer<typeof Counted>;

/** By tile, so that the order tells nothing; the last is online, or nowhere that has a tile. */
const byTile = (found: readonly { area: string | null; trainings: number; people: number }[]) =>
  [...TILES.map(({ area }): string | null => area), null]
    .map((area) => {
      const here = found.filter((one) => areaOf(one.area) === area);
      const sum = (of: 'trainings' | 'people') => here.reduce((all, one) => all + one[of], 0);
      return { area, trainings: sum('trainings'), people: sum('people') };
    })
    .filter(({ area, trainings }) => area === null || trainings > 0);

/** Counts all there is, and withholds what is small before anybody sees it. */
export const countFigures = async (db: Tx, now: Date): Promise<Counted> => {
  const held = await sessionsCounted(db);
  const way = await pathwayCounted(db, now);
  const areas = byTile(held.areas);
  const trainings = withhold(areas.map((one) => one.trainings));
  const people = withhold(areas.map((one) => one.people));
  const stages = withhold(way.stages.map(({ count }) => count));
  const places = shownOf(areas.filter(({ area }) => area !== null).length);
  const { all, some } = { all: way.ofTrained.trained, some: way.ofTrained.led };
  return {
    people: { count: people.total, isRounded: people.isRounded },
    trainings: { count: trainings.total, isRounded: trainings.isRounded },
    places,
    groups: shownOf(held.groups),
    areas:
      places === null || places === 0
        ? null
        : areas.map(({ area }, at) => ({
            area,
            trainings: trainings.cells[at] ?? null,
            people: people.cells[at] ?? null,
          })),
    facilitators: { count: stages.total, isRounded: stages.isRounded },
    stages: way.stages.map(({ stage }, at) => ({ stage, count: stages.cells[at] ?? null })),
    ledOfHundred: ofHundred({ all, some }),
    askingToTrainingDays: medianOf(held.askingToTraining),
    noteToEditionDays: medianOf(held.noteToEdition),
  };
};
