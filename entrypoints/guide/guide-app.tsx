// Wires the welcome page: session, the hosts this build knows, creation of the first access.
import { GuidePage } from '../../components/guide/guide-page';
import { FailedPage } from '../../components/page/failed-page';
import { listKnownHosts } from '../../lib/edge/known-hosts';
import { request } from '../../lib/edge/rpc';
import { useView } from '../../lib/edge/use-view';

/** The demonstration host, and where `npm start` serves it. */
const demoHost = 'logiciel-demo.localhost';
const demoAddress = `http://${demoHost}:8102/`;

export function GuideApp() {
  const session = useView('session.read', {}, ['session']);
  if (session.view === null) {
    return session.failure && <FailedPage failure={session.failure} onRetry={session.refresh} />;
  }
  const hosts = listKnownHosts();
  return (
    <GuidePage
      session={session.view}
      hosts={hosts}
      demo={hosts.includes(demoHost) ? demoAddress : null}
      onCreate={async (access) => {
        const reply = await request('session.create-user', access);
        if (reply.ok) await session.refresh();
        return reply.ok ? null : reply.failure;
      }}
    />
  );
}
