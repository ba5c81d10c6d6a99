import type { ComponentChildren } from 'preact';

/** A table that may be wider than a phone: it scrolls within its own box, which a keyboard can reach. */
export const Scroll = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <section class="scroll" tabIndex={0} aria-label={label}>
    {children}
  </section>
);
