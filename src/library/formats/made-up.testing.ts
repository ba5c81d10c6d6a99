/** Kits made up to hold what the school's own don't: other scripts and directions, and every kind of text at once. */

const front = (given: Record<string, string>): string =>
  [
    '---',
    'format: fundi-kit/1',
    `id: ${given.id}`,
    `title: ${given.title}`,
    `summary: ${given.summary}`,
    `language: ${given.language}`,
    `licence: ${given.licence ?? 'CC-BY-SA-4.0'}`,
    'level: first-steps',
    'participants: {min: 6, max: 24}',
    'setting: [workplace, community]',
    'techniques: [one-to-one]',
    'outcomes:',
    `  - ${given.outcome}`,
    'bring:',
    `  - ${given.bring}`,
    'credits:',
    `  - {name: ${given.author}, role: author}`,
    '---',
  ].join('\n');

export const URDU = `${front({
  id: 'urdu',
  title: 'وہ دستخط کیوں نہیں کرتی؟',
  summary: 'ایک اچھی بات چیت سو پمفلٹوں سے زیادہ کام کرتی ہے۔',
  language: 'ur',
  outcome: 'بات چیت شروع کرنا',
  bring: 'قلم اور کاغذ',
  author: 'اسکول',
})}

## پس منظر

یہ **پہلا** پیراگراف ہے۔[^a] Grunwick 1976 میں ہوا۔

| نام | سال |
|---|---|
| گرنوک | 1976 |

::::step[آپ کو کس نے بلایا؟]{#who minutes=10 shortest=5 method=go-round}
ایک ایک کر کے: آپ کا نام، اور [کارڈ](#card) دیکھیں۔

1. پہلا
2. دوسرا

:::slide[کس نے بلایا؟]
- آپ کا نام
- آدھا منٹ
:::

:::notes
**کہیں:** ”شام بخیر۔“ پہلے خود بولیں۔
:::
::::

::::step[کون فیصلہ کرتا ہے؟]{#decide minutes=20 method=pairs hinge}
کون فائدہ اٹھاتا ہے؟

:::notes
**کہیں:** سات تک گنیں۔
:::
::::

:::handout[کارڈ]{#card per=person}
سننا۔ پوچھنا۔
:::

:::evaluation
- کیا مفید تھا؟ (1-5)
- دوبارہ آئیں گے؟ (yes/no)
- اور کچھ؟ (words)
:::

[^a]: ماخذ، <https://example.org/ur>.
`;

export const GUJARATI = `${front({
  id: 'gujarati',
  title: 'તે સહી કેમ નથી કરતી?',
  summary: 'એક સારી વાતચીત સો ચોપાનિયાં કરતાં વધુ કામ કરે છે.',
  language: 'gu',
  outcome: 'વાતચીત શરૂ કરવી',
  bring: 'પેન અને કાગળ',
  author: 'શાળા',
})}

## પૃષ્ઠભૂમિ

ગ્રનવિકની હડતાળ 1976માં થઈ.[^b]

::::step[તમને કોણે બોલાવ્યા?]{#who minutes=12 method=go-round hinge}
તમારું નામ અને **કોણે બોલાવ્યા**.

:::slide[કોણે બોલાવ્યા?]
અડધી મિનિટ દરેક.
:::

:::notes
**કહો:** “શુભ સાંજ.” પહેલાં તમે બોલો.
:::
::::

:::evaluation
- શું ઉપયોગી હતું? (words)
:::

[^b]: સ્રોત.
`;

export const EVERYTHING = `${front({
  id: 'everything',
  title: 'Everything & “nothing” 🔥 <b>🏴󠁧󠁢󠁷󠁬󠁳󠁿</b>',
  summary: 'Every kind of text that CommonMark, GitHub and this format know, with 👩‍👩‍👧 and ŵ ŷ.',
  language: 'en-GB',
  licence: 'CC0-1.0',
  outcome: 'see that nothing is lost',
  bring: 'a pen & paper',
  author: 'A & B <c@example.org>',
})}

## Background

Plain, *stressed*, **strong**, ***both***, \`code <b>\`, a [link](https://example.org/?a=1&b=2 "title"), a [relative one](/struggles/grunwick-1976), <https://example.org>, someone@example.org, a hard\\
break, <i>raw</i> and a source.[^one] The same again.[^one] And another.[^two]

### Deeper

> A quotation,
>
> of two paragraphs.

- one
  - nested
    1. deeper
- last

7. seven
8. eight

   with a second paragraph

\`\`\`
a  listing
<script>alert(1)</script>
\`\`\`

---

| left | right |
|:--|--:|
| a | **1** |
| b | |

![A red square & more](media/square.png)

::::step[Look & see]{#a-step-whose-id-is-longer-than-any-bookmark-of-word-can-be minutes=15 shortest=10 method=exercise hinge}
Look at [the sheet](#sheet), then [the case](#a-case), then [step two](#two).

![A red square & more](media/square.png)

:::slide[Look]
![A red square & more](media/square.png)
:::

:::slide[A table]
| who | what |
|---|---|
| we | win |
:::

:::slide[Ten lines that do not fit]
1. the first long line of a slide that says far too much to be read from the back
2. the second long line of a slide that says far too much to be read from the back
3. the third long line of a slide that says far too much to be read from the back
4. the fourth long line of a slide that says far too much to be read from the back
5. the fifth long line of a slide that says far too much to be read from the back
6. the sixth long line of a slide that says far too much to be read from the back
:::

:::notes
**Say:** “Look & see.”

- a point
  1. and a number

| when | then |
|---|---|
| late | hurry |
:::
::::

::::step[Two]{#two minutes=5 method=break keep=could}
Tea.
::::

:::::handout[The sheet]{#sheet per=pair}
Write here.

::::case[A case]{#a-case struggle=grunwick-1976}
Told **shortly**.[^two]
::::

![A red square & more](media/square.png)
:::::

:::handout[Nobody asks for this]{#spare per=group}
But it is here.
:::

:::exercise[A talk]{#talk kind=conversation}
Choose.

### begin

“Hello?”

- “Hello.” — You answered. [→](#over)
- *Say nothing.* — You listened. [→](#over)

### over

**The end.**
:::

:::slide[By itself]{#loose}
One.
:::

:::evaluation
Be honest.

- Good? (1-5)
- Again? (yes/no)
- Why? (words)
:::

[^one]: The first source, *in italics*, <https://example.org/1> (read).

[^two]: The second & last.
`;
