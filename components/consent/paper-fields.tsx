// How the agreement was given: said aloud, or signed on paper; then the day, and where the original is kept.
import { useState } from 'react';
import type { IsoDay } from '../../lib/dossier/dossier';
import type { ConsentRecord, SignedPaper } from '../../lib/signalement/consent';
import { consentText } from '../../lib/text/panel';
import { ChoiceField } from '../ui/choice-field';
import { DateField } from '../ui/date-field';
import { TextField } from '../ui/text-field';

export interface PaperFieldsProps {
  readonly consent: ConsentRecord;
  /** Null: said aloud. Called with a paper only when both its day and its place are given. */
  readonly onPaper: (paper: SignedPaper | null) => void;
}

export function PaperFields({ consent, onPaper }: PaperFieldsProps) {
  const [isPaper, setPaper] = useState(consent.mode === 'paper');
  const [signedOn, setDay] = useState<IsoDay | ''>(consent.paper?.signedOn ?? '');
  const [place, setPlace] = useState(consent.paper?.place ?? '');
  const tell = (day: IsoDay | '', where: string) => {
    if (day !== '' && where.trim() !== '') onPaper({ signedOn: day, place: where.trim() });
  };
  return (
    <div className="consent-paper">
      <ChoiceField
        legend={consentText.how}
        choices={[
          { code: 'oral', label: consentText.aloud },
          { code: 'paper', label: consentText.onPaper },
        ]}
        value={isPaper ? 'paper' : 'oral'}
        onChange={(code) => {
          setPaper(code === 'paper');
          if (code === 'paper') tell(signedOn, place);
          else onPaper(null);
        }}
      />
      {isPaper && (
        <>
          <DateField
            label={consentText.signedOn}
            value={signedOn}
            required
            onCommit={(day) => {
              setDay(day);
              tell(day, place);
            }}
          />
          <TextField
            label={consentText.place}
            help={consentText.placeHelp}
            value={place}
            maxLength={200}
            required
            onCommit={(where) => {
              setPlace(where);
              tell(signedOn, where);
            }}
          />
          {consent.mode !== 'paper' && <p className="consent-why">{consentText.paperIncomplete}</p>}
        </>
      )}
    </div>
  );
}
