import type { SentBack } from '../../../platform/ui/form.tsx';
import type { PreparingReading } from '../read.ts';

/** What the page shows: what was read, and a form that was sent back. */
export type Preparing = PreparingReading & { sent: SentBack | undefined };
