/** One thing in a feed. Text is plain; addresses are paths of ours. */
export interface FeedEntry {
  /** Unique and for ever: a uuid. */
  id: string;
  title: string;
  summary: string;
  path: string;
  author: string;
  at: Date;
}

export interface Feed {
  title: string;
  /** The page that says the same, and the feed itself. */
  page: string;
  path: string;
  language: string;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

/** Characters that XML 1.0 cannot hold, escaped or not. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string =>
  text
    .replace(FORBIDDEN, '\u{FFFD}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const EMPTY_SINCE = new Date(0);

/** A feed as Atom (RFC 4287). `baseUrl`: an origin, without a slash at its end. */
export const atom = (feed: Feed, baseUrl: string): string => {
  const updated = (feed.entries[0]?.at ?? EMPTY_SINCE).toISOString();
  const entries = feed.entries.map(
    ({ id, title, summary, path, author, at }) => `  <entry>
    <id>urn:uuid:${escaped(id)}</id>
    <title>${escaped(title)}</title>
    <summary>${escaped(summary)}</summary>
    <link rel="alternate" href="${escaped(baseUrl + path)}"/>
    <author><name>${escaped(author)}</name></author>
    <updated>${at.toISOString()}</updated>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">
  <id>${escaped(baseUrl + feed.path)}</id>
  <title>${escaped(feed.title)}</title>
  <link rel="self" href="${escaped(baseUrl + feed.path)}"/>
  <link rel="alternate" href="${escaped(baseUrl + feed.page)}"/>
  <updated>${updated}</updated>
${entries.join('\n')}
</feed>
`;
};
