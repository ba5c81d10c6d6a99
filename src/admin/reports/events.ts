import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

const ids = z.strictObject({ reportId: z.uuid() });

export const ReportMade = event('admin.report-made', ids);
export const ReportAnswered = event('admin.report-answered', ids);
export const ReportClosed = event('admin.report-closed', ids);
