import type { ComponentChildren } from 'preact';

/** Short names and values on hairlines, as on a timetable. */
export const Facts = ({ facts }: { facts: readonly (readonly [string, ComponentChildren] | false | undefined)[] }) => (
  <dl class="facts">
    {facts
      .filter((fact) => fact !== false && fact !== undefined)
      .map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
