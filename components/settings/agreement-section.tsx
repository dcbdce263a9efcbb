// The wording of the agreement: the one in force, changed as a whole and put in force under a new name.
import { useState } from 'react';
import type { Settings } from '../../lib/settings/settings';
import { partnerIds, statementIds } from '../../lib/signalement/consent';
import { findWording } from '../../lib/signalement/consent-wording';
import {
  addWording,
  findWordingProblem,
  type WordingProblem,
  type WordingTexts,
} from '../../lib/signalement/edit-wording';
import { agreementSettingsText as text, wordingProblems } from '../../lib/text/agreement-settings';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import { Section } from './section';
import { type SaveSettings, useSectionSave } from './use-section-save';

export function AgreementSection({ settings, onSave }: { readonly settings: Settings; readonly onSave: SaveSettings }) {
  const saving = useSectionSave(onSave);
  const inForce = findWording(settings.agreement);
  const [texts, setTexts] = useState<WordingTexts>(inForce);
  const [problem, setProblem] = useState<WordingProblem | null>(null);
  const change = (next: WordingTexts) => {
    setProblem(null);
    setTexts(next);
  };
  const putInForce = () => {
    const refused = findWordingProblem(settings.agreement, texts);
    setProblem(refused);
    if (refused === null) saving.save((before) => ({ ...before, agreement: addWording(before.agreement, texts) }));
  };
  return (
    <Section id="accord" title={text.title} saving={saving}>
      <p className="settings-note">{text.lead}</p>
      <p>
        {text.inForce(inForce.version)}. {text.kept(settings.agreement.versions.length)}
      </p>
      {statementIds.map((id) => (
        <TextField
          key={id}
          label={text.statements[id]}
          help={id === 'informed' ? text.informedHelp : undefined}
          value={texts.statements[id]}
          lines={3}
          maxLength={1000}
          onInput={(sentence) => change({ ...texts, statements: { ...texts.statements, [id]: sentence } })}
          onCommit={() => undefined}
        />
      ))}
      <Disclosure summary={text.partners}>
        {partnerIds.map((id) => (
          <TextField
            key={id}
            label={inForce.partners[id]}
            value={texts.partners[id]}
            maxLength={120}
            onInput={(label) => change({ ...texts, partners: { ...texts.partners, [id]: label } })}
            onCommit={() => undefined}
          />
        ))}
      </Disclosure>
      <TextField
        label={text.closing}
        value={texts.closing}
        lines={2}
        maxLength={1000}
        onInput={(closing) => change({ ...texts, closing })}
        onCommit={() => undefined}
      />
      {problem !== null && (
        <Notice tone="check" live>
          <p>{wordingProblems[problem]}</p>
        </Notice>
      )}
      <div>
        <Button onClick={putInForce}>{text.putInForce}</Button>
      </div>
    </Section>
  );
}
