// Where the worker stands today (row 22), when the dossier says it without a doubt. Two sources that disagree say
// nothing: the person chooses. [Note: Unknown is not no] An empty list of arrêts does not prove « en poste ».
import type { Dossier, IsoDay } from '../dossier/dossier';
import { foldText } from '../profiles/text';
import { writeDay } from '../visits/days';
import { findCode, situationChoices } from './code-lists';
import type { FormValue } from './form';
import { findOngoing } from './prefill-lists';
import { computed, fromField } from './prefilled';

/** Words of hosts beside our own labels; folded. */
const otherWords: Readonly<Record<string, string>> = {
  'en arret de travail': 'on-leave',
  'en poste avec amenagement': 'adapted-work',
  'en poste avec amenagements': 'adapted-work',
  'poste amenage': 'adapted-work',
  'temps partiel therapeutique': 'therapeutic-part-time',
  'mi-temps therapeutique': 'therapeutic-part-time',
};

export function findSituation(dossier: Dossier, today: IsoDay): FormValue | null {
  const { currentSituation, therapeuticPartTime } = dossier.fields;
  const said = fromField(
    currentSituation,
    (text) => findCode(situationChoices, text) ?? otherWords[foldText(text)] ?? null,
  );
  const partTime = fromField(therapeuticPartTime, (has) => (has ? 'therapeutic-part-time' : null));
  const onLeave =
    findOngoing(dossier, today) === null
      ? null
      : computed('on-leave', `Règle\u00a0: arrêt en cours le ${writeDay(today)}`);
  // A part-time worker is at work, and hosts list the prescription among the arrêts: neither contradicts it.
  if (partTime !== null)
    return said === null || said.value === partTime.value || said.value === 'at-work' ? partTime : null;
  if (said === null || onLeave === null) return said ?? onLeave;
  return said.value === onLeave.value ? said : null;
}
