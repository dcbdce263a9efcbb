// The settings, section by section. Each is saved at each choice and says so.
import '../page/page.css';
import './settings.css';
import type { ReactNode } from 'react';
import type { Failure } from '../../lib/failures';
import type { ServerCheck, SessionView } from '../../lib/messages';
import type { Result } from '../../lib/result';
import type { Settings } from '../../lib/settings/settings';
import { settingsText } from '../../lib/text/settings';
import { AccessSection } from './access-section';
import { AgreementSection } from './agreement-section';
import type { NewAccess } from './check-access';
import { FormSection } from './form-section';
import { LockSection } from './lock-section';
import { RulesSection } from './rules-section';
import { ServerSection } from './server-section';
import { ServiceSection } from './service-section';
import type { SaveSettings } from './use-section-save';

export interface SettingsPageProps {
  readonly header: ReactNode;
  /** The softwares Vigie reads. */
  readonly hosts: ReactNode;
  /** The service's questionnaires. */
  readonly instruments?: ReactNode;
  readonly session: SessionView;
  readonly settings: Settings;
  readonly onSave: SaveSettings;
  readonly onCreate: (access: NewAccess) => Promise<Failure | null>;
  readonly onTest: (serverUrl: string) => Promise<Result<ServerCheck>>;
}

export function SettingsPage(props: SettingsPageProps) {
  const { session, settings, onSave } = props;
  return (
    <>
      {props.header}
      <div className="settings-page">
        <nav aria-label={settingsText.sectionsLabel}>
          <ul>
            {Object.entries(settingsText.sections).map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <AccessSection users={session.users} user={session.user} onCreate={props.onCreate} />
          <ServiceSection settings={settings} onSave={onSave} />
          <ServerSection settings={settings} onSave={onSave} onTest={props.onTest} />
          {props.hosts}
          {props.instruments}
          <AgreementSection settings={settings} onSave={onSave} />
          <FormSection settings={settings} onSave={onSave} />
          <LockSection settings={settings} onSave={onSave} />
          <RulesSection settings={settings} onSave={onSave} />
        </main>
      </div>
    </>
  );
}
