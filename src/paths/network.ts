/** What people tried, and whom they tell. */
export const networkPaths = {
  stories: '/stories',
  newStory: '/stories/new',
  ownStories: '/stories/own',
  storySent: '/stories/sent',
  storiesFeed: '/stories.atom',
  storyConfirmation: <const Token extends string>(token: Token) => `/stories/confirmation/${token}` as const,
  keptStory: <const Token extends string>(token: Token) => `/stories/kept/${token}` as const,
  keptStoryErasure: <const Token extends string>(token: Token) => `/stories/kept/${token}/erasure` as const,
  story: <const Id extends string>(id: Id) => `/stories/${id}` as const,
  storyEdit: <const Id extends string>(id: Id) => `/stories/${id}/edit` as const,
  storyWithdrawal: <const Id extends string>(id: Id) => `/stories/${id}/withdrawal` as const,
  storyErasure: <const Id extends string>(id: Id) => `/stories/${id}/erasure` as const,
} as const;
