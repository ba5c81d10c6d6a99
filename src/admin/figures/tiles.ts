/**
 * Great Britain and Northern Ireland as tiles, one for each postcode area, each in the free place nearest to the middle of its
 * outcodes in content/data/uk-outcodes.csv. Drawn once; its test holds it to that file.
 */
const DRAWN = `
.  .  .  .  .  .  .  ZE .  .  .  .
.  .  .  .  .  .  .  .  .  .  .  .
HS .  IV KW .  .  .  .  .  .  .  .
.  .  PH .  .  AB .  .  .  .  .  .
.  PA G  FK KY DD .  .  .  .  .  .
.  .  KA ML EH TD NE SR .  .  .  .
.  BT .  DG CA .  DL DH TS .  .  .
.  .  .  FY LA BB BD HG YO HU .  .
.  .  .  PR WN BL HX LS WF DN .  .
.  .  .  L  WA M  OL HD S  LN .  .
.  .  LL CH CW ST SK DE LE NG PE NR
.  .  .  SY TF WV WS CV NN SG CB IP
.  .  .  LD HR DY B  MK LU AL EN CO
.  .  SA .  NP WR OX HP WD N  IG CM
.  .  .  .  CF GL SL HA NW EC E  SS
.  .  .  .  BS SN RG UB W  WC SE RM
.  .  .  .  TA BA SP TW SM SW DA ME
.  .  .  EX .  DT SO GU KT CR BR CT
.  TR PL TQ .  .  BH PO RH BN TN .
`;

export interface Tile {
  area: string;
  column: number;
  row: number;
}

/** From the north-west on. */
export const TILES: readonly Tile[] = DRAWN.trim()
  .split('\n')
  .flatMap((line, row) =>
    line.split(/\s+/).flatMap((area, column) => (/^[A-Z]+$/.test(area) ? [{ area, column, row }] : [])),
  );

const AREAS = new Set(TILES.map(({ area }) => area));

/** The area that a postcode's first letters stand for now: Newport had others once. Null when there is no tile for it. */
export const areaOf = (letters: string | null): string | null => {
  const area = letters === 'NPT' ? 'NP' : letters;
  return area !== null && AREAS.has(area) ? area : null;
};
