// The agreement as a text: every sentence as it was shown, each answer, every partner ticked or not, who noted it, when.
// It is kept with the agreement that leaves: years later it still says what was asked.
import { writeDay } from '../visits/days';
import { type ConsentRecord, type PartnerId, type StatementAnswer, type StatementId, statementIds } from './consent';
import { readWording, type Wording } from './consent-wording';

const NBSP = '\u00a0';

/** Throws when nobody noted the agreement: `judgeConsent` answers `missing` for it, and nothing leaves. */
export function writeConsentText(consent: ConsentRecord): string {
  const { mode, recordedAt, recordedBy, shown, paper } = consent;
  if (mode === null || recordedAt === null || recordedBy === null) throw new Error('An agreement that nobody noted.');
  const wording = readWording({ name: recordedBy }, shown);
  const statements = statementIds.flatMap((id, index) => [
    ...(id === 'shared' && shown !== undefined ? [`Informations listées${NBSP}: ${listOrNone(shown.shared)}.`] : []),
    `${index + 1}. ${findStatement(wording, id)}`,
    ...(id === 'partners' ? writePartners(wording, consent) : []),
    `Réponse${NBSP}: ${writeAnswer(consent.statements[id])}`,
  ]);
  const how = {
    oral: 'Accord oral, noté par',
    'on-screen': 'Réponses données à l’écran par la personne, devant',
    paper: 'Accord signé sur papier, noté par',
  }[mode];
  const when = `le ${writeDay(recordedAt.slice(0, 10))} à ${recordedAt.slice(11, 16)}`;
  return [
    `Texte de l’accord, version ${consent.wording}`,
    ...statements,
    wording.closing,
    ...(paper === undefined ? [] : [`Papier signé le ${writeDay(paper.signedOn)}, original${NBSP}: ${paper.place}.`]),
    ...(consent.signature === undefined ? [] : [`Signé à l’écran, empreinte ${consent.signature.seal.slice(0, 16)}.`]),
    `${how} ${recordedBy}, ${when}.`,
  ].join('\n');
}

function findStatement(wording: Wording, id: StatementId): string {
  return wording.statements.find((statement) => statement.id === id)?.text ?? '';
}

function writePartners(wording: Wording, { partners, otherPartner }: ConsentRecord): readonly string[] {
  const name = (id: PartnerId, label: string) =>
    id === 'other' && otherPartner !== '' ? `${label}${NBSP}: ${otherPartner}` : label;
  return wording.partners.map(({ id, label }) => `${partners.includes(id) ? '☒' : '☐'} ${name(id, label)}`);
}

function listOrNone(labels: readonly string[]): string {
  return labels.length === 0 ? 'aucune' : labels.join(', ');
}

/** The words of the two buttons. */
function writeAnswer(answer: StatementAnswer): string {
  if (answer === null) return 'sans réponse';
  return answer === 'accepted' ? 'J’accepte' : 'Je n’accepte pas';
}
