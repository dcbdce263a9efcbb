// The words of the worker's leaflets. Facts and articles come from law.md (§1.2, §1.3, §1.4, §2.1, §3.2 to §3.4); what changed
// after the text that was read is said at the end of each. No advice, no promise, no medical word.
import { setSpaces } from './set-spaces';

export interface LeafletPart {
  readonly heading: string;
  /** A sentence, and the article it rests on. */
  readonly items: readonly (readonly [text: string, source?: string])[];
}

export interface LeafletWords {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly LeafletPart[];
  /** State of the texts, and what is still to be confirmed. */
  readonly asOf: string;
}

function write(words: LeafletWords): LeafletWords {
  return {
    title: setSpaces(words.title),
    lead: setSpaces(words.lead),
    asOf: setSpaces(words.asOf),
    parts: words.parts.map(({ heading, items }) => ({
      heading: setSpaces(heading),
      items: items.map(([text, source]) =>
        source === undefined ? [setSpaces(text)] : [setSpaces(text), setSpaces(source)],
      ),
    })),
  };
}

const readOn = 'Articles du code du travail lus dans leur version du 27 mars 2026.';

export const celluleLeaflet = write({
  title: 'La cellule de prévention de la désinsertion professionnelle',
  lead: 'Si votre santé rend votre travail difficile, votre service de prévention et de santé au travail peut vous aider à garder votre emploi ou à en préparer un autre.',
  parts: [
    {
      heading: 'À quoi elle sert',
      items: [
        ['Repérer tôt les situations où l’emploi pourrait être menacé.', 'art. L. 4622-8-1, 2°'],
        ['Proposer, avec vous et votre employeur, des mesures pour adapter le travail.', 'art. L. 4622-8-1, 3°'],
        [
          'Vous accompagner : essai d’un poste, formation, bilan, selon votre situation.',
          'art. L. 4622-8-1, 4° ; CSS, art. L. 323-3-1',
        ],
      ],
    },
    {
      heading: 'Qui en fait partie',
      items: [
        [
          'Un médecin du travail l’anime, ou un membre de son équipe qu’il a désigné et qui agit sous sa responsabilité.',
          'art. L. 4622-8-1',
        ],
        [
          'Elle travaille avec d’autres : service social de la Carsat, Cap emploi, Assurance Maladie, acteurs du handicap.',
          'art. L. 4622-8-1',
        ],
      ],
    },
    {
      heading: 'C’est vous qui choisissez',
      items: [
        ['L’accompagnement est facultatif. Refuser est sans conséquence sur votre suivi.'],
        ['Votre accord vous est demandé phrase par phrase, et partenaire par partenaire.'],
        ['Vous pouvez changer d’avis à tout moment, par tout moyen.'],
      ],
    },
    {
      heading: 'Qui sait quoi',
      items: [
        [
          'Votre dossier médical en santé au travail est tenu par les professionnels de santé de votre suivi.',
          'art. R. 4624-45-5',
        ],
        ['Votre employeur n’en connaît ni le contenu, ni votre diagnostic.', 'art. L. 4624-8'],
        ['Ceux qui le connaissent sont tenus au secret.', 'CSP, art. L. 1110-4 ; code pénal, art. 226-13'],
        ['Vous pouvez lire votre dossier, faire corriger ce qui est inexact.', 'art. R. 4624-45-8'],
        ['Personne ne peut être écarté d’un emploi à cause de sa santé ou d’un handicap.', 'art. L. 1132-1'],
      ],
    },
  ],
  asOf: `${readOn} L’article L. 4622-8-1 a changé en mai 2026 et l’article L. 1110-4 n’a pas été relu : à confirmer.`,
});

export const preRepriseLeaflet = write({
  title: 'La visite de pré-reprise',
  lead: 'Pendant un arrêt de travail, voir le médecin du travail avant de reprendre aide à préparer le retour.',
  parts: [
    {
      heading: 'Pour qui',
      items: [
        [
          'Toute personne en arrêt depuis plus de trente jours, maladie ou accident, lié au travail ou non.',
          'art. R. 4624-29',
        ],
        ['Il faut que le retour au poste puisse être anticipé.', 'art. L. 4624-2-4'],
      ],
    },
    {
      heading: 'Qui peut la demander',
      items: [
        [
          'Vous-même, votre médecin traitant, le service médical de l’Assurance Maladie ou le médecin du travail.',
          'art. L. 4624-2-4',
        ],
        ['Votre employeur ne peut pas la demander. Il doit vous dire qu’elle existe.', 'art. L. 4624-2-4'],
        ['Elle n’est pas obligatoire pour vous.'],
      ],
    },
    {
      heading: 'Ce qu’elle permet',
      items: [
        [
          'Le médecin du travail peut recommander un aménagement du poste, un reclassement, une formation.',
          'art. R. 4624-30',
        ],
        [
          'Il en informe votre employeur et le médecin conseil de la caisse, sauf si vous vous y opposez.',
          'art. R. 4624-30',
        ],
        ['Aucune attestation n’est remise à l’employeur après cette visite.'],
      ],
    },
    {
      heading: 'Et au retour',
      items: [
        [
          'Une visite de reprise a lieu après un congé de maternité, une maladie professionnelle, un accident du travail d’au moins 30 jours, ou une maladie ou un accident non professionnel d’au moins 60 jours.',
          'art. R. 4624-31',
        ],
        [
          'C’est l’employeur qui la demande, pour le jour du retour ou dans les huit jours qui suivent.',
          'art. R. 4624-31',
        ],
      ],
    },
  ],
  asOf: `${readOn} Les articles R. 4624-30 et R. 4624-31 ont changé en juin 2026 : à confirmer. Additionner plusieurs arrêts pour atteindre trente jours est une lecture du ministère, sans force de règlement.`,
});

export const amenagementLeaflet = write({
  title: 'L’aménagement du poste',
  lead: 'Quand votre santé et votre poste ne vont plus bien ensemble, le travail peut souvent être adapté.',
  parts: [
    {
      heading: 'Comment cela se passe',
      items: [
        [
          'Le médecin du travail peut proposer par écrit des mesures pour adapter votre travail, après en avoir parlé avec vous et avec votre employeur.',
          'art. L. 4624-3',
        ],
        ['Lui seul les propose : l’infirmière ou l’infirmier peut vous orienter vers lui.', 'art. R. 4623-14'],
        ['L’écrit suit un modèle officiel.', 'arrêté du 16 octobre 2017 modifié, annexe 4'],
      ],
    },
    {
      heading: 'Ce que fait l’employeur',
      items: [
        ['Il doit prendre ces propositions en considération. S’il refuse, il écrit pourquoi.', 'art. L. 4624-6'],
        ['Il reçoit ce que vous pouvez faire ou non, jamais la raison médicale.', 'art. L. 4624-8'],
      ],
    },
    {
      heading: 'Ce que vous pouvez faire',
      items: [
        [
          'Demander une visite à tout moment, notamment si vous craignez de ne plus pouvoir tenir votre poste. Aucune sanction n’est possible pour cette demande.',
          'art. R. 4624-34',
        ],
        ['Décrire ce qui est difficile et ce qui va : gestes, charges, horaires, trajets.'],
        ['Revenir voir le médecin du travail si l’aménagement ne suffit pas.'],
      ],
    },
  ],
  asOf: readOn,
});
