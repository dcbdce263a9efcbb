// The service's own wordings of the agreement, oldest first: its shape and limits. None is ever changed or removed: a new
// one is added, so that what was shown to a worker can always be shown again. None: the default (lib/signalement).
import { z } from '../zod';

const sentence = z.string().check(z.minLength(1), z.maxLength(1000));
const label = z.string().check(z.minLength(1), z.maxLength(120));

export const serviceWordingSchema = z.strictObject({
  /** Its name, as it stands with each agreement. */
  version: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/)),
  /** `{professionnel}` stands for the name of whoever informs. */
  statements: z.strictObject({ informed: sentence, signalled: sentence, shared: sentence, partners: sentence }),
  partners: z.strictObject({
    employer: label,
    carsat: label,
    'cap-emploi': label,
    mdph: label,
    'treating-physician': label,
    other: label,
  }),
  closing: sentence,
});
export type ServiceWording = z.infer<typeof serviceWordingSchema>;

export const agreementSettingsSchema = z.strictObject({
  versions: z.array(serviceWordingSchema).check(z.maxLength(50)),
});

export const defaultAgreementSettings: z.infer<typeof agreementSettingsSchema> = { versions: [] };
