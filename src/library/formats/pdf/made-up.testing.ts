/** A kit that is read from the right, with cards, a table, a source and a rose. */
export const URDU = `---
format: fundi-kit/1
id: pehli-baat
title: "پہلی بات: وہ دستخط کیوں نہیں کرتی؟"
summary: بالکل نئے لوگوں کے لیے۔ ایک اچھی گفتگو سو پرچوں سے زیادہ کام کرتی ہے۔ آپ سات مرحلے سیکھیں گے اور ایک حقیقی شخص کا نام لے کر جائیں گے۔
language: ur
licence: CC-BY-SA-4.0
level: first-steps
participants: {min: 6, max: 20}
setting: [workplace, community]
outcomes:
  - آپ ایک گفتگو شروع کر سکیں گے
  - آپ ایک واضح چیز مانگ سکیں گے اور پھر خاموش رہیں گے
bring:
  - قلم اور کاغذ
  - ایک گھڑی جو سب کو نظر آئے
credits:
  - {name: نسرین احمد, role: author}
  - {name: Siân Ŵyn, role: translator}
---

## یہ کٹ کیوں

لوگ اس شخص کو یاد رکھتے ہیں جس نے انہیں پہلی بار بلایا۔[^a] یہ کٹ ایک ہی چیز سکھاتی ہے: *سننا*، اور **ایک سوال پوچھنا**۔

::::step[آپ کو کس نے بلایا؟]{#who minutes=10 shortest=5 method=go-round}
باری باری، آدھا منٹ: اپنا نام بتائیں، اور **کس نے آپ کو پہلی بار شامل ہونے کو کہا؟**

:::slide[کس نے بلایا؟]
اپنا نام۔

کس نے؟ کیسے؟
:::

:::notes
**کہیں:** «السلام علیکم۔ باری باری، آدھا منٹ: آپ کا نام، اور آپ کو کس نے بلایا؟»

پہلے خود بتائیں، بیس سیکنڈ میں۔
:::
::::

::::step[کون فیصلہ کرتا ہے؟]{#decide minutes=20 shortest=10 method=small-groups hinge}
تین تین کے گروہ میں [کارڈ](#cards-cards) لیں اور بات کریں: فیصلہ کون کرتا ہے، فائدہ کس کا ہے؟

:::notes
**کہیں:** «تین تین میں بیٹھیں۔ فیصلہ کون کرتا ہے، اور فائدہ کس کا؟»
:::
::::

::::step[آپ کا ایک]{#one minutes=15 shortest=8 method=action-planning}
ایک شخص کا نام لکھیں اور دن طے کریں۔

:::notes
**کہیں:** «ایک حقیقی شخص۔ صرف پہلے حروف۔»
:::
::::

:::handout[شک کے کارڈ]{#cards-cards per=group}
کاٹ لیں۔

1. «میرے پاس وقت نہیں۔»
2. «ہمیں نکال دیں گے۔»
3. «کچھ نہیں بدلتا۔» 🌹
4. «آپ کون ہیں؟» ★

| چیز | کتنے |
|---|---:|
| قلم | 12 |
| کاغذ | 40 |
:::

:::evaluation
- مجھے معلوم ہے کہ پہلے کیا کہنا ہے (1-5)
- میں اس ہفتے بات کروں گا (yes/no)
- کیا لمبا ہونا چاہیے؟ (words)
:::

[^a]: ایک کتاب، 2019، <https://example.org/kitab> (پڑھی)۔
`;

/** A kit in Gujarati, with families, flags and fists. */
export const GUJARATI = `---
format: fundi-kit/1
id: paheli-vaat
title: તે સહી કેમ નથી કરતી?
summary: સાવ નવા લોકો માટે. એક સારી વાતચીત સો પત્રિકાઓ કરતાં વધુ કામ કરે છે.
language: gu
licence: CC-BY-4.0
level: practising
participants: {min: 4, max: 12}
setting: [community]
outcomes:
  - તમે વાતચીત શરૂ કરી શકશો
credits:
  - {name: જયાબેન દેસાઈ, role: author}
---

## આ કિટ શા માટે

લોકો એ વ્યક્તિને યાદ રાખે છે જેણે તેમને **પહેલી વાર** બોલાવ્યા. 👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ✊🏾

::::step[તમને કોણે બોલાવ્યા?]{#who minutes=10 shortest=5 method=pairs}
જોડીમાં વાત કરો: તમને કોણે બોલાવ્યા? 🕯️

:::notes
**કહો:** “નમસ્તે. જોડીમાં વાત કરો.”
:::
::::

::::step[કોણ નક્કી કરે છે?]{#decide minutes=20 method=exercise hinge}
કોણ નક્કી કરે છે, કોને ફાયદો થાય છે?

:::notes
**કહો:** “કોણ નક્કી કરે છે?”
:::
::::

:::handout[એક પાનું]{#page per=person}
મારું નામ: ……………………

- એક
- બે
:::

:::evaluation
- મને ગમ્યું (1-5)
:::
`;

/** Signs that no font has, headings that skip, markup of other kinds, a conversation, a step without notes. */
export const ODD = `---
format: fundi-kit/1
id: odd-signs
title: Odd signs 🌹 and Llŷn
summary: A made-up kit whose letters, signs and shapes are meant to be hard to print.
language: en-GB
licence: CC0-1.0
level: leading
participants: {min: 3, max: 3}
setting: [workplace]
outcomes:
  - print what nobody expected ✊🏾
credits:
  - {name: Ŵyn ap Rhŷs, role: author}
  - {name: UNISON, role: source}
---

### A heading that skips

#### And one beneath it

Text with <b>raw</b> HTML, \`#hash\`, $money$, @someone, _under_score, \\back\\slash, "quotes" and #set text(red).

> A quotation, ~~struck~~ and \`code\`.

::::step[Signs → and ☐ boxes]{#signs minutes=7 method=film}
Tick ☐ or cross ☒, draw ★ and ○, follow → and ←, and write your name: ………………

1. One

   With a second paragraph.
2. Two
   - deep
     - deeper

:::notes
**Say:** “Family 👩‍👩‍👧, flag 🏴󠁧󠁢󠁷󠁬󠁳󠁿, fist ✊🏾: all here?”

| left | right | empty |
|:--|--:|---|
| a | 1 | |
| b | 22 | |
:::
::::

::::step[Two]{#two minutes=3 method=break keep=could}
Nothing to say here. See [the end](#nowhere), [a page](https://example.org/a_(b)) and [another kit](other-kit).
::::

:::::exercise[A talk]{#talk kind=conversation}
Choose.

### start

“Hello?”

- “Hello.” — Good. [→](#end)
- “Go away.” — Oh. [→](#end)

### end

“Goodbye.”
:::::

:::evaluation
- Was it odd? (yes/no)
:::
`;
