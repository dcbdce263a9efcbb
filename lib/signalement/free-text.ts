// Soft warnings about what is written freely: other people's names anywhere, medical words outside the medical layer. It
// never blocks and never changes a word. « Name no third party »: a rule for every free text (§2.3, letter of a French model).
import { foldText } from '../profiles/text';
import type { Layer } from './form';

export interface TextWarning {
  readonly kind: 'person' | 'medical';
  /** As they stand in the text, the first ones. */
  readonly words: readonly string[];
}

export interface TextPlace {
  readonly layer: Layer;
  /** The service's list; null: ours. */
  readonly medicalWords: readonly string[] | null;
  /** Names of the worker: theirs is no third person's. */
  readonly ownNames: readonly string[];
}

/** Our own plain words for what the categories of §4.3 stand for; the service edits them. No one of them is a finding. */
export const defaultMedicalWords: readonly string[] = [
  ...['diagnostic', 'pathologie', 'TMS', 'lombalgie', 'sciatique', 'hernie', 'tendinite', 'canal carpien', 'arthrose'],
  ...['polyarthrite', 'fibromyalgie', 'dépression', 'dépressif', 'dépressive', 'anxiété', 'burn-out', 'bipolaire'],
  ...['psychiatre', 'psychiatrique', 'cardiaque', 'infarctus', 'hypertension', 'AVC', 'cancer', 'tumeur'],
  ...['chimiothérapie', 'radiothérapie', 'épilepsie', 'sclérose en plaques', 'Parkinson', 'asthme', 'BPCO', 'diabète'],
  ...['obésité', 'surdité', 'addiction', 'alcool', 'alcoolisme', 'toxicomanie', 'drogue', 'médicament'],
  ...['antidépresseur', 'morphine', 'chirurgie', 'opéré', 'opérée', 'hospitalisation', 'hospitalisé', 'hospitalisée'],
  ...['enceinte', 'grossesse', 'VIH', 'hépatite'],
];

const most = 3;

export function findWarnings(text: string, { layer, medicalWords, ownNames }: TextPlace): readonly TextWarning[] {
  const persons = findPersons(text, ownNames);
  const medical = layer === 'medical' ? [] : findMedicalWords(text, medicalWords ?? defaultMedicalWords);
  return [
    ...(persons.length > 0 ? [{ kind: 'person', words: persons.slice(0, most) } as const] : []),
    ...(medical.length > 0 ? [{ kind: 'medical', words: medical.slice(0, most) } as const] : []),
  ];
}

const name = String.raw`\p{Lu}[\p{L}’'-]*`;
const title = 'M\\.|MM\\.|Mr\\.?|Mme|Mmes|Mlle|Monsieur|Madame|Dr\\.?|Docteur|Docteure|Pr\\.?|Professeure?|Me|Maître';
/** « Mme Durand », « Dr Jean DURAND ». */
const titled = new RegExp(String.raw`(?<!\p{L})(?:${title})\s+${name}(?:\s+${name}){0,3}`, 'gu');
const kin =
  'mari|époux|épouse|femme|conjointe?|compagnon|compagne|fils|filles?|enfants?|père|mère|parents|frères?|sœurs?|soeurs?';
/** « son mari », « sa fille Léa »: family, named or not. */
const family = new RegExp(
  String.raw`(?<!\p{L})(?:[Ss]on|[Ss]a|[Ss]es)\s+(?:ex-)?(?:${kin})(?!\p{L})(?:\s+${name})?`,
  'gu',
);
const work = 'chef|cheffe|responsable|supérieure?|collègue|collègues|patron|patronne|directeur|directrice|employeur';
/** « son chef Durand »: at work, only when named. */
const colleague = new RegExp(String.raw`(?<!\p{L})(?:[Ss]on|[Ss]a|[Ss]es)\s+(?:${work})\s+${name}`, 'gu');

function findPersons(text: string, ownNames: readonly string[]): readonly string[] {
  const own = new Set(ownNames.flatMap((one) => foldText(one).split(/\s+/)));
  const others = [...text.matchAll(titled)]
    .map(([found]) => found)
    .filter(
      (found) =>
        !found
          .split(/\s+/)
          .slice(1)
          .every((word) => own.has(foldText(word))),
    );
  const related = [family, colleague].flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found));
  return [...new Set([...others, ...related])];
}

function findMedicalWords(text: string, words: readonly string[]): readonly string[] {
  const folded = foldWords(text);
  return words.filter((word) => {
    const wanted = foldWords(word).trim();
    return wanted !== '' && [wanted, `${wanted}s`].some((one) => folded.includes(` ${one} `));
  });
}

/** Words alone, each between two spaces. */
function foldWords(text: string): string {
  return ` ${foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
