import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** The browser's own rules for HTML, and what a program can tell of its accessibility without a browser. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Our own ids are made from a kit's text: a step may be called "1-to-1".
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

/** What is wrong with a page's HTML, each as a line that says where. */
export const htmlFaults = async (html: string): Promise<string[]> => {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
};
