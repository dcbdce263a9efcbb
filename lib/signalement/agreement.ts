// The agreement as it is shown today for one draft: the wording in force and the names of what would be shared.
import type { Settings } from '../settings/settings';
import type { Agreement } from './consent';
import { describeAgreement, findWording } from './consent-wording';
import type { Draft } from './draft';
import { listForm } from './form-settings';
import { listShared } from './shared';

export function findAgreement(draft: Draft, settings: Pick<Settings, 'form' | 'agreement'>): Agreement {
  return describeAgreement(findWording(settings.agreement), listShared(draft, listForm(settings.form)));
}

/** What a screen says it showed. */
export interface ShownAgreement {
  readonly version: string;
  readonly shared: readonly string[];
}

/** Is it what is shown today? Otherwise the answer would be given to another text. */
export function isShownNow(shown: ShownAgreement, agreement: Agreement): boolean {
  const isSameList = JSON.stringify(shown.shared) === JSON.stringify(agreement.shared);
  return shown.version === agreement.version && isSameList;
}
