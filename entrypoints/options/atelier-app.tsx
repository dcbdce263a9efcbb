// Wires the atelier: which work it opens by the page's address, and the way back to the settings.
import { useEffect } from 'react';
import { AtelierPage } from '../../components/atelier/atelier-page';
import { PageHeader } from '../../components/page/page-header';
import { Button } from '../../components/ui/button';
import { makeProfileId, newWork } from '../../lib/atelier/address';
import { openWork, startWork } from '../../lib/atelier/work';
import { requestAccess } from '../../lib/edge/host-access';
import { findHostTab, openBeside } from '../../lib/edge/host-tab';
import { goToHash } from '../../lib/edge/use-hash';
import type { ProfilesView } from '../../lib/messages';
import type { Professional } from '../../lib/signalement/draft';
import { atelierText } from '../../lib/text/atelier';
import type { Atelier } from './use-atelier';

export function AtelierApp(props: {
  /** Identifier of a profile, or `new`. */
  id: string;
  atelier: Atelier;
  profiles: ProfilesView['profiles'];
  service: string;
  user: Professional | null;
}) {
  const { id, atelier, profiles } = props;
  const { state } = atelier;
  const known = profiles.find(({ profile }) => profile.id === id);
  const isOpen = state !== null && state.work.present.profile.id === id;
  useEffect(() => {
    if (isOpen || known === undefined) return;
    const taken = profiles.map(({ profile }) => profile.id);
    // What the administrator fixed stays as it is: the copy is another one.
    const own = known.origin === 'policy' ? makeProfileId(`${id}-copie`, taken) : id;
    atelier.open(openWork({ ...known.profile, id: own }), 'show', null);
    if (own !== id) goToHash(`atelier/${own}`);
  }, [isOpen, known, profiles, id, atelier.open]);
  useEffect(() => {
    if (id !== newWork && !isOpen && known === undefined) goToHash('logiciels');
  }, [id, isOpen, known]);

  return (
    <AtelierPage
      header={
        <PageHeader
          title={state?.work.present.profile.name ?? atelierText.newName}
          service={atelierText.title}
          user={props.user}
        >
          <a href="#logiciels">{atelierText.back}</a>
          {state !== null && !state.isSaved && (
            <Button variant="quiet" onClick={atelier.actions.leave}>
              {atelierText.close}
            </Button>
          )}
        </PageHeader>
      }
      state={isOpen ? state : null}
      actions={atelier.actions}
      onAddress={(address) => {
        // Nothing is awaited before: the browser asks only in the click itself.
        void requestAccess([address.match]).then(async (isGranted) => {
          const own = makeProfileId(
            address.hostname,
            profiles.map(({ profile }) => profile.id),
          );
          atelier.open(startWork(own, address.name, [address.match]), 'show', address.url);
          goToHash(`atelier/${own}`);
          if (isGranted && (await findHostTab([address.match])) === null) await openBeside(address.url);
        });
      }}
    />
  );
}
