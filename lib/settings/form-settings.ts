// What a service changes of the form: its shape and limits. Whether it goes with the form itself is judged where the form
// is (lib/signalement/form-settings.ts).
import { z } from '../zod';

const fieldId = z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9-]{0,59}$/));
const code = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/));
const choiceSchema = z.strictObject({ code, label: z.string().check(z.minLength(1), z.maxLength(80)) });
const label = z.string().check(z.minLength(1), z.maxLength(45));

export const addedFieldSchema = z.strictObject({
  /** Never that of a field of ours. */
  id: z.string().check(z.regex(/^own-[a-z0-9-]{1,56}$/)),
  label,
  /** Fixed once added: a value written for one layer never moves to another. */
  layer: z.enum(['administrative', 'functional', 'medical']),
  kind: z.enum(['text', 'long-text', 'date', 'choice', 'choices']),
  /** Of `choice` and `choices`; empty for the others. */
  choices: z.array(choiceSchema).check(z.maxLength(60)),
  isRequired: z.boolean(),
});
export type AddedField = z.infer<typeof addedFieldSchema>;

export const formSettingsSchema = z.strictObject({
  /** By field id. */
  fields: z.record(
    fieldId,
    z.strictObject({
      isHidden: z.optional(z.boolean()),
      isRequired: z.optional(z.boolean()),
      label: z.optional(label),
    }),
  ),
  /** Lists of choices that replace ours, by field id. */
  lists: z.record(fieldId, z.array(choiceSchema).check(z.maxLength(60))),
  added: z.array(addedFieldSchema).check(z.maxLength(40)),
  /** Words warned of outside the medical layer. Null: ours (lib/signalement/free-text.ts). */
  medicalWords: z.nullable(z.array(z.string().check(z.minLength(2), z.maxLength(40))).check(z.maxLength(300))),
});
export type FormSettings = z.infer<typeof formSettingsSchema>;

export const defaultFormSettings: FormSettings = { fields: {}, lists: {}, added: [], medicalWords: null };
