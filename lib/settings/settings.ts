// The service's configuration: its type, limits and stated defaults. Thresholds that are not law are the service's.
import { z } from '../zod';

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
});
export type Settings = z.infer<typeof settingsSchema>;

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
  },
};
