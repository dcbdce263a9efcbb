// Rows of instruments-forms-indicators.md §2.2 that are no field of the form, each with where it is, or why it is nowhere.
// Every row is here or in fields.ts: a test counts them.

/** Row → where it is kept, or why it is not asked. */
export const rowsElsewhere: Readonly<Record<string, string>> = {
  '4': 'Place of birth: a trait of the INS; « do not ask again » (§2.2).',
  '5': 'INS: identifies the dossier, « do not put in the signalement text » (§2.2). The dossier number (row 6) is the local reference.',
  '21': 'Levels: kept with the answers and the instrument’s version (draft.ts), sent as the level (departure.ts).',
  '34': 'Informed, agrees, copy: the four statements of the agreement (consent.ts), with who noted them and when.',
  '35': 'Attachments: out of scope at first (§2.2).',
  '36': 'Status, référent, history: the cellule’s, on the server (lib/cellule).',
  '37': 'Confidentiality: not typed; it is the layer of each field (form.ts).',
};
