// The script of the host's page, top frame only. Not a WXT content script: that wrapper would be a third of its weight
// and would speak to the page by events. `wxt.config.ts` names it, for the hosts of the profiles. Parts: `host.content/`.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startHost } from './host.content/start';

export default defineUnlistedScript(() => void startHost());
