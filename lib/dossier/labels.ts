// What the screen calls each field and list of the dossier.
import type { FieldId, ListId } from '../profiles/profile';

export const fieldLabels: Readonly<Record<FieldId, string>> = {
  birthName: 'Nom de naissance',
  usedName: 'Nom utilisé',
  givenNames: 'Prénoms',
  sex: 'Sexe',
  birthDate: 'Date de naissance',
  dossierNumber: 'N° de dossier',
  phone: 'Téléphone',
  email: 'E-mail',
  employerName: 'Employeur',
  siret: 'SIRET',
  naf: 'Code NAF',
  workforce: 'Effectif',
  jobTitle: 'Poste',
  pcs: 'PCS',
  contract: 'Contrat',
  workingHours: 'Horaires',
  hiredOn: 'Date d’embauche',
  exposures: 'Expositions',
  followUp: 'Type de suivi',
  currentSituation: 'Situation actuelle',
  rqth: 'RQTH',
  invalidity: 'Invalidité',
  therapeuticPartTime: 'Temps partiel thérapeutique',
  treatingPhysician: 'Médecin traitant',
  referringPhysician: 'Médecin du travail référent',
  pathology: 'Catégorie de pathologie',
};

export const listLabels: Readonly<Record<ListId, string>> = {
  visits: 'Visites',
  arrets: 'Arrêts de travail',
  mesures: 'Mesures',
};
