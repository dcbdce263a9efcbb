// Fields that the service added: the list, one to add, one to take away. Who may read a field is chosen once.
import { useState } from 'react';
import type { AddedField, FormSettings } from '../../lib/settings/settings';
import { readChoices, withAdded } from '../../lib/signalement/edit-form';
import type { FieldKind, Layer } from '../../lib/signalement/form';
import { kindWords, layerWords, formSettingsText as text } from '../../lib/text/form-settings';
import { Button } from '../ui/button';
import { CheckBox } from '../ui/check-box';
import { ChoiceField } from '../ui/choice-field';
import { TextField } from '../ui/text-field';

export interface AddedFieldsProps {
  readonly added: readonly AddedField[];
  /** Answers whether it was kept. */
  readonly onKeep: (change: (before: FormSettings) => FormSettings) => boolean;
  readonly onRemove: (id: string) => void;
}

export function AddedFields({ added, onKeep, onRemove }: AddedFieldsProps) {
  const [isAdding, setAdding] = useState(false);
  return (
    <div className="form-lines">
      {added.length > 0 && (
        <>
          <ul className="form-rows">
            {added.map(({ id, label, layer, kind }) => (
              <li className="form-row" key={id}>
                <span>
                  {label}
                  <span className="form-row-what">
                    {kindWords[kind]}. {layerWords[layer]}.
                  </span>
                </span>
                <Button variant="quiet" aria-label={text.removeOf(label)} onClick={() => onRemove(id)}>
                  {text.remove}
                </Button>
              </li>
            ))}
          </ul>
          <p className="settings-note">{text.removeWhy}</p>
        </>
      )}
      {isAdding ? (
        <NewField onKeep={onKeep} onDone={() => setAdding(false)} />
      ) : (
        <div>
          <Button onClick={() => setAdding(true)}>{text.add}</Button>
        </div>
      )}
    </div>
  );
}

function listWords<K extends string>(words: Readonly<Record<K, string>>) {
  return Object.entries<string>(words).map(([code, label]) => ({ code, label }));
}

function isKey<K extends string>(words: Readonly<Record<K, string>>, code: string): code is K {
  return Object.hasOwn(words, code);
}

function NewField({ onKeep, onDone }: Pick<AddedFieldsProps, 'onKeep'> & { readonly onDone: () => void }) {
  const [label, setLabel] = useState('');
  const [layer, setLayer] = useState<Layer | ''>('');
  const [kind, setKind] = useState<FieldKind | ''>('');
  const [lines, setLines] = useState('');
  const [isRequired, setRequired] = useState(false);
  const [isIncomplete, setIncomplete] = useState(false);
  const hasChoices = kind === 'choice' || kind === 'choices';
  const add = () => {
    setIncomplete(label.trim() === '' || layer === '' || kind === '');
    if (label.trim() === '' || layer === '' || kind === '') return;
    const choices = hasChoices ? readChoices(lines, []) : [];
    if (onKeep((before) => withAdded(before, { label, layer, kind, choices, isRequired }))) onDone();
  };
  return (
    <div className="form-lines">
      <TextField
        label={text.newName}
        value={label}
        maxLength={45}
        error={isIncomplete ? text.incomplete : undefined}
        onInput={setLabel}
        onCommit={setLabel}
      />
      <ChoiceField
        legend={text.newLayer}
        choices={listWords(layerWords)}
        value={layer}
        onChange={(code) => isKey(layerWords, code) && setLayer(code)}
      />
      <ChoiceField
        legend={text.newKind}
        choices={listWords(kindWords)}
        value={kind}
        onChange={(code) => isKey(kindWords, code) && setKind(code)}
      />
      {hasChoices && (
        <TextField label={text.newChoices} lines={3} value={lines} onInput={setLines} onCommit={setLines} />
      )}
      <CheckBox label={text.required} checked={isRequired} onChange={setRequired} />
      <div className="settings-actions">
        <Button variant="quiet" onClick={onDone}>
          {text.cancel}
        </Button>
        <Button variant="primary" onClick={add}>
          {text.confirmAdd}
        </Button>
      </div>
    </div>
  );
}
