// Words of « Règles en vigueur », the page that the service's médecins read and sign.
import { NBSP } from './typography';

export const inForceText = {
  title: 'Règles en vigueur',
  open: 'Règles en vigueur',
  back: 'Réglages',
  print: 'Imprimer',
  lead: (service: string, day: string) =>
    `${service}, le ${day}. Vigie signale et propose${NBSP}; le médecin du travail conclut. Ce qui n’a pas été lu est «${NBSP}inconnu${NBSP}», jamais «${NBSP}non${NBSP}».`,
  reading:
    'Les textes de loi sont cités dans l’état qui a été lu. Une réserve dit ce qui a changé depuis, ou ce que les textes ne tranchent pas.',
  visits: 'Visites',
  signs: 'Signes comptés sur la carte',
  context: 'À garder en tête, jamais compté',
  measures: 'Dispositifs proposés',
  conditions: (texts: readonly string[]) => `Conditions${NBSP}: ${texts.join(`${NBSP}; `)}.`,
  settings: 'Réglages du service',
  medical: 'partie médicale',
  notAsked: 'non cherché par ce service',
  kind: { law: 'loi', ministry: 'ministère', practice: 'usage', service: 'choix du service' },
  columns: { setting: 'Réglage', value: 'Valeur', origin: 'D’où elle vient' },
  none: 'Aucun',
  sign: 'Relu par les médecins du travail du service',
  signLine: 'Nom, date, signature',
} as const;
