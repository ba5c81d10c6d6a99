/** Somebody's own words, paragraph by paragraph. */
export const Quoted = ({ text }: { text: string }) => (
  <blockquote class="flow" dir="auto">
    {text.split(/\n{2,}/).map((words, at) => (
      <p key={at}>{words}</p>
    ))}
  </blockquote>
);
