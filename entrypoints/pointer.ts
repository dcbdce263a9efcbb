// Pointing in the host's page, put into its top frame by the atelier's page when a field is looked for, and only then.
// Put in twice, the newer takes over. Parts: `host.content/pointer.ts` and `pointing-*.ts`.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPointer } from './host.content/pointer';

export default defineUnlistedScript(() => startPointer(document));
