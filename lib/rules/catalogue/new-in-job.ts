// Hired less than so many months ago, by the service's choice; no text makes it a sign. Context. Asked only once chosen.
import { addMonths } from '../../visits/days';
import { judgeField } from '../from-field';
import type { Rule } from '../rule';

export const newInJob: Rule = {
  id: 'new-in-job',
  title: 'Récent au poste',
  layer: 'functional',
  isContext: true,
  source: {
    text: 'Aucun texte lu n’en fait un signe',
    status: 'service',
    asOf: 'réglage en cours',
    doubt: 'Le dossier montre l’embauche, pas le changement de poste.',
  },
  isAsked: (settings) => settings.newInJobMonths > 0,
  threshold: ({ newInJobMonths }) => `Embauche depuis moins de ${newInJobMonths}\u00a0mois.`,
  evaluate: ({ dossier, today, settings: { newInJobMonths } }) =>
    judgeField(
      dossier.fields.hiredOn,
      {
        field: 'hiredOn',
        name: 'la date d’embauche',
        yes: `Embauche depuis moins de ${newInJobMonths}\u00a0mois (durée du service).`,
        no: `Embauche depuis ${newInJobMonths}\u00a0mois ou plus.`,
      },
      (hiredOn) => addMonths(hiredOn, newInJobMonths) > today,
    ),
};
