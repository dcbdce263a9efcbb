// Step 1: where the software is, what to call it, and the browser's permission to read that site and no other.
import { type FormEvent, useState } from 'react';
import { readAddress, type SoftwareAddress } from '../../lib/atelier/address';
import { atelierText } from '../../lib/text/atelier';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';

export interface NamedAddress extends SoftwareAddress {
  readonly name: string;
}

export function AddressStep(props: {
  /** What is known already: a profile that exists. Its site does not change. */
  known: { readonly name: string; readonly sites: readonly string[] } | null;
  /** In the click itself: the browser asks only then. */
  onGo: (address: NamedAddress) => void;
  onGoOn: () => void;
}) {
  const words = atelierText.address;
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const [isChecked, setChecked] = useState(false);
  const address = readAddress(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (address !== null && name.trim() !== '') props.onGo({ ...address, name: name.trim() });
  };
  if (props.known !== null) {
    return (
      <div className="atelier-address">
        <p>
          <strong>{props.known.name}</strong>
          <br />
          {props.known.sites.join(', ')}
        </p>
        <div className="atelier-actions">
          <Button variant="primary" onClick={props.onGoOn}>
            {words.goOn}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form className="atelier-address" onSubmit={submit} noValidate autoComplete="off">
      <p>{words.lead}</p>
      <TextField
        label={words.url}
        help={words.urlHelp}
        type="url"
        required
        value=""
        maxLength={2000}
        error={isChecked && address === null ? words.urlRefused : undefined}
        onInput={setTyped}
        onCommit={setTyped}
      />
      <TextField
        label={words.name}
        help={words.nameHelp}
        required
        value=""
        maxLength={100}
        error={isChecked && name.trim() === '' ? words.nameMissing : undefined}
        onInput={setName}
        onCommit={setName}
      />
      {address !== null && <p>{words.site(address.hostname)}</p>}
      <div className="atelier-actions">
        <Button type="submit" variant="primary">
          {words.go}
        </Button>
      </div>
    </form>
  );
}
