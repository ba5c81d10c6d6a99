import { Form } from '../platform/ui/form.tsx';
import { useWords } from '../platform/words/words.ts';
import { meetingWords } from './meeting-words.ts';

/** The button by which a reader asks to be introduced to whoever wrote something. `question`: the one that was answered. */
export const AskToMeet = ({ action, asked, question }: { action: string; asked: boolean; question?: string }) => {
  const t = useWords(meetingWords);
  if (asked)
    return (
      <p class="told" role="status">
        {t.asked}
      </p>
    );
  return (
    <Form action={action}>
      <p class="small">{t.askHow}</p>
      {question && <input type="hidden" name="question" value={question} />}
      <p>
        <button type="submit" class="btn quiet">
          {t.ask}
        </button>
      </p>
    </Form>
  );
};
