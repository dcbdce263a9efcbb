// Minutes without activity before locking (quality.md §2.4).
import type { Settings } from '../../lib/settings/settings';
import { lockText, settingsText } from '../../lib/text/settings';
import { ChoiceField } from '../ui/choice-field';
import { listNumbers } from './list-numbers';
import { Section } from './section';
import { type SaveSettings, useSectionSave } from './use-section-save';

export function LockSection({ settings, onSave }: { settings: Settings; onSave: SaveSettings }) {
  const saving = useSectionSave(onSave);
  return (
    <Section id="lock" title={settingsText.sections.lock} saving={saving}>
      <div className="settings-inline">
        <ChoiceField
          legend={lockText.minutes}
          origin={lockText.origin}
          choices={listNumbers([2, 3, 5, 10, 15], settings.lockAfterMinutes, lockText.choice)}
          value={String(settings.lockAfterMinutes)}
          onChange={(minutes) => {
            if (minutes !== '') saving.save((before) => ({ ...before, lockAfterMinutes: Number(minutes) }));
          }}
        />
      </div>
    </Section>
  );
}
