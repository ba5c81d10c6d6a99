export { hideWritten, readWritten, type WrittenRef, writtenIn } from './hiding/hide.ts';
export { networkJobs } from './jobs.ts';
export { networkPersonal } from './personal.ts';
export { networkRoutes } from './routes.tsx';
export { storiesAbout } from './stories/about.ts';
export { storyTexts } from './stories/texts.ts';
