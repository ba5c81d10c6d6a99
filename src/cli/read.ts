interface Parsed<V> {
  values: V;
}

/** The values of a command's arguments, or undefined when they were used wrongly. */
export const read = <V>(parse: () => Parsed<V>): V | undefined => {
  try {
    return parse().values;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};
