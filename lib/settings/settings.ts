// The service's configuration: its type, limits and stated defaults. Thresholds that are not law are the service's.

import { z } from '../zod';
import { agreementSettingsSchema, defaultAgreementSettings, type ServiceWording } from './agreement-settings';
import { type AddedField, defaultFormSettings, type FormSettings, formSettingsSchema } from './form-settings';

export type { AddedField, FormSettings };

/** A branch agreement's window for the mi-carrière visit, and whom it concerns: the dossier shows no IDCC (law.md §1.1, P-MC-5). */
export const branchSchema = z
  .strictObject({
    idcc: z.string().check(z.regex(/^\d{1,4}$/)),
    /** Ages, counted by civil year as the law does. */
    fromAge: z.int().check(z.minimum(30), z.maximum(67)),
    toAge: z.int().check(z.minimum(30), z.maximum(67)),
    /** SIREN (9 figures) or SIRET (14) of the members concerned. */
    employers: z.array(z.string().check(z.regex(/^(?:\d{9}|\d{14})$/))).check(z.minLength(1), z.maxLength(500)),
  })
  .check(z.refine(({ fromAge, toAge }) => fromAge <= toAge));
export type Branch = z.infer<typeof branchSchema>;

/** Those with a default of their own came later: settings stored before them stay valid. Zero: the rule is not asked. */
export const ruleSettingsSchema = z.strictObject({
  /** Reading of « anticipé… deux ans avant l'échéance » (law.md §1.1, P-MC-2). Default A: the ministry's. */
  anticipation: z.enum(['A', 'B', 'C']),
  /** « Arrêts répétés »: this many arrêts… No text gives a number (law.md §4.2). */
  repeatedArrets: z.int().check(z.minimum(2), z.maximum(20)),
  /** … within this many months. */
  repeatedArretsMonths: z.int().check(z.minimum(1), z.maximum(60)),
  /** Are the 30 days of the pré-reprise those elapsed, or those prescribed? (law.md §1.2, not settled). */
  preRepriseCount: z.enum(['elapsed', 'prescribed']),
  /** Accident de trajet counted as AT (30 days) or as a non-work accident (60): open (law.md §1.3). */
  trajetAs: z.enum(['AT', 'acc_non_pro']),
  /** Agreements known to the service; none by default: the civil year of the 45th birthday (L. 4624-2-2 I). */
  branches: z._default(z.array(branchSchema).check(z.maxLength(30)), []),
  /** « Retour à l'emploi » (L. 4624-2-2 I) is not defined: which return the service takes it to be. */
  returnToWork: z._default(z.enum(['never', 'reprise', 'reprise-or-hire']), 'reprise'),
  /** Are discontinuous arrêts added up for the pré-reprise? The ministry's answer, without force (P-PR-2). */
  preRepriseSpan: z._default(z.enum(['continuous', 'added-up']), 'continuous'),
  /** Rendez-vous de liaison: D. 1226-8-1 says from 30 days on, L. 1226-1-3 more than (law.md §1.5). */
  liaisonFrom: z._default(z.enum(['from-30', 'over-30']), 'from-30'),
  /** « Jours d'arrêt cumulés » from this many; no text gives a number: not asked by default. */
  cumulatedDays: z._default(z.int().check(z.minimum(0), z.maximum(366)), 0),
  /** « Mesures répétées »: two is the fewest that the word allows; no text gives a number. */
  repeatedMesures: z._default(z.int().check(z.minimum(2), z.maximum(10)), 2),
  /** Age kept in mind from; 45 is the age of L. 4624-2-2. */
  ageFrom: z._default(z.int().check(z.minimum(0), z.maximum(70)), 45),
  /** « Petite entreprise »: fewer than this; 20 stands in R. 4623-40, for another purpose. */
  smallEnterprise: z._default(z.int().check(z.minimum(0), z.maximum(300)), 20),
  /** « Récent au poste »: hired less than this many months ago; no text: not asked by default. */
  newInJobMonths: z._default(z.int().check(z.minimum(0), z.maximum(36)), 0),
  /** Is « travail isolé » kept in mind? No text: not asked by default. */
  isolatedWork: z._default(z.boolean(), false),
});
export type RuleSettings = z.infer<typeof ruleSettingsSchema>;

export const settingsSchema = z.strictObject({
  service: z.strictObject({
    name: z.string().check(z.maxLength(120)),
    cellule: z.string().check(z.maxLength(120)),
  }),
  /** Base address of the FHIR server; empty: no server. */
  serverUrl: z.string().check(z.maxLength(300)),
  /** Minutes without activity before locking (quality.md §2.4: 2 to 15). */
  lockAfterMinutes: z.int().check(z.minimum(2), z.maximum(15)),
  rules: ruleSettingsSchema,
  /** The service's own form of the signalement. Settings stored before it stay valid. */
  form: z._default(formSettingsSchema, defaultFormSettings),
  /** The service's own wordings of the agreement. Settings stored before it stay valid. */
  agreement: z._default(agreementSettingsSchema, defaultAgreementSettings),
});
export type Settings = z.infer<typeof settingsSchema>;
export type { ServiceWording };

export const defaultSettings: Settings = {
  service: { name: 'Service de démonstration', cellule: 'Cellule PDP' },
  serverUrl: 'http://fhir-demo.localhost:8103/fhir',
  lockAfterMinutes: 5,
  rules: {
    anticipation: 'A',
    repeatedArrets: 3,
    repeatedArretsMonths: 12,
    preRepriseCount: 'elapsed',
    trajetAs: 'AT',
    branches: [],
    returnToWork: 'reprise',
    preRepriseSpan: 'continuous',
    liaisonFrom: 'from-30',
    cumulatedDays: 0,
    repeatedMesures: 2,
    ageFrom: 45,
    smallEnterprise: 20,
    newInJobMonths: 0,
    isolatedWork: false,
  },
  form: defaultFormSettings,
  agreement: defaultAgreementSettings,
};
