import { paths } from '../../../paths.ts';
import { Form } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';

/** After a suggestion by somebody without a sign-in: the same page whether we know the address or not. */
export const SentPage = ({ slug, title }: { slug: string; title: string }) => {
  const t = useWords(words);
  return (
    <Page title={t.sent} place="library" trail={[{ href: paths.kit(slug), label: title }]} indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <h1>{t.sent}</h1>
          <p class="lead">{t.sentLead}</p>
          <p>{t.sentKept}</p>
          <p>
            <A href={paths.kit(slug)}>{t.backToKit}</A>
          </p>
        </div>
      </div>
    </Page>
  );
};

/** What a mailed link opens: a button, and only the button acts. */
export const ConfirmationPage = ({ of, action }: { of: 'proposal' | 'remark'; action: string }) => {
  const t = useWords(words);
  const [title, lead, press] =
    of === 'proposal' ? [t.confirmTitle, t.confirmLead, t.confirmPress] : [t.remarkTitle, t.remarkLead, t.remarkPress];
  return (
    <Page title={title} place="library" indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
          <Form action={action}>
            <p class="acts">
              <button type="submit" class="btn">
                {press}
              </button>
            </p>
          </Form>
          <p>{t.confirmNot}</p>
        </div>
      </div>
    </Page>
  );
};
