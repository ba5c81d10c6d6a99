import type { JSX } from 'preact';
import { useAddress } from './page-context.ts';

/** A link to one of our own addresses; it keeps the language that the reader chose. */
export const A = ({ href, ...rest }: JSX.IntrinsicElements['a'] & { href: string }) => {
  const address = useAddress();
  return <a href={address(href)} {...rest} />;
};
