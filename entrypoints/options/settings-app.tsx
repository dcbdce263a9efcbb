// Wires the settings to the background: session, settings, new accesses, test of the server. It judges nothing.
import { useEffect, useRef } from 'react';
import { FailedPage } from '../../components/page/failed-page';
import { LockedPage } from '../../components/page/locked-page';
import { PageHeader } from '../../components/page/page-header';
import type { NewAccess } from '../../components/settings/check-access';
import { FirstAccess } from '../../components/settings/first-access';
import { SettingsPage } from '../../components/settings/settings-page';
import type { SaveSettings } from '../../components/settings/use-section-save';
import { Button } from '../../components/ui/button';
import type { Instant } from '../../lib/dossier/dossier';
import { readNow } from '../../lib/edge/clock';
import { request } from '../../lib/edge/rpc';
import { goToHash, useHash } from '../../lib/edge/use-hash';
import { useTouch } from '../../lib/edge/use-touch';
import { useView } from '../../lib/edge/use-view';
import { ok, type Result } from '../../lib/result';
import type { Settings } from '../../lib/settings/settings';
import { instrumentsText } from '../../lib/text/instruments';
import { settingsText } from '../../lib/text/settings';
import { AtelierApp } from './atelier-app';
import { HostsPart } from './hosts-part';
import { InstrumentApp } from './instrument-app';
import { InstrumentsPart } from './instruments-part';
import { RulesPart } from './rules-part';
import { type Atelier, useAtelier } from './use-atelier';

export function SettingsApp() {
  useTouch();
  const session = useView('session.read', {}, ['session']);
  const settings = useView('settings.read', {}, ['settings', 'session']);
  const profiles = useView('profiles.read', {}, ['profiles']);
  const instruments = useView('instruments.read', {}, ['instruments']);
  const save = useSave(settings.refresh);
  const hash = useHash();
  const atelier = useAtelier(() => {
    goToHash('logiciels');
    atelier.close();
  });
  const isOpen = session.view?.vault === 'unlocked';
  useLeaving(isOpen, atelier);
  const failure = session.failure ?? settings.failure ?? profiles.failure;
  if (session.view === null || (settings.view === null && session.view.vault === 'unlocked')) {
    return failure && <FailedPage failure={failure} onRetry={() => refreshBoth(session, settings, profiles)} />;
  }

  const create = async (access: NewAccess) => {
    const reply = await request('session.create-user', access);
    if (reply.ok) await session.refresh();
    return reply.ok ? null : reply.failure;
  };
  if (session.view.vault === 'absent') return <FirstAccess onCreate={create} />;
  if (session.view.vault === 'locked' || settings.view === null) {
    return (
      <LockedPage
        session={session.view}
        wayOut={null}
        onUnlock={async (userId, passphrase) => {
          const reply = await request('session.unlock', { userId, passphrase });
          if (reply.ok) await session.refresh();
          return reply.ok ? null : reply.failure;
        }}
      />
    );
  }
  if (profiles.view === null) return null;
  const known = profiles.view.profiles;
  if (hash === 'regles') return <RulesPart settings={settings.view} user={session.view.user} />;
  if (hash.startsWith('atelier/')) {
    return (
      <AtelierApp
        id={hash.slice('atelier/'.length)}
        atelier={atelier}
        profiles={known}
        service={settings.view.service.name}
        user={session.view.user}
      />
    );
  }
  const kept = instruments.view?.instruments ?? [];
  if (hash.startsWith('questionnaire/') && instruments.view !== null) {
    return (
      <InstrumentApp
        id={hash.slice('questionnaire/'.length)}
        instruments={kept}
        user={session.view.user}
        onChange={instruments.refresh}
        header={(title) => (
          <PageHeader
            title={title ?? instrumentsText.newTitle}
            service={settings.view?.service.name ?? ''}
            user={session.view?.user ?? null}
          >
            <a href="#questionnaires">{instrumentsText.back}</a>
          </PageHeader>
        )}
      />
    );
  }
  return (
    <SettingsPage
      hosts={<HostsPart profiles={known} atelier={atelier} onChange={profiles.refresh} />}
      instruments={<InstrumentsPart instruments={kept} user={session.view.user} onChange={instruments.refresh} />}
      header={
        <PageHeader title={settingsText.title} service={settings.view.service.name} user={session.view.user}>
          <a href="/cellule.html">{settingsText.toCellule}</a>
          <a href="/guide.html">{settingsText.toGuide}</a>
          <Button variant="quiet" onClick={() => void request('session.lock', {}).then(session.refresh)}>
            {settingsText.lockNow}
          </Button>
        </PageHeader>
      }
      session={session.view}
      settings={settings.view}
      onSave={save}
      onCreate={create}
      onTest={(serverUrl) => request('settings.test-server', { serverUrl })}
    />
  );
}

/** Locked: the texts of the dossier go. Closing the page with work in it: the browser asks first. */
function useLeaving(isOpen: boolean, atelier: Atelier): void {
  const { forgetTexts, state } = atelier;
  const forget = useRef(forgetTexts);
  useEffect(() => {
    forget.current = forgetTexts;
  });
  useEffect(() => {
    if (!isOpen) forget.current();
  }, [isOpen]);
  const isUnsaved = state !== null && !state.isSaved && state.work.past.length > 0;
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}

async function refreshBoth(...views: { refresh: () => Promise<void> }[]): Promise<void> {
  await Promise.all(views.map((view) => view.refresh()));
}

/** One save after the other, each on what is stored then: two sections, or two windows, never overwrite each other. */
function useSave(refresh: () => Promise<void>): SaveSettings {
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const save = async (change: (before: Settings) => Settings): Promise<Result<Instant>> => {
    const before = await request('settings.read', {});
    if (!before.ok) return before;
    const reply = await request('settings.save', { settings: change(before.value) });
    if (!reply.ok) return reply;
    await refresh();
    return ok(readNow());
  };
  return (change) => {
    const saved = queue.current.then(() => save(change));
    queue.current = saved;
    return saved;
  };
}
