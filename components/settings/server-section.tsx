// Address of the service's server, and a test of what is typed, saved or not.
import { useState } from 'react';
import type { ServerCheck } from '../../lib/messages';
import type { Result } from '../../lib/result';
import type { Settings } from '../../lib/settings/settings';
import { serverText, settingsText } from '../../lib/text/settings';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import { Section } from './section';
import { type SaveSettings, useSectionSave } from './use-section-save';

export function ServerSection(props: {
  settings: Settings;
  onSave: SaveSettings;
  onTest: (serverUrl: string) => Promise<Result<ServerCheck>>;
}) {
  const saving = useSectionSave(props.onSave);
  const [typed, setTyped] = useState(props.settings.serverUrl);
  const [isTesting, setTesting] = useState(false);
  const [outcome, setOutcome] = useState<Result<ServerCheck> | null>(null);

  const test = async () => {
    setTesting(true);
    setOutcome(await props.onTest(typed.trim()));
    setTesting(false);
  };

  return (
    <Section id="server" title={settingsText.sections.server} saving={saving}>
      <TextField
        label={serverText.url}
        help={serverText.urlHelp}
        type="url"
        maxLength={300}
        value={props.settings.serverUrl}
        error={isAddress(typed) ? undefined : serverText.urlRefused}
        onInput={(url) => {
          setTyped(url);
          setOutcome(null);
        }}
        onCommit={(url) => {
          if (isAddress(url)) saving.save((before) => ({ ...before, serverUrl: url.trim() }));
        }}
      />
      <div>
        <Button busy={isTesting} onClick={() => void test()}>
          {isTesting ? serverText.testing : serverText.test}
        </Button>
      </div>
      {outcome?.ok === true && (
        <Notice tone="info" live>
          <p>{serverText.recognised(outcome.value.name, outcome.value.fhirVersion)}</p>
        </Notice>
      )}
      {outcome?.ok === false && <FailureNotice failure={outcome.failure} />}
    </Section>
  );
}

/** Empty (no server), or an address of the web. */
function isAddress(text: string): boolean {
  return text.trim() === '' || (/^https?:\/\//.test(text.trim()) && URL.canParse(text.trim()));
}
