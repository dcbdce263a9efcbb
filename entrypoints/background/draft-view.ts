// A draft as its reader may see it: the fields of the layers they hold, what is still missing, what the dossier says now.
import type { Dossier } from '../../lib/dossier/dossier';
import { isSameWorker } from '../../lib/dossier/same-worker';
import { readToday } from '../../lib/edge/clock';
import type { DraftView } from '../../lib/messages';
import { findAgreement } from '../../lib/signalement/agreement';
import { listMissing } from '../../lib/signalement/completeness';
import type { Agreement } from '../../lib/signalement/consent';
import { refreshConsent } from '../../lib/signalement/consent-wording';
import { type Difference, listDifferences } from '../../lib/signalement/differences';
import type { Draft } from '../../lib/signalement/draft';
import type { FormField } from '../../lib/signalement/form';
import { listForm } from '../../lib/signalement/form-settings';
import { readDossier } from '../../lib/signalement/prefill';
import type { Unlocked } from './unlocked';

/** `dossier`: the one on the screen; null when the step that answers did not look at it. */
export function viewDraft(
  draft: Draft,
  { settings }: Pick<Unlocked, 'settings'>,
  dossier: Dossier | null = null,
): DraftView {
  const form = listForm(settings.form).filter((field) => field.layer !== 'medical' || draft.care !== null);
  const values = { ...draft.team.values, ...draft.care?.values };
  const agreement = findAgreement(draft, settings);
  return {
    draft: draft.state === 'open' ? withStanding(draft, agreement) : draft,
    agreement,
    form,
    missing: listMissing(form, values),
    differences: dossier === null ? [] : compareWithDossier(draft, form, dossier),
    medicalWords: settings.form.medicalWords,
    proposedLevel: draft.team.proposedLevel,
  };
}

/** Answers that were given to another text, or to a shorter list, are shown as not given: they are asked again. */
function withStanding(draft: Draft, agreement: Agreement): Draft {
  const consent = refreshConsent(draft.team.consent, agreement);
  return consent === draft.team.consent ? draft : { ...draft, team: { ...draft.team, consent } };
}

/** Nothing before pre-filling; and never a word of another worker's dossier. [Note: Same worker] */
function compareWithDossier(draft: Draft, form: readonly FormField[], dossier: Dossier): readonly Difference[] {
  if (!draft.team.isPrefilled || draft.care === null || !isSameWorker(draft.team.worker, dossier.identity)) return [];
  const values = { ...draft.team.values, ...draft.care.values };
  return listDifferences(form, values, readDossier({ dossier, today: readToday(), fields: form }));
}
