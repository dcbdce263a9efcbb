// Arrêt in progress for six months or more: the longer the absence, the rarer the return (law.md §4.2, secondary sources).

import { type Absence, writeArrets } from '../../visits/absences';
import { addMonths, writeDay } from '../../visits/days';
import { findOngoing } from '../../visits/ongoing';
import { readArrets } from '../../visits/rows';
import type { Facts, Rule, RuleAnswer } from '../rule';

export const longArretSixMonths: Rule = {
  id: 'long-arret-six-months',
  title: 'Arrêt de six mois ou plus',
  layer: 'functional',
  source: {
    text: 'Repère de pratique\u00a0: l’Assurance maladie, citée par urpsmlb.org',
    status: 'practice',
    asOf: 'non daté',
    doubt: 'Sources secondaires\u00a0; aucun texte de loi ne fixe ce seuil.',
  },
  threshold: () => 'Arrêt en cours pour raison de santé depuis six mois ou plus.',
  evaluate: judgeLength,
};

function judgeLength(facts: Facts): RuleAnswer {
  const { page, missing } = readArrets(facts.dossier);
  const sure = findOngoing(facts, false);
  if (sure !== undefined && isLong(sure, facts)) {
    const reason = `Arrêt en cours depuis le ${writeDay(sure.start)}, six mois ou plus.`;
    return { result: 'flag', reason, evidence: writeArrets(sure.arrets, page) };
  }
  if (missing.length > 0) return { result: 'unknown', missing };
  const perhaps = findOngoing(facts, true);
  if (perhaps === undefined) return { result: 'clear', reason: 'Aucun arrêt pour maladie ou accident n’est en cours.' };
  return isLong(perhaps, facts)
    ? { result: 'unknown', missing: ['la cause de l’arrêt en cours'] }
    : { result: 'clear', reason: `L’arrêt en cours a débuté le ${writeDay(perhaps.start)}, il y a moins de six mois.` };
}

function isLong(absence: Absence, { today }: Facts): boolean {
  return addMonths(absence.start, 6) <= today;
}
