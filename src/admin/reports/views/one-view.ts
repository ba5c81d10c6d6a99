import type { SentBack } from '../../../platform/ui/form.tsx';
import type { ReportReading } from '../read.ts';

/** Which of its forms was sent back. */
export type Act = 'hiding' | 'answers' | 'closing';

export interface OneView {
  report: ReportReading;
  of?: Act;
  sent?: SentBack;
}
