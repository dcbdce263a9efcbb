// The reader, put into the host's page by the background when the bootstrap has seen a dossier page. Parts:
// `host.content/`. Not for pages that show no dossier: they are spared its weight.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findHere } from './host.content/here';
import { startReader } from './host.content/reader';

export default defineUnlistedScript(() => findHere()?.begin(startReader));
