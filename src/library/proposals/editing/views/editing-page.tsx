import type { SentBack } from '../../../../platform/ui/form.tsx';
import type { EditingReading } from '../read.ts';
import { ChooseStepPage } from './choose-step.tsx';
import { EditFrontPage } from './edit-front.tsx';
import { EditQuestionsPage } from './edit-questions.tsx';
import { EditSourcePage, EditWordsPage } from './edit-source.tsx';
import { EditStepPage } from './edit-step.tsx';
import { EditWholePage } from './edit-whole.tsx';

/** Whichever page of suggesting was asked for; `sent` is the form that came back. */
export const EditingPage = ({ reading, sent }: { reading: EditingReading; sent?: SentBack | undefined }) => {
  switch (reading.page) {
    case 'choose':
      return sent ? <EditWordsPage {...reading} sent={sent} /> : <ChooseStepPage {...reading} />;
    case 'piece':
      return <EditStepPage {...reading} sent={sent} />;
    case 'front':
      return <EditFrontPage {...reading} sent={sent} />;
    case 'questions':
      return <EditQuestionsPage {...reading} sent={sent} />;
    case 'whole':
      return <EditWholePage {...reading} sent={sent} />;
    case 'source':
      return <EditSourcePage {...reading} sent={sent} />;
  }
};
