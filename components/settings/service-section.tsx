// Names of the service and of its cellule, as they stand on the signalement and in the agreement.
import type { Settings } from '../../lib/settings/settings';
import { serviceText, settingsText } from '../../lib/text/settings';
import { TextField } from '../ui/text-field';
import { Section } from './section';
import { type SaveSettings, useSectionSave } from './use-section-save';

export function ServiceSection({ settings, onSave }: { settings: Settings; onSave: SaveSettings }) {
  const saving = useSectionSave(onSave);
  const keep = (part: Partial<Settings['service']>) =>
    saving.save((before) => ({ ...before, service: { ...before.service, ...part } }));
  return (
    <Section id="service" title={settingsText.sections.service} saving={saving}>
      <TextField
        label={serviceText.name}
        value={settings.service.name}
        maxLength={120}
        onCommit={(name) => keep({ name: name.trim() })}
      />
      <TextField
        label={serviceText.cellule}
        help={serviceText.celluleHelp}
        value={settings.service.cellule}
        maxLength={120}
        onCommit={(cellule) => keep({ cellule: cellule.trim() })}
      />
    </Section>
  );
}
