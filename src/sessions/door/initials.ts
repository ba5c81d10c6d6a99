const PARTS_MOST = 3;

/** The first letters of a name, as a sheet at the door shows it: `Amina Begum-Khan` is `A. B. K.` */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s\-–.]+/)
    .map((word) => /[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0].toUpperCase())
    .filter((letter) => letter !== undefined)
    .slice(0, PARTS_MOST)
    .map((letter) => `${letter}.`)
    .join(' ');
