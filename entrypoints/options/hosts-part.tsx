// Wires the list of softwares to the background and to the browser's permissions.
import { HostsSection } from '../../components/atelier/hosts-section';
import { nameProfileFile, writeProfile } from '../../lib/atelier/profile-file';
import { openWork } from '../../lib/atelier/work';
import { dropAccess, requestAccess } from '../../lib/edge/host-access';
import { request } from '../../lib/edge/rpc';
import { saveFile } from '../../lib/edge/save-file';
import { goToHash } from '../../lib/edge/use-hash';
import type { ProfilesView } from '../../lib/messages';
import { loadProfile } from '../../lib/profiles/load';
import type { Atelier } from './use-atelier';

export function HostsPart(props: {
  profiles: ProfilesView['profiles'];
  atelier: Atelier;
  onChange: () => Promise<void>;
}) {
  return (
    <HostsSection
      profiles={props.profiles}
      onConnect={async ({ matches }) => {
        const isGranted = await requestAccess(matches);
        await props.onChange();
        return isGranted ? null : { code: 'host-access-refused' };
      }}
      onRemove={async ({ id, matches }) => {
        const reply = await request('profiles.remove', { id });
        if (!reply.ok) return reply.failure;
        const others = reply.value.profiles.flatMap(({ profile }) => profile.matches);
        await dropAccess(matches.filter((match) => !others.includes(match)));
        await props.onChange();
        return null;
      }}
      onExport={(profile) => saveFile(nameProfileFile(profile), writeProfile(profile))}
      onImport={(source) => {
        const loaded = loadProfile(source);
        if (!loaded.ok) return loaded.failure;
        props.atelier.open(openWork(loaded.value), 'try', null);
        goToHash(`atelier/${loaded.value.id}`);
        return null;
      }}
    />
  );
}
