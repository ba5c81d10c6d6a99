/** The sign between cells: what stands most often in the first line. Whoever copies out of a spreadsheet brings tabs. */
const separatorOf = (text: string): string => {
  const [first = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string): number => first.split(sign).length;
  return ['\t', ';', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
};

/**
 * The rows of a table as a spreadsheet saves it (CSV, RFC 4180) or gives it to the clipboard (tabs); empty lines are left out.
 * Any text gives rows: a quotation mark that nobody closed closes at the end. At most `rowsMax` rows are read.
 */
export const readCsv = (text: string, rowsMax: number): string[][] => {
  const plain = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(plain);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < plain.length && rows.length < rowsMax; at += 1) {
    const sign = plain[at] ?? '';
    if (isQuoted && sign === '"' && plain[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted;
    else if (!isQuoted && sign === separator) endCell();
    else if (!isQuoted && sign === '\n') endRow();
    else if (isQuoted || sign !== '\r') cell += sign;
  }
  if (rows.length < rowsMax) endRow();
  return rows;
};
