export { networkJobs } from './jobs.ts';
export { networkPersonal } from './personal.ts';
export { networkRoutes } from './routes.tsx';
export { storiesAbout } from './stories/about.ts';
export { hideStory, showStory, storyReported } from './stories/hide.ts';
export { storyTexts } from './stories/texts.ts';
