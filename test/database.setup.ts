/** One database server for the whole run of tests. */
export default async (): Promise<void> => {};
