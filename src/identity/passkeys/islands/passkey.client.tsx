import { hydrateIsland } from '../../../platform/ui/islands/hydrate.tsx';
import { PasskeyButton } from '../passkey-button.tsx';

hydrateIsland('passkey', PasskeyButton);
