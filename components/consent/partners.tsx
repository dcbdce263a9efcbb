// The partners the worker agrees to, one by one.
import { partnerIds } from '../../lib/signalement/consent';
import type { Wording } from '../../lib/signalement/consent-wording';
import { consentText } from '../../lib/text/panel';
import type { ConsentChange } from '../panel/actions';
import { ChoicesField } from '../ui/choices-field';
import { TextField } from '../ui/text-field';

export interface PartnersProps {
  readonly wording: Wording;
  readonly consent: Pick<ConsentChange, 'partners' | 'otherPartner'>;
  readonly onChange: (part: Partial<Pick<ConsentChange, 'partners' | 'otherPartner'>>) => void;
}

export function Partners({ wording, consent, onChange }: PartnersProps) {
  const hasOther = consent.partners.includes('other');
  return (
    <div className="statement-partners">
      <ChoicesField
        legend={consentText.partners}
        choices={wording.partners.map(({ id, label }) => ({ code: id, label }))}
        values={consent.partners}
        help={consent.partners.length === 0 ? consentText.partnersMissing : undefined}
        onChange={(codes) => {
          const partners = partnerIds.filter((id) => codes.includes(id));
          onChange(partners.includes('other') ? { partners } : { partners, otherPartner: '' });
        }}
      />
      {hasOther && (
        <TextField
          label={consentText.otherPartner}
          value={consent.otherPartner}
          maxLength={300}
          required
          onCommit={(otherPartner) => onChange({ otherPartner })}
        />
      )}
    </div>
  );
}
