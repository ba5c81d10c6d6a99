/** A stretch of running text as the templates read it: plain text is a string. */
export type Inline =
  | string
  | { t: 'em' | 'strong' | 'strike'; of: Inline[] }
  | { t: 'code'; text: string }
  | { t: 'break' }
  | { t: 'link'; url: string; of: Inline[] }
  | { t: 'to'; label: string; of: Inline[] }
  | { t: 'note'; mark: number; label: string | undefined }
  | { t: 'sign'; sign: string }
  | { t: 'blank'; letters: number }
  | { t: 'picture'; path: string; alt: string };

/** A block of text as the templates read it. */
export type Block =
  | { t: 'p'; of: Inline[] }
  | { t: 'heading'; level: number; of: Inline[] }
  | { t: 'quote'; of: Block[] }
  | { t: 'list'; start: number | undefined; tight: boolean; items: Block[][] }
  | { t: 'code'; text: string }
  | { t: 'rule' }
  | {
      t: 'table';
      align: ('left' | 'right' | 'center' | 'none')[];
      head: Inline[][];
      rows: Inline[][][];
      /** It has a column to be written in. */
      write: boolean;
      /** Shares of the width; 0 for a column as wide as its words. */
      wide: number[];
    }
  | { t: 'picture'; path: string; alt: string }
  /** A list whose items are cut out, a card each; long ones take the whole width, and `whole` ones surely fit a page. */
  | { t: 'cards'; start: number | undefined; long: boolean; whole: boolean; items: Block[][] };
