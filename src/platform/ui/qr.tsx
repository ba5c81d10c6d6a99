import { encode } from 'uqr';

/** The white that a camera needs round the picture, in modules. */
const QUIET = 4;

/** An address as a picture for a camera: dark on white, also in the dark. */
export const Qr = ({ text, label }: { text: string; label: string }) => {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect class="white" width={size} height={size} />
      <path class="black" d={dark.join('')} />
    </svg>
  );
};
